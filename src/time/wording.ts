import { elide, type Written } from './elide.ts';
import type { Moment } from './time-span.ts';

/**
 * The clock by which a timed date is worded. Floating dates do not depend on it.
 */
export interface Clock {
	/** Minutes east of UTC at the instant that is worded. */
	readonly offset: number;
	/** What stands after the time of day: "MEZ", "Pjöngjanger Zeit" (see `zone-label.ts`). */
	readonly label: string;
}

/**
 * What one language has to know to word every form of a date. A phrase stands in a sentence ("am 4.
 * März 2026"), a heading alone ("4. März 2026"). Lists are in order of time and have two members or
 * more. No function drops a quality of a moment that it is given.
 */
export interface Wording {
	/** A time of day on a day; `wall` in wall ms. */
	timed(wall: number, clock: string): string;
	single(moment: Moment): string;
	singleHeading(moment: Moment): string;
	/** From one to the other, both included. */
	range(start: Moment, end: Moment): string;
	rangeHeading(start: Moment, end: Moment): string;
	/** It began and still goes on: `a/..`. */
	ongoing(start: Moment): string;
	ongoingHeading(start: Moment): string;
	/** It began, and of its end nothing is known: `a/`. */
	endUnknown(start: Moment): string;
	/** It ended; it had no beginning, or none is known: `../b`, `/b`. */
	until(end: Moment, start: 'open' | 'unknown'): string;
	/** One unknown date in a range: `[a..b]`, `[..b]`, `[a..]`. */
	between(start: Moment, end: Moment): string;
	atLatest(end: Moment): string;
	atEarliest(start: Moment): string;
	/** Exactly one of them: `[a,b]`. */
	either(moments: readonly Moment[]): string;
	eitherHeading(moments: readonly Moment[]): string;
	/** Each of them: `{a,b}`. */
	each(moments: readonly Moment[]): string;
	eachHeading(moments: readonly Moment[]): string;
}

/**
 * Dates in running text, each worded by `word` as far as a later one does not say the rest, without
 * a comma before the last: "4, 7 or 9 March 2026".
 */
export function list(
	moments: readonly Moment[],
	conjunction: string,
	word: (moment: Moment, written?: Written) => string,
): string {
	const written = elide(moments);
	const worded = moments.map((moment, at) => word(moment, written[at]));
	const last = worded.at(-1) ?? '';
	return worded.length < 2 ? last : `${worded.slice(0, -1).join(', ')} ${conjunction} ${last}`;
}

/**
 * The years of a winter: "2026/27", and both in full at the turn of a century or where the years are
 * written with an era.
 */
export function winterYears(year: number, yearName: (year: number) => string): string {
	const next = year + 1;
	const short = year >= 1000 && next % 100 !== 0;
	return `${yearName(year)}/${short ? String(next).slice(-2) : yearName(next)}`;
}

/**
 * The number of a century as historians count: 20XX is the 21st, −01XX (200 to 101 BC) the second
 * before our era. `first` and `last` are its years.
 */
export function centuryNumber(first: number, last: number): { number: number; before: boolean } {
	if (first >= 0) return { number: Math.floor(first / 100) + 1, before: false };
	return { number: Math.floor(-last / 100) + 1, before: true };
}

/** Whether the day, month or year is hidden by X, so that its place is worded instead of its name. */
export function isHidden(moment: Moment): boolean {
	const { precision, unspecified } = moment;
	return unspecified && precision !== 'decade' && precision !== 'century';
}
