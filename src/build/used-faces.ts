import { covers } from '../components/share/picture-fonts.ts';

/**
 * A style sheet without the fonts for letters that no text has. A browser would not load them either;
 * but in the single file they would be there.
 *
 * @param css with its `@font-face` rules outside of others; their addresses hold no braces
 */
export function usedFaces(css: string, text: string): string {
	const codePoints = new Set(Array.from(text, (letter) => letter.codePointAt(0) ?? 0));
	return css.replace(/@font-face\s*\{[^}]*\}/g, (face) => {
		const [, range = ''] = /unicode-range:([^;}]*)/.exec(face) ?? [];
		return covers(range, codePoints) ? face : '';
	});
}
