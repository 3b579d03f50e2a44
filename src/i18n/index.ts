import type { Language } from '../time/time-span.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import type { Messages } from './messages.ts';

export type { Messages } from './messages.ts';

const MESSAGES: Readonly<Record<Language, Messages>> = { de, en };

/**
 * The interface texts of a language. It brings both languages along; a page that is made in one
 * imports `de.ts` or `en.ts` alone.
 */
export function messagesFor(language: Language): Messages {
	return MESSAGES[language];
}
