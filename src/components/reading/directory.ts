import type { Actor, Chapter, Dataset, Place, Source } from '../../dataset/compiled.ts';

/** The records of a dataset by id. */
export interface Directory {
	readonly actors: ReadonlyMap<string, Actor>;
	readonly places: ReadonlyMap<string, Place>;
	readonly sources: ReadonlyMap<string, Source>;
	readonly chapters: ReadonlyMap<string, Chapter>;
	/** Position of each chapter, for its colour. */
	readonly chapterOrder: ReadonlyMap<string, number>;
}

const directories = new WeakMap<Dataset, Directory>();

/** The directory of a dataset, made once; hundreds of list items look things up in it. */
export function directoryOf(dataset: Dataset): Directory {
	const made = directories.get(dataset);
	if (made) return made;
	const directory: Directory = {
		actors: byId(dataset.actors),
		places: byId(dataset.places),
		sources: byId(dataset.sources),
		chapters: byId(dataset.chapters),
		chapterOrder: new Map(dataset.chapters.map(({ id }, position) => [id, position])),
	};
	directories.set(dataset, directory);
	return directory;
}

/** The names of actors, or of primary sources where an id is one; unknown ids are left out. */
export function namesOf(ids: readonly string[], directory: Directory): readonly string[] {
	return ids.flatMap(
		(id) => directory.actors.get(id)?.name ?? directory.sources.get(id)?.publisher ?? [],
	);
}

/** How a verb after the names of some actors agrees: with one of them, or with several. */
export function verbNumber(ids: readonly string[], directory: Directory): number {
	const [only] = ids;
	const plural = ids.length === 1 && only && directory.actors.get(only)?.plural;
	return plural ? 2 : ids.length;
}

const byId = <T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> =>
	new Map(records.map((record) => [record.id, record]));
