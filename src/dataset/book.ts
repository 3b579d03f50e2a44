import type { SourceKind } from './vocabulary.ts';

/** What is looked up to follow who said what on whose word; of the authoring form or compiled. */
export interface Book {
	readonly sources: ReadonlyMap<string, BookSource>;
	readonly actors: ReadonlyMap<string, BookActor>;
}

export interface BookSource {
	readonly id: string;
	readonly kind: SourceKind;
	readonly url: string | null;
	/** Ids of sources or actors from whom it has its statement. */
	readonly cites?: readonly string[];
}

export interface BookActor {
	readonly id: string;
	/** The actor for whom it speaks. */
	readonly party?: string;
	/** A stand-in for unnamed speakers. */
	readonly anonymous?: boolean;
}

/** The book of a dataset; of two records with the same id it keeps the first. */
export function bookOf(dataset: {
	readonly sources: Iterable<BookSource>;
	readonly actors: Iterable<BookActor>;
}): Book {
	return { sources: byId(dataset.sources), actors: byId(dataset.actors) };
}

function byId<T extends { readonly id: string }>(records: Iterable<T>): ReadonlyMap<string, T> {
	const map = new Map<string, T>();
	for (const record of records) if (!map.has(record.id)) map.set(record.id, record);
	return map;
}
