import type { TimeSpan } from '../../time/time-span.ts';
import { plainDate } from './plain-date.ts';
import type { Reference } from './reference.ts';

/**
 * References as RIS (Research Information Systems' specification): a tag of two signs, two blanks, a
 * hyphen and a blank on each line, `TY` first, `ER` last, lines ending in CR LF. UTF-8, as today's
 * programs read it.
 */
export function ris(references: readonly Reference[]): string {
	return references.map(record).join('');
}

function record(reference: Reference): string {
	const { id, title, description, authors, container, publisher, date, url, language, notes } =
		reference;
	const written = date && risDate(date.span);
	const allNotes = date && written === null ? [`${date.heading}.`, ...notes] : notes;
	const lines: readonly (readonly [tag: string, value: string | undefined])[] = [
		['TY', url === undefined ? 'GEN' : 'ELEC'],
		['ID', id],
		['TI', title],
		...authors.map((name) => ['AU', name] as const),
		['T2', container],
		['PB', publisher],
		['PY', written?.year],
		['DA', written?.date],
		['UR', url],
		['LA', language],
		['AB', description],
		['N1', allNotes.join(' ')],
	];
	const filled = lines.flatMap(([tag, value]) => {
		const text = risText(value ?? '');
		return text === '' ? [] : [`${tag}  - ${text}\r\n`];
	});
	return `${filled.join('')}ER  - \r\n`;
}

/** One line: a line break would begin a new tag. */
export function risText(text: string): string {
	return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

/**
 * `YYYY/MM/DD/other`, whose slashes all stand; the word after the last says that a date is not exact.
 * Null where the form would make it more exact than it is.
 */
function risDate(span: TimeSpan): { readonly date: string; readonly year: string } | null {
	const plain = plainDate(span);
	if (plain === null) return null;
	const [year, month, day] = plain.parts;
	const two = (part: number | undefined) =>
		part === undefined ? '' : String(part).padStart(2, '0');
	const word = plain.quality === 'exact' ? '' : plain.quality;
	const fourDigits = String(year).padStart(4, '0');
	return { date: `${fourDigits}/${two(month)}/${two(day)}/${word}`, year: fourDigits };
}
