import type { Language } from '../time/time-span.ts';
import { picture as de } from './de/picture.ts';
import { picture as en } from './en/picture.ts';
import type { PictureMessages } from './messages/picture.ts';

const TEXTS: Readonly<Record<Language, PictureMessages>> = { de, en };

/** The texts in pictures, where both languages are at hand anyway. */
export function pictureMessagesFor(language: Language): PictureMessages {
	return TEXTS[language];
}
