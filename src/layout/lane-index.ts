import { LEVELS, type LaneLists, type RankLists } from './lane-lists.ts';
import type { VisibleSpan } from './visible-span.ts';

/** Events in the order of time. */
export interface RankedEvents {
	/** Their positions in the dataset's list. */
	readonly order: Uint32Array;
	/** Where their marks stand, wall ms; of all events, shown or not. */
	readonly times: Float64Array;
}

/**
 * Answers what a stage asks of many events at a cost that depends on the question and not on their
 * number: how many of a lane lie in a span, which are the most important of them, which is the next.
 *
 * Events are ranked by time once. For each lane the ranks of its events are kept in order, so that
 * a count is the difference of two binary searches (prefix counts); and once more for each importance
 * in a lane, so that the most important of any span are the heads of its lists. Making it takes no
 * time: the lists come ready (`laneLists`).
 */
export class LaneIndex {
	readonly lanes: number;
	readonly #times: Float64Array;
	readonly #order: Uint32Array;
	readonly #byLane: RankLists;
	readonly #byImportance: RankLists;

	constructor({ order, times }: RankedEvents, lists: LaneLists) {
		this.lanes = lists.laneCount;
		this.#order = order;
		this.#times = times;
		this.#byLane = lists.byLane;
		this.#byImportance = lists.byImportance;
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
