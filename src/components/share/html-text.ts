/*
 * HTML as text, for others to paste. Markup comes from `startTag` and from code alone; all that comes
 * from elsewhere is escaped on its way in.
 */

/** True stands for an attribute without a value; null leaves it out. */
export type HtmlAttributes = Readonly<Record<string, string | number | true | null>>;

const ENTITIES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
};

/** Control characters, halves of surrogate pairs, and what is no character: parsers drop or change them. */
const UNWRITABLE = /[\p{Cc}\p{Cs}\u{FFFE}\u{FFFF}]/gu;

/** A text in one line, as content of an element or as value of an attribute in quotes. */
export const htmlText = (text: string): string =>
	text
		.replace(/\s+/g, ' ')
		.replace(UNWRITABLE, '')
		.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');

/** `name` and the names of attributes come from code, never from data. */
export function startTag(name: string, attributes: HtmlAttributes): string {
	const written = Object.entries(attributes).map(([key, value]) => {
		if (value === null) return '';
		return value === true ? ` ${key}` : ` ${key}="${htmlText(String(value))}"`;
	});
	return `<${name}${written.join('')}>`;
}

/** An element with a text and nothing else in it. */
export const textElement = (name: string, attributes: HtmlAttributes, text: string): string =>
	`${startTag(name, attributes)}${htmlText(text)}</${name}>`;
