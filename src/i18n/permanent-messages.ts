import type { Language } from '../time/time-span.ts';
import { permanent as de } from './de/permanent.ts';
import { permanent as en } from './en/permanent.ts';
import type { PermanentMessages } from './messages/permanent.ts';

const TEXTS: Readonly<Record<Language, PermanentMessages>> = { de, en };

/** The texts of the pages that are only prerendered: events, their list, and what is not there. */
export function permanentMessagesFor(language: Language): PermanentMessages {
	return TEXTS[language];
}
