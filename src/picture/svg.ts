/*
 * SVG as text. What is written with these functions is well-formed whatever the data say: markup can
 * come from `element` alone, and all that comes from elsewhere is escaped on its way in.
 */

declare const written: unique symbol;

/** A piece of SVG made by this module. */
export type Markup = string & { readonly [written]: 'markup' };

/** Numbers are written with at most two digits behind the point; null and false leave it out. */
export type Attributes = Readonly<Record<string, string | number | null | false>>;

/** What XML 1.0 cannot hold, not even escaped: most control characters, halves of pairs, non-characters. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const ENTITIES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
};

const escaped = (text: string): string =>
	text.replace(FORBIDDEN, '').replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');

/** A text as content of an element. */
export const content = (text: string): Markup => escaped(text) as Markup;

export const NOTHING = '' as Markup;

/** One piece after another. */
export const joined = (pieces: readonly Markup[]): Markup => pieces.join('') as Markup;

/** An element; `name` and the names of attributes come from code, never from data. */
export function element(
	name: string,
	attributes: Attributes,
	...children: readonly Markup[]
): Markup {
	const list = Object.entries(attributes).map(([key, value]) =>
		value === null || value === false ? '' : ` ${key}="${escaped(asText(value))}"`,
	);
	const inside = children.join('');
	const open = `<${name}${list.join('')}`;
	return (inside === '' ? `${open}/>` : `${open}>${inside}</${name}>`) as Markup;
}

const asText = (value: string | number): string =>
	typeof value === 'number' ? String(round(value)) : value;

/** Px to two digits: more cannot be seen and would make files long. */
const round = (value: number): number =>
	Number.isFinite(value) ? Math.round(value * 100) / 100 : 0;

/** Path data with numbers as short as they may be. */
export const shortPath = (d: string): string =>
	d.replace(/-?\d+\.\d+(e-?\d+)?/g, (number) => String(round(Number(number))));

/** The size of a picture, px. */
export interface Size {
	readonly width: number;
	readonly height: number;
}

/**
 * A whole picture that stands alone. `name` and `description` are what assistive technology reads.
 *
 * @param faces CSS that brings the fonts along, of our own making; empty where they are at hand
 */
export function svgDocument(
	{ width, height }: Size,
	{ name, description, language }: { name: string; description: string; language: string },
	faces: string,
	body: Markup,
): string {
	return element(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			'xml:lang': language,
			width,
			height,
			viewBox: `0 0 ${round(width)} ${round(height)}`,
			role: 'img',
			'aria-labelledby': 'name description',
		},
		element('title', { id: 'name' }, content(name)),
		element('desc', { id: 'description' }, content(description)),
		faces === '' ? NOTHING : element('style', {}, content(faces)),
		body,
	);
}
