import type { Language } from '../time/time-span.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import type { Messages } from './messages.ts';

export type { Messages } from './messages.ts';

const MESSAGES: Readonly<Record<Language, Messages>> = { de, en };

/**
 * The interface texts of a language, where both are at hand anyway: while prerendering and in tests.
 * Readers' browsers load one language alone (`load-messages.ts`).
 */
export function messagesFor(language: Language): Messages {
	return MESSAGES[language];
}
