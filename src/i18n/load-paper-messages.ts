import type { Language } from '../time/time-span.ts';
import type { PresentTexts } from './load-present-messages.ts';
import type { PaperMessages } from './messages/paper.ts';
import type { PictureMessages } from './messages/picture.ts';

/** All texts that the page for paper needs in its language. */
export interface PaperTexts extends Omit<PresentTexts, 'speaker'> {
	readonly paper: PaperMessages;
	readonly picture: PictureMessages;
}

/** Loads the texts of one language for the page for paper. */
export async function loadPaperTexts(language: Language): Promise<PaperTexts> {
	switch (language) {
		case 'de':
			return import('./de/with-paper.ts');
		case 'en':
			return import('./en/with-paper.ts');
	}
}
