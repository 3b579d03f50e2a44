import type { VisibleSpan } from './visible-span.ts';

/** A column of the overview: how many items of each lane begin in its stretch of time. */
export interface DensityColumn {
	/** Middle, px from the left. */
	readonly x: number;
	/** [lane, count] in lane order, counts > 0. */
	readonly lanes: readonly (readonly [lane: number, count: number])[];
	readonly total: number;
}

/** Bins items into columns `columnWidth` px wide over `whole`, drawn `width` px wide. */
export function densityColumns(
	items: Iterable<{ readonly anchor: number; readonly lane: number }>,
	whole: VisibleSpan,
	width: number,
	columnWidth: number,
): DensityColumn[] {
	const columns = new Map<number, Map<number, number>>();
	const most = Math.max(0, Math.ceil(width / columnWidth) - 1);
	for (const { anchor, lane } of items) {
		const share = (anchor - whole.from) / (whole.to - whole.from);
		const column = Math.min(most, Math.max(0, Math.floor((share * width) / columnWidth)));
		const lanes = columns.get(column) ?? new Map<number, number>();
		lanes.set(lane, (lanes.get(lane) ?? 0) + 1);
		columns.set(column, lanes);
	}
	return [...columns]
		.sort(([a], [b]) => a - b)
		.map(([column, counts]) => {
			const lanes = [...counts].sort(([a], [b]) => a - b);
			const total = lanes.reduce((sum, [, count]) => sum + count, 0);
			return { x: (column + 0.5) * columnWidth, lanes, total };
		});
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
