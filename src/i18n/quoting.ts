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
