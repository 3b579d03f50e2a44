import type { EventDate } from '../dataset/compiled.ts';
import { dateExtent } from './date-extent.ts';
import { toWallBy } from './place-events.ts';
import { runSteps } from './run-steps.ts';
import { sortInSteps } from './sort-by-time.ts';

/** Where the marks of very many events stand: numbers alone, 20 bytes an event. */
export interface EventColumns {
	/** By position in the dataset, wall ms. */
	readonly anchors: Float64Array<ArrayBuffer>;
	/** Positions in the order of their anchors. */
	readonly order: Uint32Array<ArrayBuffer>;
	/** The anchors in that order. */
	readonly times: Float64Array<ArrayBuffer>;
}

/** What the dates of events cover, by position, wall ms: what columns are made of. */
export interface DateColumns {
	readonly anchors: Float64Array<ArrayBuffer>;
	readonly froms: Float64Array<ArrayBuffer>;
	readonly tos: Float64Array<ArrayBuffer>;
}

/** What of an event its place in time depends on. */
interface Dated {
	readonly date: EventDate;
}

/** Events that are looked at in one step: about a millisecond. */
const EVENTS = 1 << 12;
/** Numbers that are. */
const NUMBERS = 1 << 15;

/**
 * Gives very many events their places on the axis: the same as `placeEvents` does, without an object
 * for each.
 *
 * @param offset minutes that the zone shown is east of UTC at the time of an event, 0 where unknown
 */
export function eventColumns(
	events: readonly Dated[],
	offset: (date: EventDate) => number,
): EventColumns {
	return runSteps(columnsInSteps(runSteps(datesInSteps(events, offset))));
}

/** Reads the dates of events, in steps of about a millisecond, each with the share that is done. */
export function* datesInSteps(
	events: readonly Dated[],
	offset: (date: EventDate) => number,
): Generator<number, DateColumns> {
	const { length } = events;
	const anchors = new Float64Array(length);
	const froms = new Float64Array(length);
	const tos = new Float64Array(length);
	for (let i = 0; i < length; i++) {
		const { date } = events[i]!;
		const extent = dateExtent(date.span, toWallBy(offset(date)));
		anchors[i] = extent.anchor;
		froms[i] = extent.from;
		tos[i] = extent.to;
		if (i % EVENTS === EVENTS - 1) yield i / length;
	}
	return { anchors, froms, tos };
}

/**
 * Orders events by time, in steps of about a millisecond, each with the share that is done. What
 * shares one imprecise date is spread over it, as `spreadAnchors` does: `dates.anchors` changes, and
 * belongs to the columns.
 */
export function* columnsInSteps(dates: DateColumns): Generator<number, EventColumns> {
	const { anchors } = dates;
	let order = yield* shareOf(sortInSteps(anchors), 0, 0.4);
	if (yield* spreadInSteps(dates, order)) order = yield* shareOf(sortInSteps(anchors), 0.5, 0.4);
	const times = new Float64Array(order.length);
	for (let rank = 0; rank < order.length; rank++) {
		times[rank] = anchors[order[rank]!]!;
		if (rank % NUMBERS === NUMBERS - 1) yield 0.9 + (0.1 * rank) / order.length;
	}
	return { anchors, order, times };
}

/** Tells of steps as a part of a whole. */
function* shareOf<T>(
	steps: Generator<number, T>,
	from: number,
	part: number,
): Generator<number, T> {
	for (;;) {
		const next = steps.next();
		if (next.done) return next.value;
		yield from + part * next.value;
	}
}

/** Whether any anchor has moved. */
function* spreadInSteps(dates: DateColumns, order: Uint32Array): Generator<number, boolean> {
	const { anchors } = dates;
	const { length } = order;
	let moved = false;
	let told = 0;
	for (let start = 0; start < length;) {
		const anchor = anchors[order[start]!]!;
		let end = start + 1;
		while (end < length && anchors[order[end]!] === anchor) end += 1;
		// Alone: most are, where days are far apart.
		if (end - start > 1 && spreadStretch(dates, order.subarray(start, end))) moved = true;
		start = end;
		if (start - told < NUMBERS) continue;
		told = start;
		yield 0.4 + (0.1 * start) / length;
	}
	return moved;
}

/** Spreads what shares one date among those whose anchors are one; `stretch` is in their order. */
function spreadStretch({ anchors, froms, tos }: DateColumns, stretch: Uint32Array): boolean {
	const anchor = anchors[stretch[0]!]!;
	const isSpread = (position: number): boolean =>
		tos[position] !== froms[position] && (froms[position]! + tos[position]!) / 2 === anchor;
	const shared = stretch.filter(isSpread);
	const first = shared[0];
	if (first === undefined) return false;
	// Most often there is one date alone.
	if (shared.some((position) => froms[position] !== froms[first] || tos[position] !== tos[first])) {
		shared.sort((a, b) => froms[a]! - froms[b]! || tos[a]! - tos[b]! || a - b);
	}
	let moved = false;
	for (let start = 0; start < shared.length;) {
		const [from, to] = [froms[shared[start]!]!, tos[shared[start]!]!];
		let end = start + 1;
		while (end < shared.length && froms[shared[end]!] === from && tos[shared[end]!] === to)
			end += 1;
		const count = end - start;
		for (let i = 0; i < count && count > 1; i++) {
			anchors[shared[start + i]!] = from + ((i + 0.5) / count) * (to - from);
			moved = true;
		}
		start = end;
	}
	return moved;
}
