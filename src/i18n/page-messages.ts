import type { Language } from '../time/time-span.ts';
import { pages as de } from './de/pages.ts';
import { pages as en } from './en/pages.ts';
import type { PageMessages } from './messages/pages.ts';

const MESSAGES: Readonly<Record<Language, PageMessages>> = { de, en };

/** The texts of the pages beside the timeline, where both languages are at hand anyway. */
export function pageMessagesFor(language: Language): PageMessages {
	return MESSAGES[language];
}
