import { clusterRow, type Cluster } from './cluster-row.ts';
import {
	hasRoomInside,
	labelledExtent,
	markExtent,
	type Extent,
	type Item,
	type LabelSide,
} from './item.ts';
import { Row } from './row.ts';

/** The line of a lane's name, where the selected mark goes if the lane has no row for labels. */
export const HEAD_ROW = -1;

/** A mark in its row; the last row of a lane is the one where marks without room gather. */
export interface PlacedMark {
	readonly item: Item;
	/** 0 … rows - 1 for labels, `rows` for the gathering row, or `HEAD_ROW`. */
	readonly row: number;
	/** Null: the label found no room. */
	readonly side: LabelSide | null;
	/** Whether the date signs have room; a mark that gathers among others shows its glyph alone. */
	readonly signs: boolean;
}

export interface PlacedCluster extends Cluster {
	readonly lane: number;
	readonly row: number;
}

export interface LanePlacement {
	readonly lane: number;
	/** Rows for labels, above the row where the rest gathers. */
	readonly rows: number;
	readonly marks: readonly PlacedMark[];
	readonly clusters: readonly PlacedCluster[];
}

/** A stretch of a row for labels that is kept free, px from time 0. */
export interface Reserved {
	readonly row: number;
	readonly extent: Extent;
}

/** Most important first; ties in the dataset's order. */
export const byImportance = (a: Item, b: Item): number =>
	b.importance - a.importance || a.index - b.index;

/** What has a label in the rows of a lane. */
export interface Labelled {
	readonly marks: readonly PlacedMark[];
	/** Indices of the items. */
	readonly settled: ReadonlySet<number>;
}

/**
 * Places the items of one lane, most important first, at a scale (px/ms): labels as `settleLabels`
 * says, and below them what gathers.
 */
export const placeLane = (
	lane: number,
	items: readonly Item[],
	rowCount: number,
	scale: number,
	conditions: Conditions,
): LanePlacement =>
	gatherRest(lane, items, rowCount, scale, settleLabels(items, rowCount, scale, conditions));

/**
 * Adds to the labels of a lane the last row, where the rest of its items gather and marks that would
 * overlap are one cluster.
 */
export function gatherRest(
	lane: number,
	items: readonly Item[],
	rowCount: number,
	scale: number,
	{ marks, settled }: Labelled,
): LanePlacement {
	const gathered = items.filter(({ index }) => !settled.has(index));
	const { marks: singles, clusters } = clusterRow(gathered, scale);
	return {
		lane,
		rows: rowCount,
		marks: [...marks, ...labelSingles(singles, clusters, rowCount, scale)],
		clusters: clusters.map((cluster) => ({ ...cluster, lane, row: rowCount })),
	};
}

/** Under what conditions labels are settled in the rows of a lane. */
export interface Conditions {
	/** Their marks keep row and side. */
	readonly coarser?: { readonly marks: readonly PlacedMark[] } | undefined;
	/** Served before all others. */
	readonly first?: Item | null;
	readonly reserved?: Reserved | null;
	/** What had no label before finds one only in here, px from time 0. */
	readonly within?: Extent;
}

/**
 * Gives labels to as many items as find room in the rows of a lane at a scale (px/ms): in the first row
 * with room, right of the mark, else left of it.
 *
 * `coarser` is the placement of the same items at the step before. What has a label there keeps its
 * row and side: distances only grow with the scale, so it still has its room. That is why labels
 * stay while zooming in, and why rows depend on the step alone and not on the way to it.
 *
 * `first` is an item to be served before all others (the selected one); `reserved`, in another row
 * than its own, is kept free for what belongs to it.
 *
 * @param items most important first (`byImportance`)
 */
export function settleLabels(
	items: readonly Item[],
	rowCount: number,
	scale: number,
	{ coarser, first = null, reserved = null, within = EVERYWHERE }: Conditions,
): Labelled {
	const rows = Array.from({ length: rowCount }, () => new Row<Item | Reserved>());
	const marks: PlacedMark[] = [];
	const settled = new Set<number>();

	/** The first row with room; -1: none has. */
	const freeRow = (extent: Extent): number => rows.findIndex((row) => row.isFree(extent));
	/** In its own row, or else in the first that is free. */
	const settle = (item: Item, side: LabelSide, own?: number): boolean => {
		const actual = side === 'right' && hasRoomInside(item, scale) ? 'inside' : side;
		const extent = absolute(item, labelledExtent(item, scale, actual), scale);
		const row = own ?? (isInside(extent, within) ? freeRow(extent) : -1);
		if (!rows[row]?.isFree(extent)) return false;
		rows[row].take(extent, item);
		marks.push({ item, row, side: actual, signs: true });
		settled.add(item.index);
		return true;
	};
	const settleAnywhere = (item: Item): boolean => {
		// Where its mark alone has no room, nothing needs to be known of its label.
		if (freeRow(absolute(item, markExtent(item, scale), scale)) < 0) return false;
		return settle(item, 'right') || settle(item, 'left');
	};

	const kept = coarser?.marks.filter(({ row, side }) => side !== null && row < rowCount) ?? [];
	if (first !== null) {
		const before = kept.find(({ item }) => item.index === first.index);
		if (!(before && settle(first, before.side!, before.row)) && !settleAnywhere(first)) {
			marks.push({ item: first, row: HEAD_ROW, side: 'right', signs: false });
			settled.add(first.index);
		}
	}
	if (reserved !== null) rows[reserved.row]?.take(reserved.extent, reserved);
	for (const { item, side, row } of kept) if (!settled.has(item.index)) settle(item, side!, row);
	items.forEach((item) => settled.has(item.index) || settleAnywhere(item));
	return { marks, settled };
}

const EVERYWHERE: Extent = { left: -Infinity, right: Infinity };

const isInside = ({ left, right }: Extent, within: Extent): boolean =>
	left >= within.left && right <= within.right;

/** Labels and date signs of single marks in the last row, where neighbours leave room for them. */
export function labelSingles(
	singles: readonly Item[],
	clusters: readonly Cluster[],
	row: number,
	scale: number,
	within: Extent = EVERYWHERE,
): PlacedMark[] {
	const glyphs = new Row<Item | Cluster>();
	const surroundings = new Row<Item>();
	for (const cluster of clusters) glyphs.take(cluster.extent, cluster);
	for (const item of singles) glyphs.take(absolute(item, GLYPH, scale), item);

	const takeIfAlone = (item: Item, around: Extent): boolean => {
		const extent = absolute(item, around, scale);
		if (!isInside(extent, within)) return false;
		const alone = glyphs.holders(extent).every((holder) => holder === item);
		if (!alone || !surroundings.isFree(extent)) return false;
		surroundings.take(extent, item);
		return true;
	};
	return [...singles].sort(byImportance).map((item) => {
		const side = (['right', 'left'] as const)
			.map((wanted) => (wanted === 'right' && hasRoomInside(item, scale) ? 'inside' : wanted))
			.find((wanted) => takeIfAlone(item, labelledExtent(item, scale, wanted)));
		if (side !== undefined) return { item, row, side, signs: true };
		return { item, row, side: null, signs: takeIfAlone(item, markExtent(item, scale)) };
	});
}

/** The glyph alone, px around the anchor. */
const GLYPH: Extent = { left: -8, right: 8 };

/** An extent around an item's anchor as px from time 0. */
function absolute(item: Item, { left, right }: Extent, scale: number): Extent {
	const at = item.anchor * scale;
	return { left: at + left, right: at + right };
}
