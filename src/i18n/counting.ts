import type { Language } from '../time/time-span.ts';

/** Writes a number with the separators of the language. */
export type Digits = (value: number) => string;

/** Writes a count with its noun, "1 Quelle", "9 Quellen", "0 Quellen". */
export type Counted = (count: number, one: string, other: string) => string;

/** The way to write numbers in a language: grouped from four digits on, as the dataset's texts are. */
export function digitsIn(language: Language): Digits {
	const format = new Intl.NumberFormat(language, { useGrouping: 'always' });
	return (value) => format.format(value);
}

/** The way to write counts in a language; both have one form for 1 and one for all others. */
export function countedIn(language: Language): Counted {
	const digits = digitsIn(language);
	const rules = new Intl.PluralRules(language);
	return (count, one, other) => `${digits(count)} ${rules.select(count) === 'one' ? one : other}`;
}
