import type { TimeSpan } from '../../time/time-span.ts';
import type { Reference } from './reference.ts';

/**
 * References for biblatex (its manual, "Entry Types" and "Entry Fields"): `@online`, or `@misc` where there is no
 * address. UTF-8, as biber reads it.
 */
export function bibtex(references: readonly Reference[]): string {
	return references.map(entry).join('\n');
}

function entry(reference: Reference): string {
	const { id, title, description, authors, container, publisher, date, url, language, notes } =
		reference;
	const written = date && biblatexDate(date.span);
	const allNotes = date && written === null ? [`${date.heading}.`, ...notes] : notes;
	const langid = LANGUAGES[language.split('-')[0] ?? ''];
	const fields: readonly (readonly [name: string, value: string | null | undefined])[] = [
		// Braces of their own keep a name or a heading from being taken apart or put in lower case.
		['author', authors.map((name) => `{${escapeBibtex(name)}}`).join(' and ')],
		['title', title === undefined ? null : `{${escapeBibtex(title)}}`],
		['titleaddon', container && escapeBibtex(container)],
		['organization', `{${escapeBibtex(publisher)}}`],
		['date', written],
		['url', url && verbatimUrl(url)],
		['langid', langid],
		['abstract', description && escapeBibtex(description)],
		['note', escapeBibtex(allNotes.join(' '))],
	];
	const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},\n`] : []));
	return `@${url === undefined ? 'misc' : 'online'}{${bibtexKey(id)},\n${lines.join('')}}\n`;
}

/** A key of signs that no program takes for syntax. */
export function bibtexKey(id: string): string {
	return id.replace(/[^A-Za-z0-9:._-]+/g, '-');
}

const ESCAPES: Readonly<Record<string, string>> = {
	'\\': '\\textbackslash{}',
	// Not \{ and \}: BibTeX counts braces also after a backslash.
	'{': '\\textbraceleft{}',
	'}': '\\textbraceright{}',
	'&': '\\&',
	'%': '\\%',
	'#': '\\#',
	_: '\\_',
	$: '\\$',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}',
};

/** Plain text for a field that LaTeX sets, on one line. */
export function escapeBibtex(text: string): string {
	return text
		.replace(/[\s\p{Cc}]+/gu, ' ')
		.trim()
		.replace(/[\\{}&%#_$~^]/g, (sign) => ESCAPES[sign] ?? sign);
}

/** An address for the field `url`, which is taken as it stands: only what would end it is encoded. */
function verbatimUrl(url: string): string {
	return url.replace(/[{}\\\s]/g, (sign) => encodeURIComponent(sign));
}

/**
 * A date as biblatex reads it, EDTF level 1 (its manual, "Date and Time Specifications"), or null: one date with its
 * qualifier, a season, unspecified months and days, or an interval of plain dates.
 */
export function biblatexDate({ form, edtf }: TimeSpan): string | null {
	const day = /^\d{4}(-\d{2}(-\d{2})?)?[~?%]?$/;
	const unspecified = /^(\d{3}X|\d{2}XX|\d{4}-XX|\d{4}-XX-XX|\d{4}-\d{2}-XX)$/;
	if (form === 'single') {
		const [date = '', ...rest] = edtf.split('T');
		if (rest.length > 0) return day.test(date) ? date : null;
		return day.test(edtf) || unspecified.test(edtf) ? edtf : null;
	}
	const ends = edtf.split('/');
	return ends.length === 2 && ends.every((end) => day.test(end)) ? edtf : null;
}

/** The names under which babel knows languages, by BCP 47. */
const LANGUAGES: Readonly<Record<string, string>> = {
	bg: 'bulgarian',
	cs: 'czech',
	de: 'ngerman',
	en: 'english',
	es: 'spanish',
	fi: 'finnish',
	fr: 'french',
	it: 'italian',
	nl: 'dutch',
	pl: 'polish',
	pt: 'portuguese',
	ro: 'romanian',
	ru: 'russian',
	sv: 'swedish',
	tr: 'turkish',
	uk: 'ukrainian',
};
