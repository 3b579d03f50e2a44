import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../time/parse-edtf.ts';
import { outlineAt, outlineShapes } from './outline-shapes.ts';

describe('outlines', () => {
	it('stand at their time, though not beyond what is past', () => {
		const line = Date.parse('2024-10-11');
		const at = (edtf: string) => outlineAt({ date: parseEdtf(edtf), chapter: 'kursk' }, line);
		expect(at('2024-10-03')).toBe(Date.parse('2024-10-03T12:00Z'));
		expect(at('2024-10')).toBe(line);
	});

	it('are one shape where they would meet, which holds each of them', () => {
		expect(outlineShapes([40, 8, 0], 5)).toEqual([
			{ left: -5, right: 13 },
			{ left: 35, right: 45 },
		]);
		fc.assert(
			fc.property(fc.array(fc.integer({ min: 0, max: 500 })), (places) => {
				const shapes = outlineShapes(places, 5);
				shapes.forEach(({ left }, i) => {
					if (i > 0) expect(left).toBeGreaterThan(shapes[i - 1]!.right + 2);
				});
				for (const at of places) {
					expect(shapes.some(({ left, right }) => left <= at - 5 && at + 5 <= right)).toBe(true);
				}
			}),
		);
	});
});
