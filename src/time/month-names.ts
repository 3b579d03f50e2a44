import { german } from './months-de.ts';
import { english } from './months-en.ts';
import type { Language } from './time-span.ts';

/**
 * Month names, January first. Own tables, as the abbreviations of `Intl` differ between engines
 * ("Sep", "Sept") and prerendered text must equal what the browser writes.
 */
export const MONTHS: Readonly<Record<Language, readonly string[]>> = {
	de: german.long,
	en: english.long,
};

/** Month names as short as they are still written, German ones with their point. */
export const SHORT_MONTHS: Readonly<Record<Language, readonly string[]>> = {
	de: german.short,
	en: english.short,
};

/** The name of a month, 1 to 12. */
export function monthName(month: number, language: Language): string {
	return MONTHS[language][month - 1] ?? '';
}

/** The short name of a month, 1 to 12. */
export function shortMonthName(month: number, language: Language): string {
	return SHORT_MONTHS[language][month - 1] ?? '';
}
