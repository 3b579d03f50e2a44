import { fold, foldings } from '../../state/fold.ts';

/** A text that is searched, in the forms in which its words may be typed. */
export const searchable = (text: string): string => foldings(text).join('\n');

/**
 * The positions of the texts that hold every word of a query, parts of words too; all where the query
 * is empty.
 *
 * @param texts made by `searchable`
 */
export function matchingTexts(query: string, texts: readonly string[]): readonly number[] {
	const words = fold(query)
		.split(/\s+/)
		.filter((word) => word !== '');
	return texts.flatMap((text, at) => (words.every((word) => text.includes(word)) ? [at] : []));
}
