import type { Language } from '../time/time-span.ts';
import type { PictureMessages } from './messages/picture.ts';

/** Loads the texts that stand in pictures, in one language. */
export async function loadPictureMessages(language: Language): Promise<PictureMessages> {
	switch (language) {
		case 'de':
			return (await import('./de/picture.ts')).picture;
		case 'en':
			return (await import('./en/picture.ts')).picture;
	}
}
