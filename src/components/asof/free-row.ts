import { CLUSTER_WIDTH } from '../../layout/cluster-row.ts';
import { labelledExtent, markExtent } from '../../layout/item.ts';
import type { StageView } from '../timeline/stage-view.svelte.ts';

/** Room around what stands beside the words, px. */
const APART = 8;

/** What of the stage says where something stands. */
type Standing = Pick<StageView, 'lanes' | 'candidates' | 'placement' | 'scale' | 'x' | 'y'>;

/**
 * The middle (px from the top of the stage) of the lowest row in which nothing stands between two
 * places (px in the moving container); null where there is none.
 */
export function freeRow(view: Standing, left: number, right: number): number | null {
	const { marks, clusters } = view.candidates;
	const meets = (from: number, to: number) => from < right + APART && to > left - APART;
	const taken = new Set<string>();
	for (const { item, row, side } of marks) {
		const extent = side ? labelledExtent(item, view.scale, side) : markExtent(item, view.scale);
		const at = view.x(item.anchor);
		if (meets(at + extent.left, at + extent.right)) taken.add(`${item.lane}:${row}`);
	}
	for (const { at, lane, row } of clusters) {
		const x = view.x(at);
		if (meets(x - CLUSTER_WIDTH / 2, x + CLUSTER_WIDTH / 2)) taken.add(`${lane}:${row}`);
	}
	const { trail } = view.placement;
	if (trail) taken.add(`${trail.item.lane}:${trail.row}`);

	for (let lane = view.lanes.length - 1; lane >= 0; lane--) {
		const { folded, rows } = view.lanes[lane]!;
		for (let row = folded ? -1 : rows; row >= 0; row--) {
			if (!taken.has(`${lane}:${row}`)) return view.y(lane, row);
		}
	}
	return null;
}
