/** A source, as far as it tells who published it. */
interface Published {
	readonly publisher: string;
	/** Null where none leads to it. */
	readonly url: string | null;
}

/** Who published some sources. */
export interface PublisherNames {
	/**
	 * Those of the most sources first; ties in the order given. Whoever has no source with an address is
	 * counted and not named: it may be nobody that is known.
	 */
	readonly names: readonly string[];
	/** How many publishers there are beside them. */
	readonly others: number;
}

/**
 * The publishers of sources.
 *
 * @param named the sources; one that is given again counts once
 * @param all those of the dataset, of which one with an address is enough for a publisher to be named
 * @param most how many are named at most
 */
export function publisherNames<Source extends Published>(
	named: Iterable<Source>,
	all: Iterable<Source>,
	most: number,
): PublisherNames {
	const counts = new Map<string, number>();
	for (const { publisher } of new Set(named))
		counts.set(publisher, (counts.get(publisher) ?? 0) + 1);
	const known = new Set([...all].map(({ publisher, url }) => url && publisher));
	const names = [...counts]
		.sort(([, a], [, b]) => b - a)
		.map(([name]) => name)
		.filter((name) => name && known.has(name))
		.slice(0, most);
	return { names, others: counts.size - names.length };
}
