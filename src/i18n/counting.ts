import type { Language } from '../time/time-span.ts';

/**
 * Digits as newspapers group them: German from five on (6000, but 10.000), English from four on
 * (6,000).
 */
const GROUPING = { de: 'min2', en: 'always' } as const satisfies Record<Language, string>;

/** Writes a number with the separators of the language. */
export type Digits = (value: number) => string;

/** Writes a count with its noun, "1 Quelle", "9 Quellen", "0 Quellen". */
export type Counted = (count: number, one: string, other: string) => string;

/** The way to write numbers in a language. */
export function digitsIn(language: Language): Digits {
	const format = new Intl.NumberFormat(language, { useGrouping: GROUPING[language] });
	return (value) => format.format(value);
}

/** The way to write counts in a language; both have one form for 1 and one for all others. */
export function countedIn(language: Language): Counted {
	const digits = digitsIn(language);
	const rules = new Intl.PluralRules(language);
	return (count, one, other) => `${digits(count)} ${rules.select(count) === 'one' ? one : other}`;
}
