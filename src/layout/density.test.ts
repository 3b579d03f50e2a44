import fc from 'fast-check';
import { expect, it } from 'vitest';
import { densityColumns } from './density.ts';

it('counts every item once, in columns that lie inside the strip and in order', () => {
	fc.assert(
		fc.property(
			fc.array(
				fc.record({
					anchor: fc.integer({ min: 0, max: 1000 }),
					lane: fc.integer({ min: 0, max: 4 }),
				}),
			),
			fc.integer({ min: 40, max: 1500 }),
			(items, width) => {
				const columns = densityColumns(items, { from: 0, to: 1000 }, width, 9);
				expect(columns.reduce((sum, { total }) => sum + total, 0)).toBe(items.length);
				expect(columns.map(({ x }) => x)).toEqual(columns.map(({ x }) => x).sort((a, b) => a - b));
				for (const { x } of columns) {
					expect(x).toBeGreaterThan(0);
					expect(x).toBeLessThan(width + 4.5);
				}
			},
		),
	);
});
