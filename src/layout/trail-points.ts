import type { Extent } from './item.ts';

/** A day of an event's trail, on which something was said of it or it was judged. */
export interface TrailStop {
	/** Where it stands, wall ms. */
	readonly at: number;
	/** How many accounts became public then. */
	readonly accounts: number;
}

/** A point of the trail as it is drawn: one stop, or several that would overlap. */
export interface TrailPoint {
	/** Its glyph stands `shift` px right of this time, wall ms: that of the last of its stops. */
	readonly at: number;
	readonly shift: number;
	/** Positions of its first and last stop. */
	readonly first: number;
	readonly last: number;
	readonly accounts: number;
}

/** Around a mark on whose own row the trail runs. */
export interface TrailObstacle {
	/** Middle of the mark, wall ms. */
	readonly at: number;
	/** From its middle to the nearest middle of a point, px. */
	readonly apart: number;
}

/** Least distance of two glyphs, and the size of what can be hit, px. */
export const POINT = 24;
/** Room of the count behind a glyph, for each digit and once, px. */
const DIGIT = 8;
const COUNT_GAP = 3;

/** Room that a point takes, px around its glyph's middle: glyph and, for several accounts, the count. */
export function pointExtent({ accounts }: Pick<TrailPoint, 'accounts'>): Extent {
	const count = accounts > 1 ? String(accounts).length * DIGIT + COUNT_GAP : 0;
	return { left: -POINT / 2, right: POINT / 2 + count };
}

/**
 * The points of a trail at a scale (px/ms), left to right. What would overlap is one point: it stands
 * at its last stop, where the status that it shows was reached, and holds those before. As distances
 * only grow, the points of a scale keep theirs at every larger one.
 *
 * @param stops in time order
 * @param obstacle points that would lie on it stand right behind it
 */
export function trailPoints(
	stops: readonly TrailStop[],
	scale: number,
	obstacle: TrailObstacle | null = null,
): TrailPoint[] {
	const place = (i: number): Pick<TrailPoint, 'at' | 'shift'> => {
		const { at } = stops[i]!;
		const hidden = obstacle !== null && Math.abs(at - obstacle.at) * scale < obstacle.apart;
		return hidden ? { at: obstacle.at, shift: obstacle.apart } : { at, shift: 0 };
	};
	const px = ({ at, shift }: Pick<TrailPoint, 'at' | 'shift'>) => at * scale + shift;
	const touches = (left: TrailPoint, right: TrailPoint) =>
		px(left) + pointExtent(left).right > px(right) + pointExtent(right).left;

	/** From right to left; the last one is the nearest to what comes next. */
	const points: TrailPoint[] = [];
	for (let i = stops.length - 1; i >= 0;) {
		let first = i;
		let { accounts } = stops[i]!;
		while (first > 0 && px(place(i)) - px(place(first - 1)) < POINT) {
			first -= 1;
			accounts += stops[first]!.accounts;
		}
		const point: TrailPoint = { ...place(i), first, last: i, accounts };
		const next = points.at(-1);
		if (next === undefined || !touches(point, next)) {
			points.push(point);
			i = first - 1;
			continue;
		}
		// Only its last stop goes to the next point; the others may have room a little further left.
		let held = take(next, i, stops[i]!.accounts);
		points.pop();
		// A count makes it wider, so that it may touch the one after it now.
		for (let after = points.at(-1); after && touches(held, after); after = points.at(-1)) {
			points.pop();
			held = take(after, held.first, held.accounts);
		}
		points.push(held);
		i -= 1;
	}
	return points.reverse();
}

const take = (point: TrailPoint, first: number, accounts: number): TrailPoint => ({
	...point,
	first,
	accounts: point.accounts + accounts,
});

/** The stretch from an event's mark to all points of its trail, px from time 0 at a scale. */
export function trailExtent(points: readonly TrailPoint[], anchor: number, scale: number): Extent {
	const at = anchor * scale;
	const extents = points.map((point) => {
		const middle = point.at * scale + point.shift;
		const { left, right } = pointExtent(point);
		return { left: middle + left, right: middle + right };
	});
	return {
		left: Math.min(at - POINT / 2, ...extents.map(({ left }) => left)),
		right: Math.max(at + POINT / 2, ...extents.map(({ right }) => right)),
	};
}
