import type { Language } from '../time/time-span.ts';
import * as de from './de/with-present.ts';
import * as en from './en/with-present.ts';
import type { PresentTexts } from './load-present-messages.ts';

const TEXTS: Readonly<Record<Language, PresentTexts>> = { de, en };

/** The texts of the page for lessons, where both languages are at hand anyway. */
export function presentTextsFor(language: Language): PresentTexts {
	return TEXTS[language];
}
