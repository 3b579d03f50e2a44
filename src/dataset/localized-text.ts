import type { LocalizedText } from './schema.ts';

/**
 * A text in a language; where it is missing, in the dataset's first language, then in any other.
 *
 * @param languages those of the dataset, the standard one first
 */
export function textIn(
	text: LocalizedText,
	language: string,
	[standard = '']: readonly string[],
): string {
	return ownText(text, language) ?? ownText(text, standard) ?? Object.values(text)[0] ?? '';
}

function ownText(text: LocalizedText, language: string): string | undefined {
	return Object.hasOwn(text, language) ? text[language] : undefined;
}
