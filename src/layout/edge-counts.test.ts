import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../time/parse-edtf.ts';
import { drawnDate, floating } from './date-signs.ts';
import { edgeCounts } from './edge-counts.ts';
import type { Item } from './item.ts';

const item = (edtf: string, index: number): Item => {
	const date = drawnDate(parseEdtf(edtf), floating);
	return { index, lane: 0, importance: 3, label: 100, anchor: date.anchor, date };
};
const items = ['2024-01-01', '2024-02-01', '2024-02-20/2024-06-01', '2024-05-01', '2024-09-01'].map(
	item,
);
const span = { from: Date.parse('2024-04-01'), to: Date.parse('2024-06-01') };

describe('edgeCounts', () => {
	it('counts what lies wholly before and after the span', () => {
		expect(edgeCounts(items, span)).toMatchObject({ before: 2, after: 1 });
	});

	it('names the nearest on each side', () => {
		const { lastBefore, firstAfter } = edgeCounts(items, span);
		expect([lastBefore?.index, firstAfter?.index]).toEqual([1, 4]);
	});

	it('finds nothing outside the whole of time', () => {
		const whole = { from: Date.parse('2023-01-01'), to: Date.parse('2025-01-01') };
		expect(edgeCounts(items, whole)).toEqual({
			before: 0,
			after: 0,
			lastBefore: null,
			firstAfter: null,
		});
	});
});
