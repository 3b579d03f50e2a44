import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cslItem, cslJson } from './csl-json.ts';
import { BETWEEN_INSTANTS, reference, worded } from './export.test-data.ts';

const issued = (edtf: string) => cslItem(reference({ date: worded(edtf) })).issued;

describe('CSL-JSON', () => {
	it('has the fields that are known, and no others', () => {
		const full = reference({
			title: 'A “title”',
			authors: ['Jane Doe', 'John Roe'],
			container: 'Chronicle',
			date: worded('2024-10-22'),
			url: 'https://example.org/',
			notes: ['Licence: CC0.', 'Known on a day.'],
		});
		expect(cslItem(full)).toEqual({
			id: 'one',
			type: 'webpage',
			title: 'A “title”',
			author: [{ literal: 'Jane Doe' }, { literal: 'John Roe' }],
			'container-title': 'Chronicle',
			publisher: 'Press',
			issued: { 'date-parts': [[2024, 10, 22]] },
			URL: 'https://example.org/',
			language: 'en',
			note: 'Licence: CC0. Known on a day.',
		});
		expect(cslItem(reference({ description: 'about it' }))).toEqual({
			id: 'one',
			type: 'document',
			publisher: 'Press',
			language: 'en',
			abstract: 'about it',
		});
	});

	it('gives dates as exact as they are, and no more', () => {
		expect(issued('2024-10')).toEqual({ 'date-parts': [[2024, 10]] });
		expect(issued('2024')).toEqual({ 'date-parts': [[2024]] });
		expect(issued('2024-10-18~')).toEqual({ 'date-parts': [[2024, 10, 18]], circa: true });
		expect(issued('2024-10?')).toEqual({ raw: '2024-10?' });
		expect(issued('2024-10-18T23:30:00+09:00')).toEqual({ 'date-parts': [[2024, 10, 18]] });
		for (const vague of ['2024-10-XX', '202X', '2024-21', '[2024-10-18,2024-10-20]', '2024/..']) {
			expect(issued(vague)).toEqual({ literal: `[${vague}]` });
		}
		const lasting = { span: BETWEEN_INSTANTS, phrase: '', heading: 'for a month' };
		expect(cslItem(reference({ date: lasting })).issued).toEqual({ literal: 'for a month' });
	});

	it('is JSON whatever the texts are', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				const [item] = JSON.parse(cslJson([reference({ title: text })])) as unknown[];
				expect(item).toMatchObject({ title: text });
			}),
		);
	});
});
