import type { Language } from '../time/time-span.ts';
import * as de from './de/with-paper.ts';
import * as en from './en/with-paper.ts';
import type { PaperTexts } from './load-paper-messages.ts';

const TEXTS: Readonly<Record<Language, PaperTexts>> = { de, en };

/** The texts of the page for paper, where both languages are at hand anyway. */
export function paperTextsFor(language: Language): PaperTexts {
	return TEXTS[language];
}
