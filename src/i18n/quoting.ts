/** Puts a text in quotation marks; those that it brings along become single ones. */
export type Quoted = (text: string) => string;

/** German: „Putin: ‚unsere Sache‘“. */
export const quotedInGerman: Quoted = (text) =>
	`„${text.replaceAll('„', '‚').replaceAll('“', '‘')}“`;

/** English: “Putin: ‘our business’”. */
export const quotedInEnglish: Quoted = (text) =>
	`“${text.replaceAll('“', '‘').replaceAll('”', '’')}”`;

/** A text that may bring its own end, as a sentence: no full stop is put after ".", "?" or "…". */
export function sentence(text: string): string {
	return /[.?!…]["“”’‘»]?$/u.test(text) ? text : `${text}.`;
}

/** Quotations in whatever marks: „…“, “…”, «…», »…«, "…". */
const QUOTATION = /[„“«»"]([^„“”«»"]*)[“”«»"]/g;

/** A heading in any language in German marks; what it quotes itself stands in single ones. */
export const headingInGerman: Quoted = (text) => `„${text.replace(QUOTATION, '‚$1‘')}“`;

/** A heading in any language in English marks; what it quotes itself stands in single ones. */
export const headingInEnglish: Quoted = (text) => `“${text.replace(QUOTATION, '‘$1’')}”`;
