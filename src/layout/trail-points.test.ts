import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { POINT, pointExtent, trailPoints, type TrailStop } from './trail-points.ts';

const stopsArbitrary = fc
	.array(fc.record({ at: fc.integer({ min: -400, max: 400 }), accounts: fc.nat({ max: 12 }) }), {
		maxLength: 60,
	})
	.map((stops) => stops.sort((a, b) => a.at - b.at));
const scaleArbitrary = fc.double({ min: 0.05, max: 60, noNaN: true });
const obstacleArbitrary = fc.option(
	fc.record({ at: fc.integer({ min: -400, max: 400 }), apart: fc.integer({ min: 14, max: 40 }) }),
);
const stops = (...ats: number[]): TrailStop[] => ats.map((at) => ({ at, accounts: 1 }));

describe('the points of a trail', () => {
	it('are one for each day where they have their distance', () => {
		expect(trailPoints(stops(0, 24, 60), 1).map(({ at }) => at)).toEqual([0, 24, 60]);
	});

	it('are one with a count where they would overlap, at the last day, whose status it shows', () => {
		expect(trailPoints(stops(0, 10, 20, 100), 1)).toEqual([
			{ at: 20, shift: 0, first: 0, last: 2, accounts: 3 },
			{ at: 100, shift: 0, first: 3, last: 3, accounts: 1 },
		]);
	});

	it('leave room for the count, and move no more than needed to the next point', () => {
		const held = (...ats: number[]) =>
			trailPoints(stops(...ats), 1).map(({ accounts }) => accounts);
		expect(held(0, 4, 40)).toEqual([2, 1]);
		// 0 and 4 would be one point of 35 px, which would touch the one at 30; 0 alone does not.
		expect(held(0, 4, 30)).toEqual([1, 2]);
	});

	it('stand behind a mark on their row, and those that are hidden there are one', () => {
		const points = trailPoints(stops(-50, -5, 8, 90), 1, { at: 0, apart: 30 });
		expect(points.map(({ at, shift }) => at + shift)).toEqual([-50, 30, 90]);
		expect(points.map(({ accounts }) => accounts)).toEqual([1, 2, 1]);
	});

	it('hold every stop once, in order, and keep their distance at every scale of the step', () => {
		fc.assert(
			fc.property(
				stopsArbitrary,
				scaleArbitrary,
				obstacleArbitrary,
				fc.double({ min: 1, max: Math.SQRT2, noNaN: true }),
				(days, scale, obstacle, deeper) => {
					const points = trailPoints(days, scale, obstacle);
					let next = 0;
					for (const { first, last, accounts } of points) {
						expect(first).toBe(next);
						const held = days.slice(first, last + 1);
						expect(accounts).toBe(held.reduce((sum, day) => sum + day.accounts, 0));
						next = last + 1;
					}
					expect(next).toBe(days.length);
					const middles = points.map(({ at, shift }) => at * scale * deeper + shift);
					points.slice(1).forEach((point, i) => {
						const gap = middles[i + 1]! - middles[i]!;
						expect(gap).toBeGreaterThanOrEqual(POINT - 1e-6);
						const free = gap + pointExtent(point).left - pointExtent(points[i]!).right;
						expect(free).toBeGreaterThanOrEqual(-1e-6);
					});
					for (const middle of middles) {
						const apart = obstacle && Math.abs(middle - obstacle.at * scale * deeper);
						if (apart !== null) expect(apart).toBeGreaterThanOrEqual(obstacle!.apart - 1e-6);
					}
				},
			),
			{ numRuns: 500 },
		);
	});
});
