import fc from 'fast-check';
import { expect, it } from 'vitest';
import { densityColumns } from './density.ts';

interface Standing {
	readonly anchor: number;
	readonly lane: number;
}
const eachOf = (items: readonly Standing[]) => (count: (anchor: number, lane: number) => void) => {
	for (const { anchor, lane } of items) count(anchor, lane);
};

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
				const columns = densityColumns(eachOf(items), { from: 0, to: 1000 }, width, 9);
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

it('counts what stands in a column lane by lane, in their order', () => {
	const items = [
		{ anchor: 12, lane: 1003 },
		{ anchor: 11, lane: 2 },
		{ anchor: 14, lane: 2 },
		{ anchor: -5, lane: 4 },
		{ anchor: 99, lane: 0 },
	];
	expect(densityColumns(eachOf(items), { from: 0, to: 90 }, 90, 10)).toEqual([
		{ x: 5, lanes: [[4, 1]], total: 1 },
		{
			x: 15,
			lanes: [
				[2, 2],
				[1003, 1],
			],
			total: 3,
		},
		{ x: 85, lanes: [[0, 1]], total: 1 },
	]);
});
