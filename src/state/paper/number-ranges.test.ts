import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberRanges } from './number-ranges.ts';

describe('numbers told in ranges', () => {
	it('join three or more in a row', () => {
		expect(numberRanges([1, 2, 5, 6, 7, 9])).toEqual([[1], [2], [5, 7], [9]]);
		expect(numberRanges([])).toEqual([]);
	});

	it('are the same numbers', () => {
		fc.assert(
			fc.property(fc.uniqueArray(fc.nat(60)), (some) => {
				const numbers = some.toSorted((a, b) => a - b);
				const told = numberRanges(numbers).flatMap(([from, to = from]) =>
					Array.from({ length: to - from + 1 }, (_, more) => from + more),
				);
				expect(told).toEqual(numbers);
			}),
		);
	});
});
