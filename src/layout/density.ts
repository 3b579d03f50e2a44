import type { VisibleSpan } from './visible-span.ts';

/** A column of the overview: how many items of each lane begin in its stretch of time. */
export interface DensityColumn {
	/** Middle, px from the left. */
	readonly x: number;
	/** [lane, count] in lane order, counts > 0. */
	readonly lanes: readonly (readonly [lane: number, count: number])[];
	readonly total: number;
}

/**
 * Bins items into columns `columnWidth` px wide over `whole`, drawn `width` px wide.
 *
 * @param each tells where each item stands (wall ms) and in which lane; there may be a million of them
 */
export function densityColumns(
	each: (count: (anchor: number, lane: number) => void) => void,
	whole: VisibleSpan,
	width: number,
	columnWidth: number,
): DensityColumn[] {
	const columns = Math.max(1, Math.ceil(width / columnWidth));
	const byLane = new Map<number, Uint32Array>();
	each((anchor, lane) => {
		const share = (anchor - whole.from) / (whole.to - whole.from);
		const column = Math.floor((share * width) / columnWidth);
		let counts = byLane.get(lane);
		if (!counts) byLane.set(lane, (counts = new Uint32Array(columns)));
		counts[Math.min(columns - 1, Math.max(0, column))]! += 1;
	});
	const inOrder = [...byLane].sort(([a], [b]) => a - b);
	return Array.from({ length: columns }, (_, column) => {
		const lanes: [lane: number, count: number][] = [];
		for (const [lane, counts] of inOrder) {
			const count = counts[column]!;
			if (count > 0) lanes.push([lane, count]);
		}
		const total = lanes.reduce((sum, [, count]) => sum + count, 0);
		return { x: (column + 0.5) * columnWidth, lanes, total };
	}).filter(({ total }) => total > 0);
}

/** A block of a column: it stands for one event, or for several where there are many. */
export interface DensityBlock {
	/** Middle, px from the left. */
	readonly x: number;
	/** Blocks below it. */
	readonly level: number;
	readonly lane: number;
}

/** The blocks of columns from the bottom, at most about `most` in the highest column. */
export function densityBlocks(columns: readonly DensityColumn[], most: number): DensityBlock[] {
	const highest = columns.reduce((highest, { total }) => Math.max(highest, total), 0);
	const each = Math.max(1, highest / most);
	return columns.flatMap(({ x, lanes }) => {
		let stacked = 0;
		return lanes.flatMap(([lane, count]) => {
			const from = Math.floor(stacked / each);
			stacked += count;
			const to = Math.max(Math.ceil(stacked / each), from + 1);
			return Array.from({ length: to - from }, (_, i) => ({ x, level: from + i, lane }));
		});
	});
}
