import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../time/parse-edtf.ts';
import { bibtex, biblatexDate, bibtexKey, escapeBibtex } from './bibtex.ts';
import { BETWEEN_INSTANTS, reference, textOf, worded } from './export.test-data.ts';

/** How many more braces are open than closed at the deepest and at the end; BibTeX counts them all. */
function braces(text: string): { readonly least: number; readonly end: number } {
	let open = 0;
	let least = 0;
	for (const sign of text) {
		open += sign === '{' ? 1 : sign === '}' ? -1 : 0;
		least = Math.min(least, open);
	}
	return { least, end: open };
}

/** Undoes the escapes, as LaTeX does when it sets them. */
const set = (escaped: string): string =>
	escaped.replace(
		/\\(textbackslash|textbraceleft|textbraceright|textasciitilde|textasciicircum)\{\}|\\([&%#_$])/g,
		(_, name: string | undefined, sign: string | undefined) =>
			sign ??
			{
				textbackslash: '\\',
				textbraceleft: '{',
				textbraceright: '}',
				textasciitilde: '~',
				textasciicircum: '^',
			}[name ?? ''] ??
			'',
	);

const text = textOf('ab Ü"\'@=,\n\t\\{}&%#_$~^-');

describe('BibTeX', () => {
	it('writes an entry for biblatex', () => {
		const page = reference({
			title: 'North Korea & Russia: 100 %',
			authors: ['Jane Doe', 'AT&T'],
			container: 'Chronicle',
			date: worded('2024-10-18~'),
			url: 'https://example.org/a_b?c=%20&d#e',
			language: 'de-AT',
			notes: ['Note.'],
		});
		expect(bibtex([page])).toBe(
			[
				'@online{one,',
				'  author = {{Jane Doe} and {AT\\&T}},',
				'  title = {{North Korea \\& Russia: 100 \\%}},',
				'  titleaddon = {Chronicle},',
				'  organization = {{Press}},',
				'  date = {2024-10-18~},',
				'  url = {https://example.org/a_b?c=%20&d#e},',
				'  langid = {ngerman},',
				'  note = {Note.},',
				'}',
				'',
			].join('\n'),
		);
	});

	it('leaves out what is not known, and tells in words a date that biblatex cannot read', () => {
		const entry = bibtex([
			reference({ description: 'about it', date: worded('[2024-10,2024-12]') }),
		]);
		expect(entry).toBe(
			'@misc{one,\n  organization = {{Press}},\n  langid = {english},\n  abstract = {about it},\n  note = {[[2024-10,2024-12]].},\n}\n',
		);
	});

	it('sets every text as it was, on one line', () => {
		fc.assert(
			fc.property(text, (given) => {
				expect(set(escapeBibtex(given))).toBe(given.replace(/\s+/g, ' ').trim());
			}),
		);
	});

	it('closes every brace that it opens, and none before', () => {
		fc.assert(
			fc.property(text, text, (one, other) => {
				const entry = bibtex([
					reference({
						title: one,
						authors: [other],
						publisher: one,
						description: other,
						url: `https://example.org/${one}`,
						notes: [other],
					}),
				]);
				expect(braces(entry)).toEqual({ least: 0, end: 0 });
				// Nothing of a text stands at the beginning of a line, where a field or an entry would.
				for (const line of entry.split('\n')) {
					expect(line).toMatch(/^(@online\{one,| {2}[a-z]+ = \{.*\},|\}|)$/);
				}
			}),
		);
	});

	it('gives keys of plain signs', () => {
		expect(bibtexKey('aa-peskov-20240627')).toBe('aa-peskov-20240627');
		expect(bibtexKey('ä{,}# x')).toBe('-x');
	});

	it.each([
		['2024', '2024'],
		['2024-10-18?', '2024-10-18?'],
		['2024-10-XX', '2024-10-XX'],
		['2024-21', '2024-21'],
		['2024-10/2024-11-03', '2024-10/2024-11-03'],
		['2024-10-18T23:30:00+09:00', '2024-10-18'],
		['2024/..', null],
		['{2024-10-18,2024-10-20}', null],
		['-0044', null],
	])('writes the date %s as %s', (edtf, written) => {
		expect(biblatexDate(parseEdtf(edtf))).toBe(written);
	});

	it('makes no single day of an interval of instants', () => {
		expect(biblatexDate(BETWEEN_INSTANTS)).toBeNull();
	});
});
