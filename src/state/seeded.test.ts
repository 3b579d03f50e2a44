import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom, shuffled, spreadOf } from './seeded.ts';

const seed = fc.integer({ min: 0, max: 999_999 });
const items = fc.uniqueArray(fc.integer(), { maxLength: 30 });

describe('what a seed decides', () => {
	it('is the same each time, and between 0 and 1', () => {
		fc.assert(
			fc.property(seed, (seed) => {
				const [one, other] = [seededRandom(seed), seededRandom(seed)];
				for (let turn = 0; turn < 20; turn++) {
					const number = one();
					expect(number).toBe(other());
					expect(number >= 0 && number < 1).toBe(true);
				}
			}),
		);
	});

	it('differs from seed to seed', () => {
		const firsts = new Set(Array.from({ length: 100 }, (_, seed) => seededRandom(seed)()));
		expect(firsts.size).toBe(100);
	});

	it('puts the same items into another order', () => {
		fc.assert(
			fc.property(items, seed, (items, seed) => {
				const mixed = shuffled(items, seededRandom(seed));
				expect(mixed.toSorted((a, b) => a - b)).toEqual(items.toSorted((a, b) => a - b));
			}),
		);
		expect(shuffled([1, 2, 3, 4, 5, 6, 7, 8], seededRandom(1))).not.toEqual([
			1, 2, 3, 4, 5, 6, 7, 8,
		]);
	});

	it('takes one item of each part, in their order', () => {
		fc.assert(
			fc.property(items, fc.integer({ min: 0, max: 12 }), seed, (items, count, seed) => {
				const spread = spreadOf(items, count, seededRandom(seed));
				expect(spread).toHaveLength(Math.min(count, items.length));
				const places = spread.map((item) => items.indexOf(item));
				for (const [part, place] of places.entries()) {
					expect(place).toBeGreaterThanOrEqual(Math.floor((part * items.length) / places.length));
					expect(place).toBeLessThan(Math.ceil(((part + 1) * items.length) / places.length));
				}
			}),
		);
	});
});
