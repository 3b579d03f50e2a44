import type { Dataset, TimelineEvent } from './compiled.ts';

/** Who published the sources of some events. */
export interface SourceNames {
	/**
	 * Publishers, those first whose sources most of the events name; ties in the dataset's order. Whoever
	 * has no source with an address is counted and not named: it may be nobody that is known.
	 */
	readonly names: readonly string[];
	/** How many publishers there are beside them. */
	readonly others: number;
}

/** The publishers of the sources that events name, at most `most` of them by name. */
export function sourceNames(
	{ sources }: Pick<Dataset, 'sources'>,
	events: readonly Pick<TimelineEvent, 'accounts'>[],
	most: number,
): SourceNames {
	const publisherOf = new Map(sources.map(({ id, publisher }) => [id, publisher]));
	const uses = new Map<string, number>(sources.map(({ publisher }) => [publisher, 0]));
	for (const { accounts } of events) {
		const named = accounts.flatMap((account) =>
			account.sources.map(({ id }) => publisherOf.get(id)),
		);
		for (const publisher of new Set(named)) {
			if (publisher !== undefined) uses.set(publisher, (uses.get(publisher) ?? 0) + 1);
		}
	}
	const reachable = new Set(
		sources.filter(({ url }) => url !== null).map(({ publisher }) => publisher),
	);
	const used = [...uses].filter(([, count]) => count > 0).sort(([, a], [, b]) => b - a);
	const names = used
		.map(([publisher]) => publisher)
		.filter((publisher) => reachable.has(publisher))
		.slice(0, most);
	return { names, others: used.length - names.length };
}
