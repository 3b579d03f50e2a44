import { markExtent } from './item.ts';
import { byImportance } from './place-lane.ts';
import { scaleAtStep } from './zoom-step.ts';
import type { PlacedCluster, PlacedMark, Placement } from './placer.ts';
import type { VisibleSpan } from './visible-span.ts';

/** What the stage may draw. */
export interface Candidates {
	readonly marks: readonly PlacedMark[];
	readonly clusters: readonly PlacedCluster[];
}

/**
 * The marks and clusters of a placement that may show in `span`, at most `budget` of them, most
 * important first served. A plain scan; an index can answer the same question later. `reach` is how
 * far (px) a label may stand out from its mark.
 */
export function candidates(
	placement: Placement,
	span: VisibleSpan,
	budget: number,
	reach: number,
): Candidates {
	const scale = scaleAtStep(placement.step);
	const margin = reach / scale;
	const marks: PlacedMark[] = [];
	const clusters: PlacedCluster[] = [];
	for (const lane of placement.lanes) {
		for (const mark of lane.marks) {
			const { left, right } = markExtent(mark.item, scale);
			const from = mark.item.anchor + left / scale - margin;
			const to = mark.item.anchor + right / scale + margin;
			if (to > span.from && from < span.to) marks.push(mark);
		}
		for (const cluster of lane.clusters) {
			if (cluster.at + margin > span.from && cluster.at - margin < span.to) clusters.push(cluster);
		}
	}
	const room = Math.max(0, budget - clusters.length);
	if (marks.length > room) {
		marks.sort((a, b) => byImportance(a.item, b.item));
		marks.length = room;
	}
	return { marks, clusters };
}
