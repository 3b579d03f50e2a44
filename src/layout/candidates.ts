import { markExtent, type Extent } from './item.ts';
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
 * The marks and clusters of a placement that may show in `span`: all clusters, and as many marks, most
 * important first, as `budget` leaves room for. A scan of what is placed, which is little also where
 * events are very many. `reach` is how far (px) anything may stand out from its place.
 */
export function candidates(
	placement: Placement,
	span: VisibleSpan,
	budget: number,
	reach: number,
): Candidates {
	const scale = scaleAtStep(placement.step);
	/** Whether what reaches so far (px) around a time shows. */
	const shows = (at: number, { left, right }: Extent): boolean =>
		at + (right + reach) / scale > span.from && at + (left - reach) / scale < span.to;
	const marks = placement.lanes.flatMap((lane) =>
		lane.marks.filter(({ item }) => shows(item.anchor, markExtent(item, scale))),
	);
	const clusters = placement.lanes.flatMap((lane) =>
		lane.clusters.filter(({ extent }) => shows(0, extent)),
	);
	const room = Math.max(0, budget - clusters.length);
	if (marks.length > room) {
		marks.sort((a, b) => byImportance(a.item, b.item));
		marks.length = room;
	}
	return { marks, clusters };
}
