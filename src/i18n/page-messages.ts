import type { Language } from '../time/time-span.ts';
import * as de from './de/with-pages.ts';
import * as en from './en/with-pages.ts';
import type { SubpageTexts } from './load-page-messages.ts';

const TEXTS: Readonly<Record<Language, SubpageTexts>> = { de, en };

/** The texts of the pages beside the timeline, where both languages are at hand anyway. */
export function pageMessagesFor(language: Language): SubpageTexts {
	return TEXTS[language];
}
