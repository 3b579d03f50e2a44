import type { Language } from '../time/time-span.ts';
import type { PresentMessages } from './messages/present.ts';
import type { SpeakerMessages } from './messages/speaker.ts';

/** The texts of the speaker's window: its own, and those of the lesson, with which it shares controls. */
export interface SpeakerTexts {
	readonly speaker: SpeakerMessages;
	readonly present: PresentMessages;
}

/** Loads the texts of one language for the speaker's window: from the module that the lesson has loaded. */
export async function loadSpeakerTexts(language: Language): Promise<SpeakerTexts> {
	switch (language) {
		case 'de':
			return import('./de/with-present.ts');
		case 'en':
			return import('./en/with-present.ts');
	}
}
