import { knownMoment } from '../time/known-moment.ts';
import type { Moment, TimeSpan } from '../time/time-span.ts';

/** Where a date stands on the axis, and what it covers; wall ms. */
export interface DateExtent {
	/** Where the glyph stands. */
	readonly anchor: number;
	/** From ≤ anchor ≤ to. Signs of fixed width reach beyond it. */
	readonly from: number;
	readonly to: number;
}

/** Moves epoch ms of timed dates to the wall time of the zone shown; floating dates stay. */
export type ToWall = (moment: Moment) => { readonly min: number; readonly max: number };

/** For datasets without timed events, and for tests. */
export const floating: ToWall = (moment) => moment;

/**
 * The extent of a date, which is asked of very many events at once. A date that is less precise than
 * an instant stands in the middle of where it may lie, an interval at its start, or at its end where
 * no start is known, several points at the first; where nothing is known, at 0.
 */
export function dateExtent(span: TimeSpan, toWall: ToWall): DateExtent {
	switch (span.form) {
		case 'single': {
			const { min, max } = toWall(span.moment);
			return { anchor: (min + max) / 2, from: min, to: max };
		}
		case 'interval':
		case 'between': {
			const start = knownMoment(span.start);
			const end = knownMoment(span.end);
			const [first, last] = [start ?? end, end ?? start];
			const from = first ? toWall(first).min : 0;
			const to = Math.max(last ? toWall(last).max : 0, from);
			if (span.form === 'between') return { anchor: (from + to) / 2, from, to };
			return { anchor: start ? from : to, from, to };
		}
		case 'one-of':
		case 'all-of': {
			const walls = span.moments.map((moment) => toWall(moment));
			return {
				anchor: Math.min(...walls.map(middleOf)),
				from: Math.min(...walls.map(({ min }) => min)),
				to: Math.max(...walls.map(({ max }) => max)),
			};
		}
	}
}

/** Where a point stands that may lie between two times. */
export const middleOf = ({ min, max }: ReturnType<ToWall>): number => (min + max) / 2;
