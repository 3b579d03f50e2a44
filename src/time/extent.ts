import { MINUTE } from './units.ts';
import { knownMoment } from './known-moment.ts';
import type { Moment, TimeSpan } from './time-span.ts';

/** What a span covers on the axis, in wall ms; null where it is open or unknown. */
export interface SpanExtent {
	readonly min: number | null;
	/** Exclusive; equal to `min` for an instant. */
	readonly max: number | null;
}

/**
 * All the time in which a span may lie. `offset` is that of the zone shown at the span's instant, in
 * minutes east of UTC; it moves timed dates only, floating days stay where they are.
 */
export function extentOf(span: TimeSpan, offset = 0): SpanExtent {
	switch (span.form) {
		case 'single':
			return { min: shifted(span.moment, 'min', offset), max: shifted(span.moment, 'max', offset) };
		case 'interval':
		case 'between':
			return {
				min: knownMoment(span.start)?.min ?? null,
				max: knownMoment(span.end)?.max ?? null,
			};
		case 'one-of':
		case 'all-of':
			return {
				min: Math.min(...span.moments.map((moment) => moment.min)),
				max: Math.max(...span.moments.map((moment) => moment.max)),
			};
	}
}

/**
 * Where the glyph of a span stands, in wall ms: in the middle of a date as wide as it is known, in
 * the middle between two bounds of one unknown day, where the bar of an interval begins, at the
 * first of several dates. Where the start is open or unknown: where the bar ends. `offset` as for
 * `extentOf`.
 */
export function anchorOf(span: TimeSpan, offset = 0): number {
	switch (span.form) {
		case 'single':
			return middle(shifted(span.moment, 'min', offset), shifted(span.moment, 'max', offset));
		case 'interval':
			return knownMoment(span.start)?.min ?? knownMoment(span.end)?.max ?? NaN;
		case 'between': {
			const start = knownMoment(span.start) ?? knownMoment(span.end);
			const end = knownMoment(span.end) ?? knownMoment(span.start);
			return start && end ? middle(start.min, end.max) : NaN;
		}
		case 'one-of':
		case 'all-of': {
			const [first] = span.moments;
			return first ? middle(first.min, first.max) : NaN;
		}
	}
}

/**
 * A total order for lists: by the earliest possible time, open and unknown starts first, then by the
 * latest possible time, open and unknown ends last, then by the text of the expression. Zero only for
 * the same expression. Offsets as for `extentOf`.
 */
export function compareSpans(a: TimeSpan, b: TimeSpan, offsetA = 0, offsetB = 0): number {
	const left = extentOf(a, offsetA);
	const right = extentOf(b, offsetB);
	return (
		compare(left.min ?? -Infinity, right.min ?? -Infinity) ||
		compare(left.max ?? Infinity, right.max ?? Infinity) ||
		compare(a.edtf, b.edtf)
	);
}

/** Not a subtraction: the difference of two infinities is not a number. */
function compare<T extends number | string>(a: T, b: T): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

function shifted(moment: Moment, end: 'min' | 'max', offset: number): number {
	return moment.precision === 'instant' ? moment[end] + offset * MINUTE : moment[end];
}

function middle(min: number, max: number): number {
	return min + (max - min) / 2;
}
