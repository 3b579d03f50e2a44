import { bookOf, type Book } from './book.ts';
import type { Dataset, Origins, Source, TimelineEvent } from './compiled.ts';
import { originsOf } from './origins.ts';

/** A source with what rests on it and on what it rests. */
export interface RegisteredSource {
	readonly source: Source;
	/** The events of which an account names it, in time order. */
	readonly events: readonly TimelineEvent[];
	/** The sources that have their statement from it, in the order of the dataset. */
	readonly citedBy: readonly Source[];
	/**
	 * From whom it has it: ids of sources and actors, one way for each end, from the nearest to the
	 * one who said it. None where it cites nobody.
	 */
	readonly ways: readonly (readonly string[])[];
	/** Ids of the actors whose accounts name it: the origins where a way ends without an actor. */
	readonly speakers: readonly string[];
	/** On whose word it rests, in all that is taken from it. */
	readonly origins: Origins;
}

/** More ways tell a reader nothing; a foreign dataset may branch without end. */
const MOST_WAYS = 12;

/** All sources of a dataset, in its order, each with what is told of it in the whole dataset. */
export function sourceRegister(dataset: Dataset): readonly RegisteredSource[] {
	const book = bookOf(dataset);
	const citedBy = new Map<string, Source[]>();
	for (const source of dataset.sources) {
		for (const cited of new Set(source.cites)) add(citedBy, cited, source);
	}
	const uses = new Map<string, TimelineEvent[]>();
	for (const event of dataset.events) {
		const named = event.accounts.flatMap(({ sources }) => sources.map(({ id }) => id));
		for (const id of new Set(named)) add(uses, id, event);
	}
	return dataset.sources.map((source) => {
		const events = uses.get(source.id) ?? [];
		const accounts = events
			.flatMap((event) => event.accounts)
			.filter(({ sources }) => sources.some(({ id }) => id === source.id))
			// Its own word alone, not that of the other sources beside it.
			.map(({ id, by }) => ({ id, by, sources: [{ id: source.id }] }));
		return {
			source,
			events,
			citedBy: citedBy.get(source.id) ?? [],
			ways: waysFrom(source.id, book),
			speakers: [...new Set(accounts.flatMap(({ by }) => by))],
			origins: originsOf(accounts, book),
		};
	});
}

/**
 * The ways from a source along `cites` to their ends, without the source itself; ids that the book
 * does not know are passed over, and a circle ends where it closes.
 */
export function waysFrom(source: string, book: Book): readonly (readonly string[])[] {
	const ways: (readonly string[])[] = [];
	const waiting: (readonly string[])[] = [[]];
	for (let way = waiting.pop(); way && ways.length < MOST_WAYS; way = waiting.pop()) {
		const last = way.at(-1) ?? source;
		const next = (book.sources.get(last)?.cites ?? []).filter(
			(id) => (book.sources.has(id) || book.actors.has(id)) && id !== source && !way.includes(id),
		);
		if (next.length > 0) waiting.push(...next.map((id) => [...way, id]).reverse());
		else if (way.length > 0) ways.push(way);
	}
	return ways;
}

function add<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
	const list = lists.get(key);
	if (list) list.push(item);
	else lists.set(key, [item]);
}
