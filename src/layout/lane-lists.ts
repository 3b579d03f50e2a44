import { runSteps } from './run-steps.ts';

/** The lane of an event that is not shown. */
export const NO_LANE = 0xffff;

/** Importance is 1 … 5; the list of the most important comes first. */
export const LEVELS = 5;

/** What of an event its lists depend on, by its position in the dataset. */
export interface LanedEvents {
	/** Positions in the order of time, as `sortByTime` finds it. */
	readonly order: Uint32Array<ArrayBuffer>;
	/** Position of the lane; `NO_LANE` for those that filters leave out. */
	readonly lanes: Uint16Array<ArrayBuffer>;
	/** 1 … 5. */
	readonly importance: Uint8Array<ArrayBuffer>;
}

/** Ranks (places in the order of time) in lists, one list after the other. */
export interface RankLists {
	/** Where each list begins, and where the last ends. */
	readonly starts: Uint32Array<ArrayBuffer>;
	/** They rise within a list. */
	readonly ranks: Uint32Array<ArrayBuffer>;
}

/**
 * The events of a stage by lane, from which `LaneIndex` answers: plain arrays of numbers that cross to
 * and from a worker as they are, 12 bytes for each event that is shown.
 */
export interface LaneLists {
	readonly laneCount: number;
	readonly byLane: RankLists;
	/** `LEVELS` lists for each lane, the most important first. */
	readonly byImportance: RankLists;
	/** All that is shown in any lane, in one list. */
	readonly shown: RankLists;
}

/** Events that are looked at in one step: some tenths of a millisecond. */
const CHUNK = 1 << 15;

/** Distributes events to the lists of their lanes. */
export const laneLists = (events: LanedEvents, laneCount: number): LaneLists =>
	runSteps(laneListsInSteps(events, laneCount));

/** The same in steps of well under a millisecond, each with the share that is done. */
export function* laneListsInSteps(
	{ order, lanes, importance }: LanedEvents,
	laneCount: number,
): Generator<number, LaneLists> {
	const { length } = order;
	const counts = new Uint32Array(laneCount * LEVELS);
	for (let position = 0; position < length; position++) {
		const lane = lanes[position]!;
		if (lane < laneCount) counts[lane * LEVELS + levelOf(importance[position]!)]! += 1;
		if (position % CHUNK === CHUNK - 1) yield (0.2 * position) / length;
	}

	const levelStarts = startsOf(counts);
	const laneStarts = levelStarts.filter((_, list) => list % LEVELS === 0);
	const total = levelStarts[counts.length]!;
	const levelRanks = new Uint32Array(total);
	const laneRanks = new Uint32Array(total);
	const allRanks = new Uint32Array(total);
	const nextOfLevel = levelStarts.slice();
	const nextOfLane = laneStarts.slice();
	let all = 0;
	for (let rank = 0; rank < length; rank++) {
		if (rank % CHUNK === CHUNK - 1) yield 0.2 + (0.8 * rank) / length;
		const position = order[rank]!;
		const lane = lanes[position]!;
		if (lane >= laneCount) continue;
		const list = lane * LEVELS + levelOf(importance[position]!);
		allRanks[all] = rank;
		all += 1;
		laneRanks[nextOfLane[lane]!] = rank;
		nextOfLane[lane]! += 1;
		levelRanks[nextOfLevel[list]!] = rank;
		nextOfLevel[list]! += 1;
	}
	return {
		laneCount,
		byLane: { starts: laneStarts, ranks: laneRanks },
		byImportance: { starts: levelStarts, ranks: levelRanks },
		shown: { starts: Uint32Array.of(0, total), ranks: allRanks },
	};
}

/** The buffers of all lists, to be handed over without a copy. */
export const buffersOf = ({ byLane, byImportance, shown }: LaneLists): ArrayBuffer[] =>
	[byLane, byImportance, shown].flatMap(({ starts, ranks }) => [starts.buffer, ranks.buffer]);

/** Which of a lane's lists an importance belongs to; what is out of bounds, to the next. */
const levelOf = (importance: number): number =>
	Math.min(Math.max(LEVELS - importance, 0), LEVELS - 1);

function startsOf(counts: Uint32Array): Uint32Array<ArrayBuffer> {
	const starts = new Uint32Array(counts.length + 1);
	for (let list = 0; list < counts.length; list++) starts[list + 1] = starts[list]! + counts[list]!;
	return starts;
}
