import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scaleFigures } from './figure-scale.ts';

describe('figures on one scale', () => {
	it('begin at 0 and end at a round number', () => {
		const { ticks, figures } = scaleFigures([
			{ min: 1100, max: 1100 },
			{ min: 3000, max: 4000 },
		]);
		expect(ticks).toEqual([0, 1000, 2000, 3000, 4000]);
		expect(figures[1]).toEqual({ from: 0.75, to: 1, openBefore: false, openAfter: false });
	});

	it('leave what is open its room to the end of the scale', () => {
		const { ticks, figures } = scaleFigures([
			{ min: 6000, max: null },
			{ min: null, max: 3000 },
			{ min: null, max: null },
		]);
		expect(ticks.at(-1)).toBeGreaterThan(6000);
		expect(figures[0]).toMatchObject({ to: 1, openAfter: true, openBefore: false });
		expect(figures[0]!.from).toBeLessThan(0.95);
		expect(figures[1]).toMatchObject({ from: 0, openBefore: true, openAfter: false });
		expect(figures[2]).toBeNull();
	});

	it('stand on a scale however small they are', () => {
		const { ticks, figures } = scaleFigures([{ min: 5e-324, max: null }]);
		expect(ticks.every(Number.isFinite)).toBe(true);
		expect(figures).toEqual([
			{ from: expect.closeTo(0) as number, to: 1, openBefore: false, openAfter: true },
		]);
	});

	it('keep their order and lie inside the scale, whatever they are', () => {
		const number = fc.oneof(
			fc.integer({ min: -1e6, max: 1e9 }),
			fc.double({ min: 0, max: 1, noNaN: true }),
		);
		const figure = fc
			.tuple(fc.option(number), fc.option(number))
			.map(([a, b]) =>
				a !== null && b !== null && a > b ? { min: b, max: a } : { min: a, max: b },
			);
		fc.assert(
			fc.property(fc.array(figure, { maxLength: 8 }), (all) => {
				const { ticks, figures } = scaleFigures(all);
				expect(figures).toHaveLength(all.length);
				expect(ticks.length).toBeLessThanOrEqual(7);
				for (const one of figures) {
					if (one === null) continue;
					expect(one.from).toBeGreaterThanOrEqual(-1e-6);
					expect(one.to).toBeLessThanOrEqual(1 + 1e-6);
					expect(one.from).toBeLessThanOrEqual(one.to + 1e-6);
				}
				const known = all.flatMap(({ min }, i) =>
					min === null ? [] : [{ min, at: figures[i]!.from }],
				);
				known.sort((a, b) => a.min - b.min);
				known
					.slice(1)
					.forEach(({ at }, i) => expect(at).toBeGreaterThanOrEqual(known[i]!.at - 1e-9));
			}),
		);
	});
});
