import type { Language } from '../time/time-span.ts';

/** Writes a number with the separators of the language. */
export type Digits = (value: number) => string;

/** Writes a count with its noun, "1 Quelle", "9 Quellen", "0 Quellen". */
export type Counted = (count: number, one: string, other: string) => string;

/**
 * The way to write numbers in a language: grouped from four digits on, as the dataset's texts are. What
 * has fewer is written without the browser's formatter, whose first use takes it 10 to 20 ms.
 */
export function digitsIn(language: Language): Digits {
	let format: Intl.NumberFormat | undefined;
	return (value) => {
		if (value % 1 === 0 && Math.abs(value) < 1000) return `${value}`;
		format ??= new Intl.NumberFormat(language, { useGrouping: 'always' });
		return format.format(value);
	};
}

/** The way to write counts in a language; both have one form for 1 and one for all others. */
export function countedIn(language: Language): Counted {
	const digits = digitsIn(language);
	return (count, one, other) => `${digits(count)} ${count === 1 ? one : other}`;
}
