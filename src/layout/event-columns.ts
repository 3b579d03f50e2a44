import type { EventDate } from '../dataset/compiled.ts';
import type { TimeSpan } from '../time/time-span.ts';
import { MINUTE } from '../time/units.ts';
import { drawnDate, type ToWall } from './date-signs.ts';
import { sortByTime } from './sort-by-time.ts';

/** Where the marks of very many events stand: numbers alone, by position in the dataset. */
export interface EventColumns {
	/** Wall ms. */
	readonly anchors: Float64Array;
	/** Positions in the order of their anchors. */
	readonly order: Uint32Array;
	/** From the first to the last of what is known of their dates, wall ms; empty for no events. */
	readonly extent: readonly [from: number, to: number] | null;
}

/** What of an event its place in time depends on. */
interface Dated {
	readonly date: EventDate;
}

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
	const { length } = events;
	const anchors = new Float64Array(length);
	const froms = new Float64Array(length);
	const tos = new Float64Array(length);
	let [first, last] = [Infinity, -Infinity];
	for (let i = 0; i < length; i++) {
		const { date } = events[i]!;
		const at = placeOf(date.span, () => offset(date));
		anchors[i] = at.anchor;
		froms[i] = at.from;
		tos[i] = at.to;
		if (at.from < first) first = at.from;
		if (at.to > last) last = at.to;
	}
	const order = sortByTime(anchors);
	const moved = spread(anchors, froms, tos, order);
	return {
		anchors,
		order: moved ? sortByTime(anchors) : order,
		extent: length === 0 ? null : [first, last],
	};
}

interface Place {
	readonly anchor: number;
	readonly from: number;
	readonly to: number;
}

/** As `drawnDate`; most dates are single days, whose signs need not be thought of here. */
function placeOf(span: TimeSpan, offset: () => number): Place {
	if (span.form === 'single' && span.moment.precision !== 'instant') {
		const { min, max } = span.moment;
		return { anchor: (min + max) / 2, from: min, to: max };
	}
	const by = offset() * MINUTE;
	const toWall: ToWall = (moment) =>
		moment.precision === 'instant' ? { min: moment.min + by, max: moment.max + by } : moment;
	return drawnDate(span, toWall);
}

/** Spreads what shares one imprecise date over it, as `spreadAnchors` does; whether any has moved. */
function spread(
	anchors: Float64Array,
	froms: Float64Array,
	tos: Float64Array,
	order: Uint32Array,
): boolean {
	const { length } = order;
	const dateOf = (rank: number): string => `${froms[order[rank]!]!}|${tos[order[rank]!]!}`;
	const anchorAt = (rank: number): number | undefined => anchors[order[rank]!];
	let moved = false;
	let start = 0;
	while (start < length) {
		const anchor = anchorAt(start)!;
		// Ranks of one date, in the order of the dataset; of one anchor there is most often one date.
		const groups = new Map<string, number[]>();
		let rank = start;
		for (; anchorAt(rank) === anchor; rank++) {
			// Alone: most are, where days are far apart.
			if (rank === start && anchorAt(rank + 1) !== anchor) continue;
			const date = dateOf(rank);
			const group = groups.get(date);
			if (group) group.push(order[rank]!);
			else groups.set(date, [order[rank]!]);
		}
		start = rank;
		for (const group of groups.values()) {
			const [from, to] = [froms[group[0]!]!, tos[group[0]!]!];
			if (group.length < 2 || to === from || (from + to) / 2 !== anchor) continue;
			group.forEach((position, i) => {
				anchors[position] = from + ((i + 0.5) / group.length) * (to - from);
			});
			moved = true;
		}
	}
	return moved;
}
