import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceBetween, inWholeWeeks, type PossibleDays } from './distance.ts';
import { DAY, MONTH, YEAR } from './units.ts';

const ms = (iso: string) => Date.parse(`${iso}T00:00:00Z`);
const days = (first: string, last = first, vague = false): PossibleDays => ({
	first: ms(first),
	last: ms(last),
	vague,
});
const october = days('2024-10-01', '2024-10-31');

describe('the distance between two days', () => {
	it.each([
		[days('2024-10-03'), days('2024-10-08'), 5, 'day'],
		[days('2024-10-03'), days('2024-10-04'), 1, 'day'],
		[days('2024-10-03'), days('2024-10-24'), 3, 'week'],
		[days('2024-12-14'), days('2025-04-28'), 4, 'month'],
		[days('2022-09-01'), days('2025-04-15'), 3, 'year'],
	])('is told in days, then weeks, months and years', (from, to, count, unit) => {
		expect(distanceBetween(from, to)).toEqual({ count, unit, precision: 'exact' });
	});

	it('is about so long where one of them is only known to the month', () => {
		expect(distanceBetween(october, days('2025-04-26'))).toEqual({
			count: 6,
			unit: 'month',
			precision: 'about',
		});
	});

	it('is a bound where the month is long against it', () => {
		expect(distanceBetween(october, days('2024-11-02'))).toEqual({
			count: 5,
			unit: 'week',
			precision: 'within',
		});
	});

	it('is not told where the order is not certain, or on the same day', () => {
		expect(distanceBetween(october, days('2024-10-08'))).toBeNull();
		expect(distanceBetween(days('2024-10-08'), days('2024-10-03'))).toBeNull();
		expect(distanceBetween(days('2024-10-08'), days('2024-10-08'))).toBeNull();
	});

	it('of a vague day is told from a week on, and as about', () => {
		const around = days('2024-12-14', '2024-12-14', true);
		expect(distanceBetween(around, days('2024-12-16'))).toBeNull();
		expect(distanceBetween(around, days('2024-12-24'))).toEqual({
			count: 10,
			unit: 'day',
			precision: 'about',
		});
		const aroundOctober = { ...october, vague: true };
		expect(distanceBetween(aroundOctober, days('2024-11-08'))).toBeNull();
	});

	it('is never more precise than the days are', () => {
		const possible = fc
			.tuple(fc.nat({ max: 4000 }), fc.nat({ max: 400 }), fc.boolean())
			.map(([first, length, vague]) => ({
				first: first * DAY,
				last: (first + length) * DAY,
				vague,
			}));
		const lengths = { day: DAY, week: 7 * DAY, month: MONTH, year: YEAR };
		fc.assert(
			fc.property(possible, possible, (from, to) => {
				const distance = distanceBetween(from, to);
				if (distance === null) return;
				const { count, unit, precision } = distance;
				const told = count * lengths[unit];
				const [least, most] = [to.first - from.last, to.last - from.first];
				expect(count).toBeGreaterThanOrEqual(1);
				if (precision === 'within') expect(told).toBeGreaterThanOrEqual(most);
				if (precision === 'exact') {
					expect(least).toBe(most);
					expect(from.vague || to.vague).toBe(false);
				}
				if (precision === 'within') return;
				expect(Math.abs(told - (least + most) / 2)).toBeLessThanOrEqual(lengths[unit] / 2);
			}),
		);
	});

	it('is told in weeks where it is whole ones, if so wanted', () => {
		const apart = (count: number) => ({ count, unit: 'day', precision: 'exact' }) as const;
		expect(inWholeWeeks(apart(14))).toEqual({ count: 2, unit: 'week', precision: 'exact' });
		expect(inWholeWeeks(apart(13))).toEqual(apart(13));
	});
});
