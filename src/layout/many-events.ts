import { BlockPlacer } from './block-placer.ts';
import type { Cluster } from './cluster-row.ts';
import { edgeCounts, type EdgeCounts } from './edge-counts.ts';
import type { EventColumns } from './event-columns.ts';
import type { Item } from './item.ts';
import { LaneIndex } from './lane-index.ts';
import { LEVELS, NO_LANE, type LaneLists } from './lane-lists.ts';
import type { Lane } from './lanes.ts';
import type { Placement } from './placer.ts';
import type { StageEvents, StagePlacement } from './stage-events.ts';
import type { VisibleSpan } from './visible-span.ts';

/** Most items that are remembered; each can be made again. */
const REMEMBERED = 20_000;

/** What of many events the stage shows. */
export interface ManyShown {
	/** By position: the lane, or `NO_LANE`. */
	readonly lanes: Uint16Array;
	readonly lists: LaneLists;
}

/** So many events that only few can be items at a time: an index answers for the rest. */
export class ManyEvents implements StageEvents {
	readonly counts: readonly number[];
	readonly #columns: EventColumns;
	readonly #shown: ManyShown;
	readonly #itemOf: (position: number, lane: number, anchor: number) => Item;
	readonly #whole: VisibleSpan;
	readonly #index: LaneIndex;
	/** All that is shown, as one lane. */
	readonly #all: LaneIndex;
	readonly #items = new Map<number, Item>();

	/**
	 * @param itemOf makes the item of an event
	 * @param whole all of time, wall ms
	 */
	constructor(
		columns: EventColumns,
		shown: ManyShown,
		itemOf: (position: number, lane: number, anchor: number) => Item,
		whole: VisibleSpan,
	) {
		this.#columns = columns;
		this.#shown = shown;
		this.#itemOf = itemOf;
		this.#whole = whole;
		const { laneCount } = shown.lists;
		this.#index = new LaneIndex(columns, shown.lists);
		this.#all = new LaneIndex(columns, asOneLane(shown.lists));
		this.counts = Array.from({ length: laneCount }, (_, lane) => this.#index.total(lane));
	}

	itemAt(position: number): Item | null {
		const lane = this.#shown.lanes[position] ?? NO_LANE;
		return lane < this.#index.lanes ? this.#item(position, lane) : null;
	}

	each(tell: (position: number, anchor: number) => void): void {
		const { lanes } = this.#shown;
		for (let position = 0; position < lanes.length; position++) {
			if (lanes[position]! < this.#index.lanes) tell(position, this.#columns.anchors[position]!);
		}
	}

	place(lanes: readonly Lane[]): StagePlacement {
		const item = (position: number, lane: number) => this.#item(position, lane);
		const placer = new BlockPlacer(this.#index, lanes, item, this.#whole);
		return {
			at: (step, span) => placer.at(step, span),
			// A trail of one event among very many has no room of its own.
			withFirst: (step, span, first) => placer.withFirst(step, span, first),
			ahead: (deepest, at) => placer.ahead(deepest, at),
			edges: (placement, lane, span, around) => {
				const covered = placer.covered(placement.step, around);
				return this.#edges(placement, lane, span, covered);
			},
		};
	}

	/** What is placed is counted as it is drawn, and the rest of the lane by the index. */
	#edges(
		{ lanes }: Placement,
		lane: number,
		span: VisibleSpan,
		{ from, to }: VisibleSpan,
	): EdgeCounts {
		const placed = lanes[lane] ?? { marks: [], clusters: [] };
		// What reaches in from outside is counted there.
		const marks = placed.marks.filter(({ item }) => item.anchor >= from && item.anchor < to);
		const inside = edgeCounts({ marks, clusters: placed.clusters }, span);
		const before = this.#index.before(lane, from);
		const until = this.#index.before(lane, to);
		const nth = (n: number): Item | null => {
			const position = this.#index.nth(lane, n);
			return position === null ? null : this.#item(position, lane);
		};
		return {
			before: before + inside.before,
			after: this.#index.total(lane) - until + inside.after,
			lastBefore: inside.lastBefore ?? nth(before - 1),
			firstAfter: inside.firstAfter ?? nth(until),
		};
	}

	firstIn(span: VisibleSpan): Item | null {
		return this.#all.count(0, span) > 0 ? this.#nth(this.#all.before(0, span.from)) : null;
	}

	lastIn(span: VisibleSpan): Item | null {
		return this.#all.count(0, span) > 0 ? this.#nth(this.#all.before(0, span.to) - 1) : null;
	}

	beside(item: Item, by: number, cluster: Cluster | null): Item | null {
		const step = Math.sign(by);
		const last = this.#all.total(0) - 1;
		const within = (n: number) => Math.min(Math.max(n, 0), last);
		let next = within(this.#placeOf(item) + by);
		if (cluster !== null && cluster.items.length < cluster.count) {
			const [from, to] = [cluster.items[0]!, cluster.items.at(-1)!].map((one) =>
				this.#placeOf(one),
			);
			if (next >= from! && next <= to!) next = within(step > 0 ? to! + 1 : from! - 1);
		} else {
			const members = new Set(cluster?.items.map(({ index }) => index));
			while (within(next + step) !== next && members.has(this.#all.nth(0, next)!)) next += step;
		}
		return this.#nth(next);
	}

	nextTo(time: number, way: 1 | -1): Item | null {
		return this.#nth(this.#all.before(0, time) - (way > 0 ? 0 : 1));
	}

	nearest(lane: number, time: number): Item | null {
		const after = this.#index.before(lane, time);
		const [a, b] = [after - 1, after].map((n) => this.#index.nth(lane, n));
		const candidates = [a, b].flatMap((position) =>
			position === null || position === undefined ? [] : [this.#item(position, lane)],
		);
		const distance = ({ anchor }: Item) => Math.abs(anchor - time);
		return candidates.sort((one, other) => distance(one) - distance(other))[0] ?? null;
	}

	/** The place of an event in the order of time, from 0; those of one time lie in their own order. */
	#placeOf({ index, anchor }: Item): number {
		let [low, high] = [this.#all.before(0, anchor), this.#all.total(0) - 1];
		while (low < high) {
			const middle = (low + high) >>> 1;
			const position = this.#all.nth(0, middle)!;
			if (this.#columns.anchors[position] === anchor && position < index) low = middle + 1;
			else high = middle;
		}
		return low;
	}

	#nth(n: number): Item | null {
		const position = this.#all.nth(0, n);
		return position === null ? null : this.itemAt(position);
	}

	#item(position: number, lane: number): Item {
		const known = this.#items.get(position);
		if (known) return known;
		if (this.#items.size >= REMEMBERED) this.#items.clear();
		const item = this.#itemOf(position, lane, this.#columns.anchors[position]!);
		this.#items.set(position, item);
		return item;
	}
}

/** All that is shown, in one lane that tells nothing of importance. */
const asOneLane = ({ shown }: LaneLists): LaneLists => ({
	laneCount: 1,
	byLane: shown,
	byImportance: { starts: new Uint32Array(LEVELS + 1), ranks: new Uint32Array(0) },
	shown,
});
