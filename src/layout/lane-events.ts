import type { Dataset, TimelineEvent } from '../dataset/compiled.ts';
import { matchesFilters, type Filters } from '../dataset/filter-facets.ts';
import { KEYS, lanesOf, type Grouping, type Lanes } from './lane-groups.ts';
import { NO_LANE } from './lane-lists.ts';

/** What decides which events a stage shows, and in which lanes. */
export interface LaneChoices {
	/** What is known on the day shown, and as of today. */
	readonly dataset: Dataset;
	readonly whole: Dataset;
	readonly filters: Filters;
	/** Ids that a search found; null where nothing is searched for. */
	readonly found: readonly string[] | null;
	readonly group: Grouping;
	/** Lanes for which there is room. */
	readonly room: number;
	/** Whether the events of each lane are to be counted as of today as well. */
	readonly steady: boolean;
}

/** Very many events in their lanes, by position in `LaneChoices.dataset`. */
export interface EventsInLanes {
	readonly groups: Lanes;
	/** `NO_LANE` for those that filters and search leave out. */
	readonly lanes: Uint16Array<ArrayBuffer>;
	/** 1 … 5. */
	readonly importance: Uint8Array<ArrayBuffer>;
	/** How many events pass as of today, by the id of their lane; empty unless asked for. */
	readonly steadyCounts: ReadonlyMap<string, number>;
}

/** Events that are looked at in one step: about a millisecond. */
const EVENTS = 1 << 12;

/** Finds the lane of each event, in steps of about a millisecond, each with the share that is done. */
export function* eventsInLanes(choices: LaneChoices): Generator<number, EventsInLanes> {
	const { dataset, whole, filters, found, group, room, steady } = choices;
	const ids = found === null ? null : yield* setOf(found);
	const matches = matchesFilters(whole, filters);
	const passes = (event: TimelineEvent) => matches(event) && (ids?.has(event.id) ?? true);

	// Chapters are those of all events, so that lanes stay as the day of knowledge goes by.
	const grouped = group === 'chapter' ? whole : dataset;
	const groups = yield* groupsInSteps(grouped, group, room, passes);

	const { events } = dataset;
	const lanes = new Uint16Array(events.length).fill(NO_LANE);
	const importance = new Uint8Array(events.length);
	for (let position = 0; position < events.length; position++) {
		const event = events[position]!;
		importance[position] = event.importance;
		if (passes(event)) lanes[position] = groups.laneOf(event);
		if (position % EVENTS === EVENTS - 1) yield 0.4 + (0.6 * position) / events.length;
	}
	const steadyCounts = steady ? yield* countsByLane(whole.events, groups, passes) : new Map();
	return { groups, lanes, importance, steadyCounts };
}

/** As `laneGroups`. */
function* groupsInSteps(
	dataset: Dataset,
	group: Grouping,
	room: number,
	passes: (event: TimelineEvent) => boolean,
): Generator<number, Lanes> {
	const keyOf = KEYS[group];
	const { events } = dataset;
	const counts = new Map<string, number>();
	const filled = new Set<string>();
	for (let i = 0; i < events.length; i++) {
		const event = events[i]!;
		const key = keyOf(event);
		counts.set(key, (counts.get(key) ?? 0) + 1);
		if (!filled.has(key) && passes(event)) filled.add(key);
		if (i % EVENTS === EVENTS - 1) yield 0.2 + (0.2 * i) / events.length;
	}
	return lanesOf(dataset, group, room, counts, () => filled);
}

function* setOf(ids: readonly string[]): Generator<number, ReadonlySet<string>> {
	const set = new Set<string>();
	for (let i = 0; i < ids.length; i++) {
		set.add(ids[i]!);
		if (i % EVENTS === EVENTS - 1) yield (0.2 * i) / ids.length;
	}
	return set;
}

function* countsByLane(
	events: readonly TimelineEvent[],
	{ lanes, laneOf }: Lanes,
	passes: (event: TimelineEvent) => boolean,
): Generator<number, ReadonlyMap<string, number>> {
	const counts = new Uint32Array(lanes.length);
	for (let i = 0; i < events.length; i++) {
		if (passes(events[i]!)) counts[laneOf(events[i]!)]! += 1;
		if (i % EVENTS === EVENTS - 1) yield 1;
	}
	return new Map(lanes.map(({ id }, lane) => [id, counts[lane]!]));
}
