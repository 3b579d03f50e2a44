import { content, element, type Markup } from './svg.ts';

/** A font at a size, px. */
export interface Lettering {
	readonly family: 'sans' | 'serif';
	readonly weight: 400 | 600;
	readonly size: number;
}

/** Width of a text in px. */
export type MeasureText = (text: string, lettering: Lettering) => number;

/**
 * The names under which fonts are asked for: their own first, since resvg looks for no other; as the
 * pages call them; and what stands in where they are missing.
 */
export const FAMILIES = {
	sans: "'Source Sans 3', 'Source Sans 3 Variable', 'Segoe UI', Roboto, Arial, sans-serif",
	serif: "'Source Serif 4', 'Source Serif 4 Variable', Charter, Georgia, serif",
} as const;

export const sans = (size: number, weight: 400 | 600 = 400): Lettering => ({
	family: 'sans',
	weight,
	size,
});
export const serif = (size: number, weight: 400 | 600 = 600): Lettering => ({
	family: 'serif',
	weight,
	size,
});

/** How a line of text lies on the picture. */
export interface LineOptions {
	/** Default: start. */
	readonly anchor?: 'start' | 'middle' | 'end';
	/** Colour of a rim that keeps lines behind it away from the letters. */
	readonly halo?: string | undefined;
}

/** A line of text; `y` is its baseline. */
export function line(
	text: string,
	x: number,
	y: number,
	{ family, weight, size }: Lettering,
	fill: string,
	{ anchor = 'start', halo }: LineOptions = {},
): Markup {
	return element(
		'text',
		{
			x,
			y,
			fill,
			'font-family': FAMILIES[family],
			'font-weight': weight === 400 ? null : weight,
			'font-size': size,
			'text-anchor': anchor === 'start' ? null : anchor,
			...(halo !== undefined && {
				stroke: halo,
				'stroke-width': 3.5,
				'stroke-linejoin': 'round',
				'paint-order': 'stroke',
			}),
		},
		content(text),
	);
}

const ELLIPSIS = '…';

/** Letters as a reader counts them, so that no emoji is cut in two. */
const letters = (text: string): string[] =>
	[...segmenter.segment(text)].map(({ segment }) => segment);
const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The text, or as much of its beginning as fits with an ellipsis behind it. */
export function cutToFit(
	text: string,
	width: number,
	lettering: Lettering,
	measure: MeasureText,
): string {
	if (measure(text, lettering) <= width) return text;
	const all = letters(text);
	let [low, high] = [0, all.length];
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		const begun = all.slice(0, middle).join('').trimEnd() + ELLIPSIS;
		if (measure(begun, lettering) <= width) low = middle;
		else high = middle - 1;
	}
	return all.slice(0, low).join('').trimEnd() + ELLIPSIS;
}

/**
 * The text in lines of at most `width`, broken between words, and inside of a word that is longer
 * than a line (an address). What does not fit into `most` lines is cut, with an ellipsis.
 */
export function wrapText(
	text: string,
	width: number,
	lettering: Lettering,
	measure: MeasureText,
	most = Infinity,
): readonly string[] {
	const lines: string[] = [];
	let current = '';
	const fits = (candidate: string) => measure(candidate, lettering) <= width;
	const words = text.split(/\s+/).filter((word) => word !== '');
	for (const word of words) {
		const longer = current === '' ? word : `${current} ${word}`;
		if (fits(longer)) {
			current = longer;
			continue;
		}
		if (current !== '') lines.push(current);
		current = '';
		for (const letter of letters(word)) {
			if (current !== '' && !fits(current + letter)) {
				lines.push(current);
				current = '';
			}
			current += letter;
		}
	}
	if (current !== '') lines.push(current);
	if (lines.length <= most) return lines;
	const kept = lines.slice(0, most - 1);
	const rest = lines.slice(most - 1).join(' ');
	return [...kept, cutToFit(rest, width, lettering, measure)];
}

/** The text in as few lines as it needs, of about the same length: a heading without a lonely word. */
export function balancedLines(
	text: string,
	width: number,
	lettering: Lettering,
	measure: MeasureText,
): readonly string[] {
	const lines = wrapText(text, width, lettering, measure);
	let [low, high] = [width / Math.max(1, lines.length), width];
	while (high - low > 4) {
		const middle = (low + high) / 2;
		if (wrapText(text, middle, lettering, measure).length <= lines.length) high = middle;
		else low = middle;
	}
	return wrapText(text, high, lettering, measure);
}
