import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reference, textOf, worded } from './export.test-data.ts';
import { ris, risText } from './ris.ts';

/** What programs read: records of tags with their values. */
const read = (text: string): (readonly [tag: string, value: string])[] =>
	text
		.split('\r\n')
		.slice(0, -1)
		.map((line) => [line.slice(0, 2), line.slice(6)] as const);

describe('RIS', () => {
	it('writes a record', () => {
		const page = reference({
			title: 'A title',
			authors: ['Jane Doe', 'John Roe'],
			container: 'Chronicle',
			date: worded('2024-10-22'),
			url: 'https://example.org/',
			notes: ['One.', 'Two.'],
		});
		expect(ris([page]).split('\r\n')).toEqual([
			'TY  - ELEC',
			'ID  - one',
			'TI  - A title',
			'AU  - Jane Doe',
			'AU  - John Roe',
			'T2  - Chronicle',
			'PB  - Press',
			'PY  - 2024',
			'DA  - 2024/10/22/',
			'UR  - https://example.org/',
			'LA  - en',
			'N1  - One. Two.',
			'ER  - ',
			'',
		]);
	});

	it.each([
		['2024-10', '2024/10//'],
		['2024', '2024///'],
		['2024-10-18~', '2024/10/18/circa'],
		['2024-10?', '2024/10//uncertain'],
	])('writes the date %s as %s', (edtf, written) => {
		expect(read(ris([reference({ date: worded(edtf) })]))).toContainEqual(['DA', written]);
	});

	it('tells a date that has no such form in words, and no date where there is none', () => {
		const tags = (text: string) => read(text).map(([tag]) => tag);
		const vague = ris([reference({ date: worded('2024-10-XX') })]);
		expect(read(vague)).toContainEqual(['N1', '[2024-10-XX].']);
		expect(tags(vague)).not.toContain('DA');
		expect(tags(ris([reference({ description: 'about it' })]))).toEqual([
			'TY',
			'ID',
			'PB',
			'LA',
			'AB',
			'ER',
		]);
	});

	it('keeps one tag a line whatever the texts are, each record from TY to ER', () => {
		const text = textOf('ab \r\n\t\u2028ÄER-TY');
		fc.assert(
			fc.property(
				fc.array(fc.record({ title: text, description: text }), { maxLength: 3 }),
				(all) => {
					const lines = ris(
						all.map((texts) => reference({ ...texts, notes: [texts.title] })),
					).split('\r\n');
					expect(lines.pop()).toBe('');
					for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- [^\r\n\u2028]*$/);
					const count = (tag: string) =>
						lines.filter((line) => line.startsWith(`${tag}  - `)).length;
					expect([count('TY'), count('ER')]).toEqual([all.length, all.length]);
				},
			),
		);
		expect(risText('a\r\nER  - \n b')).toBe('a ER - b');
	});
});
