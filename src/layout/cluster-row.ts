import type { Extent, Item } from './item.ts';

/** Marks that would overlap, drawn as one pill with their count. */
export interface Cluster {
	/** In time order, at least two. */
	readonly items: readonly Item[];
	/** Middle of the pill, wall ms. */
	readonly at: number;
	/** The pill, px from time 0 at the scale of the step. */
	readonly extent: Extent;
}

/** Width of a pill and of the target around a single mark, px. */
export const CLUSTER_WIDTH = 32;
const TARGET = 24;
/**
 * Width of a cell of the grid, px. A pill stays inside its cell, and a single mark reaches at most
 * half a target beyond it, so each cell depends on its two neighbours alone.
 */
const CELL = CLUSTER_WIDTH + TARGET / 2 + 2;

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
	for (const item of [...items].sort((a, b) => a.anchor - b.anchor || a.index - b.index)) {
		const cell = Math.floor((item.anchor * scale) / CELL);
		const members = cells.get(cell);
		if (members) members.push(item);
		else cells.set(cell, [item]);
	}

	const moved = new Map<number, Item[]>();
	const push = (cell: number, item: Item) => {
		const members = moved.get(cell);
		if (members) members.push(item);
		else moved.set(cell, [item]);
	};
	for (const [cell, members] of cells) {
		const only = members.length === 1 ? members[0] : undefined;
		if (only === undefined) members.forEach((item) => push(cell, item));
		else push(homeOf(only, cell, cells, scale), only);
	}

	const marks: Item[] = [];
	const clusters: Cluster[] = [];
	for (const [cell, members] of [...moved].sort(([a], [b]) => a - b)) {
		const [only] = members;
		if (members.length === 1 && only) marks.push(only);
		else clusters.push(clusterOf(members, cell, scale));
	}
	return { marks, clusters };
}

/** The cell that a lone mark joins: a neighbour's if it would overlap what stands there. */
function homeOf(
	item: Item,
	cell: number,
	cells: ReadonlyMap<number, readonly Item[]>,
	scale: number,
): number {
	const at = item.anchor * scale;
	const right = cells.get(cell + 1);
	if (right && at + TARGET / 2 > pillOrMark(right, cell + 1, scale).left) return cell + 1;
	const left = cells.get(cell - 1);
	if (!left || at - TARGET / 2 >= pillOrMark(left, cell - 1, scale).right) return cell;
	const [neighbour] = left;
	const moves =
		left.length === 1 && neighbour && homeOfRight(neighbour, cell - 1, [item], scale) === cell;
	return moves ? cell : cell - 1;
}

/** Whether a lone mark moves to the cell on its right, which holds `right`. */
function homeOfRight(item: Item, cell: number, right: readonly Item[], scale: number): number {
	const reach = item.anchor * scale + TARGET / 2;
	return reach > pillOrMark(right, cell + 1, scale).left ? cell + 1 : cell;
}

function pillOrMark(members: readonly Item[], cell: number, scale: number): Extent {
	const [only] = members;
	if (members.length > 1 || !only) return pill(members, cell, scale);
	const at = only.anchor * scale;
	return { left: at - TARGET / 2, right: at + TARGET / 2 };
}

/** The pill of a cell's members: at their mean, kept inside the cell. */
function pill(members: readonly Item[], cell: number, scale: number): Extent {
	const mean = members.reduce((sum, item) => sum + item.anchor * scale, 0) / members.length;
	const half = CLUSTER_WIDTH / 2;
	const at = Math.min(Math.max(mean, cell * CELL + half), (cell + 1) * CELL - half);
	return { left: at - half, right: at + half };
}

function clusterOf(members: readonly Item[], cell: number, scale: number): Cluster {
	const items = [...members].sort((a, b) => a.anchor - b.anchor || a.index - b.index);
	const extent = pill(items, cell, scale);
	return { items, extent, at: (extent.left + extent.right) / 2 / scale };
}
