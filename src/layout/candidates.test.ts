import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { candidates } from './candidates.ts';
import type { Item } from './item.ts';
import { Placer } from './placer.ts';
import { scaleAtStep, stepAtScale } from './zoom-step.ts';

const DAY = 86_400_000;
const items: Item[] = Array.from({ length: 200 }, (_, index) => {
	const anchor = index * 3 * DAY;
	return {
		index,
		lane: 0,
		importance: index === 50 ? 5 : 2,
		label: 80,
		anchor,
		date: {
			anchor,
			from: anchor,
			to: anchor,
			signs: [],
			loose: true,
			reaches: { before: false, after: false },
		},
	};
});
const lanes = [{ id: 'a', top: 0, height: 100, rows: 2, folded: false }];
const whole = { from: 0, to: 600 * DAY };
const placement = new Placer(items, lanes, whole).at(stepAtScale(12 / DAY));
const indices = (found: ReturnType<typeof candidates>) => [
	...found.marks.map(({ item }) => item.index),
	...found.clusters.flatMap((cluster) => cluster.items.map(({ index }) => index)),
];

describe('candidates', () => {
	it('holds all that stands in the span, and nothing far from it', () => {
		const found = indices(candidates(placement, { from: 60 * DAY, to: 120 * DAY }, 400, 0));
		for (let index = 20; index < 40; index++) expect(found).toContain(index);
		expect(Math.max(...found)).toBeLessThan(60);
	});

	it('holds a density wherever it reaches into the span, far from its pill as well', () => {
		const { step } = placement;
		const extent = { left: 0, right: 40 * DAY * scaleAtStep(step) };
		const cluster = { count: 40, items, at: 2 * DAY, extent, lane: 0, row: 2 };
		const dense = { step, lanes: [{ lane: 0, rows: 2, marks: [], clusters: [cluster] }] };
		const foundFrom = (day: number) =>
			candidates(dense, { from: day * DAY, to: (day + 9) * DAY }, 400, 0).clusters.length;
		expect([-10, -8, 20, 39, 41].map(foundFrom)).toEqual([0, 1, 1, 1, 0]);
	});

	it('never moves a mark to another row while panning', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 500 }), (a, b) => {
				const rowsAt = (day: number) => {
					const span = { from: day * DAY, to: (day + 80) * DAY };
					const { marks } = candidates(placement, span, 400, 300);
					return new Map(marks.map(({ item, row, side }) => [item.index, `${row} ${side}`]));
				};
				const [there, here] = [rowsAt(a), rowsAt(b)];
				for (const [index, row] of here) expect(there.get(index) ?? row).toBe(row);
			}),
		);
	});

	it('keeps to its budget and serves the most important first', () => {
		const found = candidates(placement, { from: 0, to: 600 * DAY }, 30, 0);
		expect(found.marks.length + found.clusters.length).toBeLessThanOrEqual(
			Math.max(30, found.clusters.length),
		);
		if (found.marks.length > 0) expect(found.marks[0]?.item.index).toBe(50);
	});
});
