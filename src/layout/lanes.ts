/** Heights of the parts of a lane, CSS px. */
export interface LaneSizes {
	/** The line with the lane's name, its eras and its counters. */
	readonly head: number;
	/** A row of marks with labels. */
	readonly row: number;
	/** The row where marks without room gather. */
	readonly gathering: number;
	/** Below the last row. */
	readonly foot: number;
}

export interface Lane {
	readonly id: string;
	/** From the top of the stage, px. */
	readonly top: number;
	readonly height: number;
	/** Rows for labels; 0 where there is room for the gathering row alone. */
	readonly rows: number;
	/** Filters left nothing in it: only its head is shown. */
	readonly folded: boolean;
}

/** More rows than this do not help reading. */
const MOST_ROWS = 8;

/**
 * Divides the height of the stage among lanes. Depends on the number of events per lane and on the
 * height alone, so that nothing moves while zooming or panning. Every lane gets its head and one row;
 * what is left goes, row by row, to the lane that is most crowded. The root of the number of events
 * is weighed, since a lane with four times the events spreads them over time as well.
 */
export function divideLanes(
	lanes: readonly { readonly id: string; readonly count: number }[],
	height: number,
	sizes: LaneSizes,
): Lane[] {
	const fixed = (count: number) =>
		count > 0 ? sizes.head + sizes.gathering + sizes.foot : sizes.head;
	const least = lanes.reduce((sum, { count }) => sum + fixed(count), 0);
	let spare = Math.floor((height - least) / sizes.row);
	const rows = lanes.map(() => 0);
	const need = (i: number): number => {
		const { count } = lanes[i] as { count: number };
		const own = rows[i]!;
		return own < Math.min(MOST_ROWS, count) ? Math.sqrt(count) / (own + 1) : 0;
	};
	while (spare > 0) {
		const neediest = lanes.reduce((most, _, i) => (need(i) > need(most) ? i : most), 0);
		if (lanes.length === 0 || need(neediest) === 0) break;
		rows[neediest] = rows[neediest]! + 1;
		spare -= 1;
	}
	const used = least + rows.reduce((sum, count) => sum + count * sizes.row, 0);
	const open = lanes.filter(({ count }) => count > 0).length;
	const slack = open > 0 ? Math.max(0, height - used) / open : 0;
	let top = 0;
	return lanes.map(({ id, count }, i) => {
		const folded = count === 0;
		const own = rows[i]!;
		const tall = fixed(count) + own * sizes.row + (folded ? 0 : slack);
		const lane: Lane = { id, top, height: tall, rows: own, folded };
		top += tall;
		return lane;
	});
}

/** How many lanes fit into `height`, each with its head and the row where marks gather; at least one. */
export const lanesThatFit = (height: number, sizes: LaneSizes): number =>
	Math.max(1, Math.floor(height / (sizes.head + sizes.gathering + sizes.foot)));

/** How many lanes fit into `height` that have a row for labels too; at least one. */
export const labelledLanesThatFit = (height: number, sizes: LaneSizes): number =>
	lanesThatFit(height, { ...sizes, gathering: sizes.gathering + sizes.row });

/** Middle of a row, px from the top of the stage; row `lane.rows` is the gathering row. */
export function rowMiddle(lane: Lane, row: number, sizes: LaneSizes): number {
	const top = lane.top + sizes.head;
	return row < lane.rows
		? top + (row + 0.5) * sizes.row
		: top + lane.rows * sizes.row + sizes.gathering / 2;
}
