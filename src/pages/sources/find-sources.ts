import type { RegisteredSource } from '../../dataset/source-register.ts';
import { fold, foldings } from '../../state/fold.ts';

/** What a search through one source looks at. */
export interface SearchedSource {
	readonly id: string;
	/** All its words, folded, in each way in which they may be typed, with a space before each. */
	readonly words: string;
}

/**
 * Makes sources ready to be searched by title, publisher, author, day, the titles of the events that
 * they support, and `wordsOf`: what is told of them in the reader's language.
 */
export function searchable(
	register: readonly RegisteredSource[],
	wordsOf: (registered: RegisteredSource) => readonly string[],
): readonly SearchedSource[] {
	return register.map((registered) => {
		const { id, title, publisher, author = '', published } = registered.source;
		const titles = registered.events.map((event) => event.title);
		const heading = published?.heading ?? '';
		const all = [title, publisher, author, heading, ...wordsOf(registered), ...titles].join(' ');
		const spellings = foldings(all).flatMap(wordsIn);
		return { id, words: [...new Set(spellings)].map((word) => ` ${word}`).join('') };
	});
}

/**
 * The ids of the sources in which every word of a query occurs, or a word that begins with it; marks
 * and case do not matter. Null where the query has no word.
 */
export function findSources(
	searched: readonly SearchedSource[],
	query: string,
): ReadonlySet<string> | null {
	const wanted = wordsIn(fold(query)).map((word) => ` ${word}`);
	if (wanted.length === 0) return null;
	const found = searched.filter(({ words }) => wanted.every((word) => words.includes(word)));
	return new Set(found.map(({ id }) => id));
}

/** What stands between spaces and signs. */
function wordsIn(text: string): readonly string[] {
	return text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}
