import type { Extent, Item } from './item.ts';
import type { VisibleSpan } from './visible-span.ts';

/** How many events lie in equal parts of a span. */
export interface Density {
	/** Wall ms. */
	readonly span: VisibleSpan;
	readonly counts: readonly number[];
	/**
	 * Its outline as path data, px: a step for each part, ever less higher with more events, since parts
	 * hold one or thousands. The same number is as high wherever it is drawn.
	 *
	 * @param x px of a time
	 * @param foot px of the line that it stands on
	 * @param height px of a part with a thousand events or more
	 */
	outline(x: (at: number) => number, foot: number, height: number): string;
}

/** Marks that would overlap, drawn as one pill with their count. */
export interface Cluster {
	/** How many events it holds, at least two. */
	readonly count: number;
	/** In time order: all of them, or of very many the first, some of the most important, and the last. */
	readonly items: readonly Item[];
	/** Middle of the pill, wall ms. */
	readonly at: number;
	/** The pill, or the density in whose midst it stands, px from time 0 at the scale of the step. */
	readonly extent: Extent;
	/** How densely events lie around it, where it stands for a crowd. */
	readonly density?: Density;
}

/** What gathers in a cell of the grid. */
export interface Gathered {
	/** At least 1. */
	readonly count: number;
	/** Of their anchors, px from time 0. */
	readonly mean: number;
	/** As in `Cluster`; a lone one is here itself. */
	readonly items: readonly Item[];
}

/** Equal cells of a row, px from time 0. */
export interface Grid {
	/** Where cell 0 begins. */
	readonly left: number;
	/** Width of a cell, at least `CELL`. */
	readonly cell: number;
}

/** Width of the button of a cluster, whose pill is drawn behind it, px. */
export const CLUSTER_WIDTH = 32;
/** Width of the target around a single mark, px. */
const TARGET = 24;
/**
 * Width of a cell of the grid, px. A pill stays inside its cell, and a single mark reaches at most
 * half a target beyond it, so each cell depends on its two neighbours alone.
 */
export const CELL = CLUSTER_WIDTH + TARGET / 2 + 2;

/** The grid of a row that is placed as a whole. */
const WHOLE_ROW: Grid = { left: 0, cell: CELL };

/**
 * Gathers items of one row into single marks and clusters so that nothing overlaps, at a scale in
 * px/ms. Cells lie on a grid fixed in time: what is drawn in one depends on it and its neighbours,
 * never on what is in view.
 */
export function clusterRow(
	items: readonly Item[],
	scale: number,
): { marks: Item[]; clusters: Cluster[] } {
	const cells = new Map<number, Item[]>();
	for (const item of [...items].sort(inTime)) {
		const cell = Math.floor((item.anchor * scale) / CELL);
		const members = cells.get(cell);
		if (members) members.push(item);
		else cells.set(cell, [item]);
	}
	const gathered = [...cells].map(([cell, members]) => {
		const sum = members.reduce((sum, item) => sum + item.anchor * scale, 0);
		return [cell, { count: members.length, mean: sum / members.length, items: members }] as const;
	});
	return joinCells(new Map(gathered), scale, WHOLE_ROW);
}

/** Joins lone marks with what they would overlap, and makes clusters of the rest. */
export function joinCells(
	cells: ReadonlyMap<number, Gathered>,
	scale: number,
	grid: Grid,
): { marks: Item[]; clusters: Cluster[] } {
	const joined = new Map<number, Gathered>();
	const push = (cell: number, gathered: Gathered) => {
		const there = joined.get(cell);
		joined.set(cell, there ? together(there, gathered) : gathered);
	};
	for (const [cell, gathered] of cells) {
		push(gathered.count === 1 ? homeOf(gathered, cell, cells, grid) : cell, gathered);
	}

	const marks: Item[] = [];
	const clusters: Cluster[] = [];
	for (const [cell, gathered] of [...joined].sort(([a], [b]) => a - b)) {
		const [only] = gathered.items;
		if (gathered.count === 1 && only) marks.push(only);
		else clusters.push(clusterOf(gathered, cell, scale, grid));
	}
	return { marks, clusters };
}

const inTime = (a: Item, b: Item): number => a.anchor - b.anchor || a.index - b.index;

function together(a: Gathered, b: Gathered): Gathered {
	const count = a.count + b.count;
	return {
		count,
		mean: (a.mean * a.count + b.mean * b.count) / count,
		items: [...a.items, ...b.items].sort(inTime),
	};
}

/** The cell that a lone mark joins: a neighbour's if it would overlap what stands there. */
function homeOf(
	{ mean: at }: Gathered,
	cell: number,
	cells: ReadonlyMap<number, Gathered>,
	grid: Grid,
): number {
	const right = cells.get(cell + 1);
	if (right && at + TARGET / 2 > pillOrMark(right, cell + 1, grid).left) return cell + 1;
	const left = cells.get(cell - 1);
	if (!left || at - TARGET / 2 >= pillOrMark(left, cell - 1, grid).right) return cell;
	// A lone one on the left moves into this cell itself, by the rule above.
	return left.count === 1 ? cell : cell - 1;
}

function pillOrMark(gathered: Gathered, cell: number, grid: Grid): Extent {
	const { count, mean } = gathered;
	if (count > 1) return pill(mean, cell, grid);
	return { left: mean - TARGET / 2, right: mean + TARGET / 2 };
}

/** The pill of a cell: at the mean of its members, kept inside the cell. */
function pill(mean: number, cell: number, { left, cell: width }: Grid): Extent {
	const half = CLUSTER_WIDTH / 2;
	const from = left + cell * width;
	const at = Math.min(Math.max(mean, from + half), from + width - half);
	return { left: at - half, right: at + half };
}

function clusterOf(
	{ count, mean, items }: Gathered,
	cell: number,
	scale: number,
	grid: Grid,
): Cluster {
	const extent = pill(mean, cell, grid);
	return { count, items, extent, at: (extent.left + extent.right) / 2 / scale };
}

/**
 * Whether an event stands in a cluster, be it listed or not; null stands in none. Of a cluster that
 * lists only some, all of its lane and its time count as held, marks of their own among them.
 */
export function holds({ count, items }: Cluster, wanted: Item | null): boolean {
	if (!wanted) return false;
	const { anchor, index, lane } = wanted;
	const first = items[0]!;
	return items.length === count
		? items.some((item) => item.index === index)
		: first.lane === lane && anchor >= first.anchor && anchor <= items.at(-1)!.anchor;
}
