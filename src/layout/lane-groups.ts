import type { Dataset, TimelineEvent } from '../dataset/compiled.ts';

export const GROUPINGS = ['chapter', 'actor', 'kind'] as const;
/** By what the lanes of the stage are formed. */
export type Grouping = (typeof GROUPINGS)[number];

/** A lane to be: its name and the events that stand in it. */
export interface LaneGroup {
	readonly id: string;
	/** Null: what has no lane of its own. */
	readonly title: string | null;
}

/** Id of the lane that takes what has no lane of its own. */
export const OTHERS = '*';

/** Id of the lane that takes all events. */
export const TOGETHER = '**';

/** Lanes, and which events stand in them. */
export interface Lanes {
	readonly lanes: readonly LaneGroup[];
	/** Position of an event's lane in them. */
	readonly laneOf: (event: TimelineEvent) => number;
}

/** One lane for all, where there is no room for several. */
export const oneLane: Lanes = { lanes: [{ id: TOGETHER, title: null }], laneOf: () => 0 };

/**
 * The lanes of a grouping, at most `most`: chapters and kinds in the dataset's order, actors (the
 * first-named one of each event) by the number of their events; what does not fit shares the last
 * lane.
 *
 * @param passes the events that filters leave: where not all lanes fit, those without any have none,
 *   and `laneOf` tells nothing of the others
 */
export function laneGroups(
	dataset: Dataset,
	grouping: Grouping,
	most: number,
	passes: (event: TimelineEvent) => boolean = () => true,
): Lanes {
	const keyOf = KEYS[grouping];
	const counts = new Map<string, number>();
	for (const event of dataset.events) {
		const key = keyOf(event);
		counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	return lanesOf(
		dataset,
		grouping,
		most,
		counts,
		() => new Set(dataset.events.filter(passes).map(keyOf)),
	);
}

/**
 * The same once it is known how many events each lane would have.
 *
 * @param filledOf ids of the lanes that have events which pass; asked for where not all lanes fit
 */
export function lanesOf(
	dataset: Dataset,
	grouping: Grouping,
	most: number,
	counts: ReadonlyMap<string, number>,
	filledOf: () => ReadonlySet<string>,
): Lanes {
	const keyOf = KEYS[grouping];
	const named = namesOf(dataset, grouping).filter(({ id }) => counts.has(id));
	const filled: ReadonlySet<string> = named.length > most ? filledOf() : new Set();
	const candidates = filled.size > 0 ? named.filter(({ id }) => filled.has(id)) : named;
	if (grouping === 'actor') {
		candidates.sort((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0));
	}
	const listed = new Set(named.map(({ id }) => id));
	const kept = filled.size > 0 ? filled : counts.keys();
	const complete = [...kept].every((key) => listed.has(key));
	const fits = candidates.length <= most && complete;
	const own = fits ? candidates : candidates.slice(0, Math.max(0, most - 1));
	const lanes: LaneGroup[] = fits ? own : [...own, { id: OTHERS, title: null }];
	const position = new Map(own.map(({ id }, i) => [id, i]));
	return { lanes, laneOf: (event) => position.get(keyOf(event)) ?? lanes.length - 1 };
}

/** Id of the lane of an event, before it is known which lanes there are. */
export const KEYS: Readonly<Record<Grouping, (event: TimelineEvent) => string>> = {
	chapter: (event) => event.chapter,
	kind: (event) => event.kind,
	actor: (event) => event.actors[0] ?? OTHERS,
};

function namesOf(dataset: Dataset, grouping: Grouping): { id: string; title: string }[] {
	switch (grouping) {
		case 'chapter':
			return dataset.chapters.map(({ id, title }) => ({ id, title }));
		case 'kind':
			return dataset.kinds.map(({ id, name }) => ({ id, title: name }));
		case 'actor':
			return dataset.actors.map(({ id, name }) => ({ id, title: name }));
	}
}
