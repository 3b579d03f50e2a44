import type { Dataset, TimelineEvent } from './compiled.ts';
import type { SourceKind, Status } from './vocabulary.ts';

/** What a reader filters by. Within a facet any value fits, all facets must fit; empty means all. */
export interface Filters {
	/** Ids of chapters. */
	readonly chapters: readonly string[];
	/** Ids of actors: an event fits if it names one of them in `actors` or `concerned`. */
	readonly actors: readonly string[];
	/** Ids of kinds. */
	readonly kinds: readonly string[];
	readonly statuses: readonly Status[];
	/** An event fits if one of the sources of its accounts is of one of these kinds. */
	readonly sourceKinds: readonly SourceKind[];
}

export const NO_FILTERS: Filters = {
	chapters: [],
	actors: [],
	kinds: [],
	statuses: [],
	sourceKinds: [],
};

/** How many events a reader would see for each value of each facet; absent means none. */
export type FacetCounts = Readonly<Record<keyof Filters, ReadonlyMap<string, number>>>;

/** The status that an event has in the view that is filtered; null where it has none. */
export type StatusOf = (event: TimelineEvent) => Status | null;

const today: StatusOf = ({ status }) => status;

/**
 * Whether an event passes the filters. Speakers of accounts who are not among its `actors` or
 * `concerned` do not count: an event is about those who act in it, not about all who spoke of it.
 *
 * @param statusOf the status by which is filtered; today's unless given
 */
export function matchesFilters(
	dataset: Dataset,
	filters: Filters,
	statusOf: StatusOf = today,
): (event: TimelineEvent) => boolean {
	const facets = facetsOf(dataset, filters, statusOf).filter(({ chosen }) => chosen.size > 0);
	return (event) => facets.every((facet) => fits(facet, event));
}

/**
 * Counts the events by facet value, those of each facet with the other facets applied, so that a
 * reader sees what choosing a value would give.
 *
 * @param base further conditions on all events, such as a search
 * @param statusOf the status by which is filtered; today's unless given
 */
export function facetCounts(
	dataset: Dataset,
	filters: Filters,
	base: (event: TimelineEvent) => boolean = () => true,
	statusOf: StatusOf = today,
): FacetCounts {
	const facets = facetsOf(dataset, filters, statusOf);
	const counts = {
		chapters: new Map<string, number>(),
		actors: new Map<string, number>(),
		kinds: new Map<string, number>(),
		statuses: new Map<string, number>(),
		sourceKinds: new Map<string, number>(),
	} satisfies Record<keyof Filters, Map<string, number>>;
	for (const event of dataset.events) {
		if (!base(event)) continue;
		const failed = facets.filter((facet) => !fits(facet, event));
		// An event that fails one facet counts in that one; one that fails two counts in none.
		for (const facet of failed.length === 0 ? facets : failed.length === 1 ? failed : []) {
			const map = counts[facet.name];
			for (const value of facet.valuesOf(event)) map.set(value, (map.get(value) ?? 0) + 1);
		}
	}
	return counts;
}

interface Facet {
	readonly name: keyof Filters;
	readonly chosen: ReadonlySet<string>;
	/** The event's values, each once. */
	readonly valuesOf: (event: TimelineEvent) => Iterable<string>;
}

function facetsOf(dataset: Dataset, filters: Filters, statusOf: StatusOf): readonly Facet[] {
	const kindOfSource = new Map(dataset.sources.map(({ id, kind }) => [id, kind]));
	const values: Record<keyof Filters, Facet['valuesOf']> = {
		chapters: ({ chapter }) => [chapter],
		actors: ({ actors, concerned }) => new Set([...actors, ...concerned]),
		kinds: ({ kind }) => [kind],
		statuses: (event) => {
			const status = statusOf(event);
			return status === null ? [] : [status];
		},
		sourceKinds: ({ accounts }) =>
			new Set(
				accounts.flatMap(({ sources }) => sources.flatMap(({ id }) => kindOfSource.get(id) ?? [])),
			),
	};
	return (Object.keys(values) as (keyof Filters)[]).map((name) => ({
		name,
		chosen: new Set<string>(filters[name]),
		valuesOf: values[name],
	}));
}

function fits({ chosen, valuesOf }: Facet, event: TimelineEvent): boolean {
	if (chosen.size === 0) return true;
	for (const value of valuesOf(event)) if (chosen.has(value)) return true;
	return false;
}
