import type { Cluster } from './cluster-row.ts';
import type { EdgeCounts } from './edge-counts.ts';
import type { Item } from './item.ts';
import type { Lane } from './lanes.ts';
import type { Placement } from './placer.ts';
import type { TrailStop } from './trail-points.ts';
import type { VisibleSpan } from './visible-span.ts';

/**
 * The events that a stage shows, as far as it needs to know them: `FewEvents` holds each as an item,
 * `ManyEvents` answers from an index. Positions are those in the dataset's list.
 */
export interface StageEvents {
	/** How many events each lane has. */
	readonly counts: readonly number[];
	/** The item at a position; null where filters leave it out. */
	itemAt(position: number): Item | null;
	/** Tells position and place in time (wall ms) of each, in no order. */
	each(tell: (position: number, anchor: number) => void): void;
	/** Gives them their places in lanes, which are as many as there are counts. */
	place(lanes: readonly Lane[]): StagePlacement;

	/** The first event whose mark stands in a span, or the last. */
	firstIn(span: VisibleSpan): Item | null;
	lastIn(span: VisibleSpan): Item | null;
	/**
	 * The event `by` places after one in time (negative: before), beyond those of a cluster, and beyond
	 * the time of one that lists only some of its events; the first or the last where there are not so
	 * many.
	 */
	beside(item: Item, by: number, cluster: Cluster | null): Item | null;
	/** The last event before a time, or the first at it or after it (`way` 1), wall ms. */
	nextTo(time: number, way: 1 | -1): Item | null;
	/** The event of a lane that is nearest to a time, wall ms. */
	nearest(lane: number, time: number): Item | null;
}

/** Events in their lanes, at every zoom step. */
export interface StagePlacement {
	/** What may show in a span at a step, and something around it. */
	at(step: number, span: VisibleSpan): Placement;
	/** The same with one item served first, so that it has its label, and room for its trail. */
	withFirst(step: number, span: VisibleSpan, first: Item, stops: readonly TrailStop[]): Placement;
	/** Places what zooming in around a time may show, to be done while nothing else is. */
	ahead(deepest: number, at: number): Generator<void, void>;
	/** How many events of a lane lie before and after a span, as they are placed for `around`. */
	edges(placement: Placement, lane: number, span: VisibleSpan, around: VisibleSpan): EdgeCounts;
}
