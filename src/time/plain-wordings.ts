import { english } from './plain-en.ts';
import { german } from './plain-de.ts';
import type { PlainWording } from './plain-wording.ts';
import type { Language } from './time-span.ts';

/** The plain wordings by language. */
export const PLAIN_WORDINGS: Readonly<Record<Language, PlainWording>> = {
	de: german,
	en: english,
};
