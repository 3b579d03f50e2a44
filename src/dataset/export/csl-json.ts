import type { WordedDate } from '../compiled.ts';
import { plainDate } from './plain-date.ts';
import type { Reference } from './reference.ts';

/** A date of CSL: its parts, EDTF as it stands, or words. */
type CslDate =
	| { readonly 'date-parts': readonly [PlainParts]; readonly circa?: true }
	| { readonly raw: string }
	| { readonly literal: string };
type PlainParts = readonly [year: number, month?: number, day?: number];

/** An item of CSL-JSON, as far as we fill it. */
export interface CslItem {
	readonly id: string;
	readonly type: 'webpage' | 'document';
	readonly title?: string;
	readonly author?: readonly { readonly literal: string }[];
	readonly 'container-title'?: string;
	readonly publisher: string;
	readonly issued?: CslDate;
	readonly URL?: string;
	readonly language: string;
	readonly abstract?: string;
	readonly note?: string;
}

/**
 * References as CSL-JSON 1.0.2 (github.com/citation-style-language/schema, csl-data.json), as Zotero,
 * pandoc and citeproc read it: an array, indented.
 */
export function cslJson(references: readonly Reference[]): string {
	return `${JSON.stringify(references.map(cslItem), null, '\t')}\n`;
}

/** A reference as an item of CSL-JSON. */
export function cslItem(reference: Reference): CslItem {
	const { id, title, description, authors, container, publisher, date, url, language, notes } =
		reference;
	return {
		id,
		type: url === undefined ? 'document' : 'webpage',
		...(title !== undefined && { title }),
		...(authors.length > 0 && { author: authors.map((literal) => ({ literal })) }),
		...(container !== undefined && { 'container-title': container }),
		publisher,
		...(date && { issued: cslDate(date) }),
		...(url !== undefined && { URL: url }),
		language,
		...(description !== undefined && { abstract: description }),
		...(notes.length > 0 && { note: notes.join(' ') }),
	};
}

/** Parts where the date has them; an uncertain one as EDTF; what processors cannot read as words. */
function cslDate({ span, heading }: WordedDate): CslDate {
	const plain = plainDate(span);
	if (plain === null) return { literal: heading };
	if (plain.quality === 'uncertain') return { raw: span.edtf };
	return { 'date-parts': [plain.parts], ...(plain.quality === 'circa' && { circa: true }) };
}
