import { firstDayOf } from '../../dataset/calendar-day.ts';
import type { RegisteredSource } from '../../dataset/source-register.ts';
import { SOURCE_KINDS, type SourceKind } from '../../dataset/vocabulary.ts';

export const SOURCE_GROUPS = ['publisher', 'kind', 'none'] as const;
/** By what the sources are grouped. */
export type SourceGrouping = (typeof SOURCE_GROUPS)[number];

export const SOURCE_SORTS = ['publisher', 'oldest', 'newest', 'events'] as const;
/** In which order they stand; undated ones after all others by date. */
export type SourceSort = (typeof SOURCE_SORTS)[number];

/** Sources under one heading. */
export type SourceGroup = { readonly entries: readonly RegisteredSource[] } & (
	| { readonly by: 'publisher'; readonly name: string }
	| { readonly by: 'kind'; readonly name: SourceKind }
	| { readonly by: 'none'; readonly name: '' }
);

type Compare<T> = (a: T, b: T) => number;

/**
 * The sources in groups, both in order: publishers go by the first of theirs, or by how many events
 * all of theirs support; kinds stand always in the order of the vocabulary. Ties go by publisher, then
 * by date, then as in the dataset.
 *
 * @param names compares two names as readers of the language expect
 */
export function arrangeSources(
	register: readonly RegisteredSource[],
	group: SourceGrouping,
	sort: SourceSort,
	names: Compare<string>,
): readonly SourceGroup[] {
	const entries = register.toSorted(orderOf(sort, names));
	switch (group) {
		case 'none':
			return [{ by: 'none', name: '', entries }];
		case 'kind':
			return SOURCE_KINDS.map((name) => ({
				by: 'kind' as const,
				name,
				entries: entries.filter(({ source }) => source.kind === name),
			})).filter((one) => one.entries.length > 0);
		case 'publisher': {
			const groups = byPublisher(entries);
			if (sort !== 'events') return groups; // as their first ones stand
			const supported = new Map(groups.map((one) => [one, eventsOf(one.entries)]));
			return groups.sort((a, b) => (supported.get(b) ?? 0) - (supported.get(a) ?? 0));
		}
	}
}

/** Publishers in the order of the first of their sources. */
function byPublisher(entries: readonly RegisteredSource[]): SourceGroup[] {
	const publishers = new Map<string, RegisteredSource[]>();
	for (const entry of entries) {
		const own = publishers.get(entry.source.publisher);
		if (own) own.push(entry);
		else publishers.set(entry.source.publisher, [entry]);
	}
	return [...publishers].map(([name, own]) => ({ by: 'publisher', name, entries: own }));
}

function orderOf(sort: SourceSort, names: Compare<string>): Compare<RegisteredSource> {
	const publisher: Compare<RegisteredSource> = (a, b) =>
		names(a.source.publisher, b.source.publisher);
	const date =
		(direction: 1 | -1): Compare<RegisteredSource> =>
		(a, b) => {
			const [one, other] = [dayOfSource(a), dayOfSource(b)];
			if (one === other) return 0;
			if (one === null || other === null) return one === null ? 1 : -1;
			return (one - other) * direction;
		};
	const events: Compare<RegisteredSource> = (a, b) => b.events.length - a.events.length;
	const orders = {
		publisher: [publisher, date(1)],
		oldest: [date(1), publisher],
		newest: [date(-1), publisher],
		events: [events, publisher, date(1)],
	}[sort];
	return (a, b) => {
		for (const order of orders) {
			const difference = order(a, b);
			if (difference !== 0) return difference;
		}
		return 0;
	};
}

/** The day on which it was published, UTC midnight; null for an undated one. */
function dayOfSource({ source }: RegisteredSource): number | null {
	return source.published ? firstDayOf(source.published.span) : null;
}

/** How many events some sources support together. */
function eventsOf(entries: readonly RegisteredSource[]): number {
	return new Set(entries.flatMap(({ events }) => events)).size;
}
