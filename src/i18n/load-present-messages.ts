import type { Language } from '../time/time-span.ts';
import type { SubpageTexts } from './load-page-messages.ts';
import type { PresentMessages } from './messages/present.ts';
import type { SpeakerMessages } from './messages/speaker.ts';

/** All texts that the page for lessons needs in its language. */
export interface PresentTexts extends SubpageTexts {
	readonly present: PresentMessages;
	readonly speaker: SpeakerMessages;
}

/** Loads the texts of one language for the page for lessons. */
export async function loadPresentTexts(language: Language): Promise<PresentTexts> {
	switch (language) {
		case 'de':
			return import('./de/with-present.ts');
		case 'en':
			return import('./en/with-present.ts');
	}
}

/** Loads the texts about lessons alone, for a page that has the others. */
export async function loadPresentMessages(language: Language): Promise<PresentMessages> {
	switch (language) {
		case 'de':
			return (await import('./de/present.ts')).present;
		case 'en':
			return (await import('./en/present.ts')).present;
	}
}
