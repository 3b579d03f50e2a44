import { timedHeading } from './clock-time.ts';
import { english } from './phrase-en.ts';
import { german } from './phrase-de.ts';
import type { Bound, Language, Moment, TimeSpan } from './time-span.ts';
import { toWall } from './wall-time.ts';
import { epochMs } from './units.ts';
import type { Clock, Wording } from './wording.ts';

export type { Clock } from './wording.ts';

/** The grammars by language. */
const WORDINGS: Readonly<Record<Language, Wording>> = { de: german, en: english };

const UTC: Clock = { offset: 0, label: 'UTC' };

/**
 * A date as it stands in a sentence: "am 4. März 2026", "from 4 to 10 March 2026", worded as in
 * CONVENTIONS.md E1. Timed dates are told by `clock`.
 */
export function phraseOf(span: TimeSpan, language: Language, clock = UTC): string {
	const words = WORDINGS[language];
	switch (span.form) {
		case 'single':
			return isInstant(span.moment)
				? words.timed(wallOf(span.moment, clock), clock.label)
				: words.single(span.moment);
		case 'interval':
			return intervalPhrase(span.start, span.end, words);
		case 'between':
			return betweenPhrase(span.start, span.end, words);
		case 'one-of':
			return words.either(span.moments);
		case 'all-of':
			return words.each(span.moments);
	}
}

/**
 * A date as it stands alone, at the head of a card: "4. März 2026", "seit Oktober 2024", "um den
 * 4. März 2026". Forms that need their words keep them. Timed dates are told by `clock`.
 */
export function headingOf(span: TimeSpan, language: Language, clock = UTC): string {
	const words = WORDINGS[language];
	switch (span.form) {
		case 'single':
			return isInstant(span.moment)
				? timedHeading(wallOf(span.moment, clock), clock.label, language)
				: words.singleHeading(span.moment);
		case 'interval':
			return intervalHeading(span.start, span.end, words);
		case 'between':
			return betweenPhrase(span.start, span.end, words);
		case 'one-of':
			return words.eitherHeading(span.moments);
		case 'all-of':
			return words.eachHeading(span.moments);
	}
}

/** An interval from a date to the same date is worded as that date; "from 4 to 4 March" says no more. */
function intervalPhrase(start: Bound, end: Bound, words: Wording): string {
	if (typeof start === 'string') return typeof end === 'string' ? '' : words.until(end, start);
	if (end === 'open') return words.ongoing(start);
	if (end === 'unknown') return words.endUnknown(start);
	return isSame(start, end) ? words.single(start) : words.range(start, end);
}

function intervalHeading(start: Bound, end: Bound, words: Wording): string {
	if (typeof start === 'string' || end === 'unknown') return intervalPhrase(start, end, words);
	if (end === 'open') return words.ongoingHeading(start);
	return isSame(start, end) ? words.singleHeading(start) : words.rangeHeading(start, end);
}

function betweenPhrase(start: Bound, end: Bound, words: Wording): string {
	if (typeof start === 'string') return typeof end === 'string' ? '' : words.atLatest(end);
	if (typeof end === 'string') return words.atEarliest(start);
	if (!isSame(start, end)) return words.between(start, end);
	return words.single(start);
}

function isInstant(moment: Moment): boolean {
	return moment.precision === 'instant';
}

function wallOf(moment: Moment, clock: Clock): number {
	return toWall(epochMs(moment.min), clock.offset);
}

function isSame(a: Moment, b: Moment): boolean {
	return (
		a.min === b.min &&
		a.max === b.max &&
		a.precision === b.precision &&
		a.approximate === b.approximate &&
		a.uncertain === b.uncertain &&
		a.unspecified === b.unspecified
	);
}
