import {
	labelledExtent,
	MARK,
	markExtent,
	ROW_GAP,
	type Extent,
	type Item,
	type LabelSide,
} from './item.ts';
import { HEAD_ROW, placeLane, type LanePlacement, type PlacedMark } from './place-lane.ts';
import {
	POINT,
	trailExtent,
	trailPoints,
	type TrailPoint,
	type TrailStop,
} from './trail-points.ts';

/** The trail of the item that was served first. */
export interface PlacedTrail {
	readonly item: Item;
	/** As of a mark; that of its own mark where it runs beside it. */
	readonly row: number;
	readonly points: readonly TrailPoint[];
}

/** Half the ring around a mark on whose own row the trail runs, with a little air, px. */
const RING = 18;

/**
 * Finds room for the trail of `first` in a lane where that has its place, without making the lane
 * higher and with nothing under the trail: in the row below, from where labels move away; else in the
 * last row, if nothing has gathered there; else in the row above, at last that of the lane's name.
 * Where a lane has no row for labels, the mark stands in the line of the name already, and its trail
 * runs on beside it; its label gives way to the side on which there is no trail.
 *
 * Depends on the lane, the scale and the trail, never on what is in view.
 */
export function placeTrail(
	plain: LanePlacement,
	items: readonly Item[],
	scale: number,
	first: Item,
	stops: readonly TrailStop[],
): { readonly lane: LanePlacement; readonly trail: PlacedTrail | null } {
	const mark = plain.marks.find(({ item }) => item === first);
	if (!mark || !isWorthDrawing(stops, first, scale)) return { lane: plain, trail: null };
	const points = trailPoints(stops, scale);
	const extent = trailExtent(points, first.anchor, scale);
	const within = (row: number) => ({ lane: plain, trail: { item: first, row, points } });
	const reserving = (row: number) => ({
		lane: placeLane(plain.lane, items, plain.rows, scale, {
			coarser: plain,
			first,
			reserved: { row, extent },
		}),
		trail: { item: first, row, points },
	});

	const { row } = mark;
	if (row !== HEAD_ROW && row + 1 < plain.rows) return reserving(row + 1);
	if (isLastRowFree(plain, extent, scale)) return within(plain.rows);
	if (row > 0) return reserving(row - 1);
	if (row === 0) return within(HEAD_ROW);
	return beside(plain, mark, scale, stops);
}

/** A single account that would lie right below its mark tells nothing that the mark does not. */
function isWorthDrawing(stops: readonly TrailStop[], { anchor }: Item, scale: number): boolean {
	const [only] = stops;
	if (only === undefined) return false;
	const near = Math.abs(only.at - anchor) * scale < POINT;
	return stops.length > 1 || only.accounts > 1 || !near;
}

function isLastRowFree({ rows, marks, clusters }: LanePlacement, wanted: Extent, scale: number) {
	const clear = ({ left, right }: Extent) =>
		right + ROW_GAP <= wanted.left || left >= wanted.right + ROW_GAP;
	return (
		marks.every((mark) => mark.row !== rows || clear(extentOf(mark, scale))) &&
		clusters.every(({ extent }) => clear(extent))
	);
}

function extentOf({ item, side, signs }: PlacedMark, scale: number): Extent {
	const glyph = { left: -MARK / 2, right: MARK / 2 };
	const around =
		side !== null ? labelledExtent(item, scale, side) : signs ? markExtent(item, scale) : glyph;
	const at = item.anchor * scale;
	return { left: at + around.left, right: at + around.right };
}

function beside(
	plain: LanePlacement,
	mark: PlacedMark,
	scale: number,
	stops: readonly TrailStop[],
): { lane: LanePlacement; trail: PlacedTrail } {
	const { item } = mark;
	const obstacle = { at: item.anchor, apart: RING + POINT / 2 };
	const points = trailPoints(stops, scale, obstacle);
	const isRight = (point: TrailPoint) => point.at * scale + point.shift > item.anchor * scale;
	const side: LabelSide | null = points.every(isRight)
		? 'left'
		: points.some(isRight)
			? null
			: 'right';
	const marks = plain.marks.map((other) => (other === mark ? { ...mark, side } : other));
	return { lane: { ...plain, marks }, trail: { item, row: mark.row, points } };
}
