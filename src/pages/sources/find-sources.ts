import type { RegisteredSource } from '../../dataset/source-register.ts';
import { fold, foldings } from '../../state/fold.ts';

/** What a search through one source looks at. */
export interface SearchedSource {
	readonly id: string;
	/** Folded, each spelling. */
	readonly text: string;
}

/**
 * Makes sources ready to be searched by title, publisher, author, day, the words for kind and language,
 * the names on whose word they rest, and the titles of the events that they support.
 *
 * @param wordsOf texts of a source in the reader's language beside its own
 */
export function searchable(
	register: readonly RegisteredSource[],
	wordsOf: (registered: RegisteredSource) => readonly string[],
): readonly SearchedSource[] {
	return register.map((registered) => {
		const { id, title, publisher, author = '', published } = registered.source;
		const titles = registered.events.map((event) => event.title);
		const heading = published?.heading ?? '';
		const all = [title, publisher, author, heading, ...wordsOf(registered), ...titles].join('\n');
		return { id, text: foldings(all).join('\n') };
	});
}

/** The ids of the sources in which every word of a query occurs; null where it has none. */
export function findSources(
	searched: readonly SearchedSource[],
	query: string,
): ReadonlySet<string> | null {
	const words = query
		.split(/\s+/)
		.map(fold)
		.filter((word) => word !== '');
	if (words.length === 0) return null;
	const found = searched.filter(({ text }) => words.every((word) => text.includes(word)));
	return new Set(found.map(({ id }) => id));
}
