import type { VisibleSpan } from './visible-span.ts';

/** Events in columns, by their position in the dataset's list. */
export interface IndexedEvents {
	/** Where their marks stand, wall ms. */
	readonly anchors: Float64Array;
	/** Positions in the order of time, as `sortByTime` finds it. */
	readonly order: Uint32Array;
	/** Position of the lane; `NO_LANE` for those that filters leave out. */
	readonly lanes: Uint16Array;
	/** 1 … 5. */
	readonly importance: Uint8Array;
}

/** The lane of an event that is not shown. */
export const NO_LANE = 0xffff;

/** Importance is 1 … 5; the list of the most important comes first. */
const LEVELS = 5;

/**
 * Answers what a stage asks of many events at a cost that depends on the question and not on their
 * number: how many of a lane lie in a span, which are the most important of them, which is the next.
 *
 * Events are ranked by time once. For each lane the ranks of its events are kept in order, so that
 * a count is the difference of two binary searches (prefix counts); and once more for each importance
 * in a lane, so that the most important of any span are the heads of its lists. Plain arrays of
 * numbers: about 20 bytes an event, and they cross to and from a worker as they are.
 */
export class LaneIndex {
	readonly lanes: number;
	/** Anchors in the order of time; of all events, shown or not. */
	readonly #times: Float64Array;
	readonly #order: Uint32Array;
	/** Ranks of the events of each lane. */
	readonly #byLane: Lists;
	/** The same, of each importance in each lane. */
	readonly #byImportance: Lists;

	constructor({ anchors, order, lanes, importance }: IndexedEvents, laneCount: number) {
		this.lanes = laneCount;
		this.#order = order;
		this.#times = new Float64Array(order.length);
		for (let rank = 0; rank < order.length; rank++) this.#times[rank] = anchors[order[rank]!]!;
		const laneAt = (rank: number) => lanes[order[rank]!]!;
		const levelAt = (rank: number) => Math.min(Math.max(LEVELS - importance[order[rank]!]!, 0), 4);
		this.#byLane = listed(order.length, laneCount, laneAt);
		this.#byImportance = listed(order.length, laneCount * LEVELS, (rank) => {
			const lane = laneAt(rank);
			return lane < laneCount ? lane * LEVELS + levelAt(rank) : NO_LANE;
		});
	}

	/** How many events a lane has in all. */
	total(lane: number): number {
		const { starts } = this.#byLane;
		return lane < this.lanes ? starts[lane + 1]! - starts[lane]! : 0;
	}

	/** How many events of a lane stand before a time, wall ms. */
	before(lane: number, time: number): number {
		if (lane >= this.lanes) return 0;
		const { starts, ranks } = this.#byLane;
		return lowerBound(ranks, this.rankAt(time), starts[lane]!, starts[lane + 1]!) - starts[lane]!;
	}

	/** How many events of a lane stand in a span. */
	count(lane: number, { from, to }: VisibleSpan): number {
		return Math.max(0, this.before(lane, to) - this.before(lane, from));
	}

	/** Position of the `n`th event of a lane in the order of time, from 0; null beyond its ends. */
	nth(lane: number, n: number): number | null {
		if (n < 0 || n >= this.total(lane)) return null;
		const { starts, ranks } = this.#byLane;
		return this.#order[ranks[starts[lane]! + n]!]!;
	}

	/**
	 * Positions of the most important events of a lane in a span, at most `most`: by importance, and
	 * among the equally important in the order of time.
	 */
	mostImportant(lane: number, { from, to }: VisibleSpan, most: number): number[] {
		const found: number[] = [];
		if (lane >= this.lanes) return found;
		const [first, end] = [this.rankAt(from), this.rankAt(to)];
		const { starts, ranks } = this.#byImportance;
		for (let list = lane * LEVELS; list < (lane + 1) * LEVELS && found.length < most; list++) {
			const stop = starts[list + 1]!;
			for (let i = lowerBound(ranks, first, starts[list]!, stop); i < stop; i++) {
				const rank = ranks[i]!;
				if (rank >= end || found.length === most) break;
				found.push(this.#order[rank]!);
			}
		}
		return found;
	}

	/** The first rank at or after a time. */
	rankAt(time: number): number {
		return lowerBound(this.#times, time, 0, this.#times.length);
	}
}

/** Lists of ranks, one after the other. */
interface Lists {
	/** Where each list begins, and where the last ends. */
	readonly starts: Uint32Array;
	readonly ranks: Uint32Array;
}

/** Distributes ranks to lists, in their order; `listAt` from `lists` on: to none. */
function listed(length: number, lists: number, listAt: (rank: number) => number): Lists {
	const starts = new Uint32Array(lists + 1);
	for (let rank = 0; rank < length; rank++) {
		const list = listAt(rank);
		if (list < lists) starts[list + 1]! += 1;
	}
	for (let list = 1; list <= lists; list++) starts[list]! += starts[list - 1]!;
	const next = starts.slice(0, lists);
	const ranks = new Uint32Array(starts[lists]!);
	for (let rank = 0; rank < length; rank++) {
		const list = listAt(rank);
		if (list >= lists) continue;
		ranks[next[list]!] = rank;
		next[list]! += 1;
	}
	return { starts, ranks };
}

/** The first place in a sorted stretch of `values` that holds `wanted` or more; `end` if none does. */
function lowerBound(
	values: Float64Array | Uint32Array,
	wanted: number,
	start: number,
	end: number,
): number {
	let [low, high] = [start, end];
	while (low < high) {
		const middle = (low + high) >>> 1;
		if (values[middle]! < wanted) low = middle + 1;
		else high = middle;
	}
	return low;
}
