import { knownMoment } from '../time/known-moment.ts';
import type { Moment, TimeSpan } from '../time/time-span.ts';
import { DAY } from '../time/units.ts';
import { firstDayOf, lastDayOf } from './calendar-day.ts';

/** The days, UTC midnights, in which all of what is dated so lies for certain; infinite where open or unknown. */
export interface DayBounds {
	readonly first: number;
	readonly last: number;
}

/** "Around 4 November" may as well be a few days off; the distance in words counts on no less either. */
const VAGUE = 7 * DAY;

/** The earliest and the latest possible day of a date, wider where an end of it is vague. */
export function dayBounds(span: TimeSpan): DayBounds {
	const [start, end] = endsOf(span);
	return {
		first: (firstDayOf(span) ?? -Infinity) - (isVague(start) ? VAGUE : 0),
		last: (lastDayOf(span) ?? Infinity) + (isVague(end) ? VAGUE : 0),
	};
}

/**
 * Whether one date was over before another began, however the two lie within what is known. Days are
 * compared as their dates name them, never shifted by zones; two times of one day by the clock. A
 * strict order: never both ways, and it goes on from one to the next.
 */
export function isCertainlyBefore(a: TimeSpan, b: TimeSpan): boolean {
	const [one, other] = [dayBounds(a), dayBounds(b)];
	const [timeA, timeB] = [instantOf(a), instantOf(b)];
	if (timeA === null || timeB === null) return one.last < other.first;
	return one.last <= other.first && timeA < timeB;
}

/** Two positions in an order, the one that stands before first. */
export type Pair = readonly [at: number, before: number];

/**
 * The pairs in an order of dates that cannot be right: what stands further back was certainly over
 * before what stands in front began. None: the order is possible. Nearest pairs first.
 */
export function impossiblePairs(order: readonly TimeSpan[]): readonly Pair[] {
	return pairsOf(order, (early, late) => isCertainlyBefore(late, early));
}

/** The pairs of neighbours in an order that may as well stand the other way round. */
export function interchangeablePairs(order: readonly TimeSpan[]): readonly Pair[] {
	return pairsOf(
		order,
		(early, late) => !isCertainlyBefore(late, early) && !isCertainlyBefore(early, late),
	).filter(([at, next]) => next - at === 1);
}

function pairsOf(
	order: readonly TimeSpan[],
	isOne: (early: TimeSpan, late: TimeSpan) => boolean,
): readonly Pair[] {
	const pairs = order.flatMap((early, at) =>
		order.flatMap((late, position): Pair[] =>
			position > at && isOne(early, late) ? [[at, position]] : [],
		),
	);
	return pairs.sort(([a, b], [c, d]) => b - a - (d - c) || a - c);
}

/** Epoch ms of a date with a time of day; null for all others. */
const instantOf = (span: TimeSpan): number | null =>
	span.form === 'single' && span.moment.precision === 'instant' && !isVague(span.moment)
		? span.moment.min
		: null;

const isVague = (moment: Moment | null): boolean =>
	moment !== null && (moment.approximate || moment.uncertain);

function endsOf(span: TimeSpan): readonly [start: Moment | null, end: Moment | null] {
	switch (span.form) {
		case 'single':
			return [span.moment, span.moment];
		case 'interval':
		case 'between':
			return [knownMoment(span.start), knownMoment(span.end)];
		case 'one-of':
		case 'all-of':
			return [span.moments[0] ?? null, span.moments.at(-1) ?? null];
	}
}
