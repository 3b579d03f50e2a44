import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysInMonth, midnight, partsOf } from './calendar.ts';
import { containerOf, plainMoment, unitAt } from './calendar-unit.ts';
import { DAY } from './units.ts';

const year = fc.integer({ min: -271_820, max: 275_759 });
const month = fc.integer({ min: 1, max: 12 });
const anyMs = fc.integer({ min: midnight(-271_820), max: midnight(275_759) });

describe('the calendar', () => {
	it('counts years below 100 as they are', () => {
		expect(midnight(44, 3, 15)).toBe(Date.parse('0044-03-15'));
		expect(partsOf(midnight(0)).year).toBe(0);
	});

	it('has no midnight beyond the range of dates', () => {
		expect(midnight(300_000)).toBeNaN();
	});

	it('reads back the day it was given', () => {
		fc.assert(
			fc.property(year, month, fc.integer({ min: 1, max: 28 }), (y, m, d) => {
				expect(partsOf(midnight(y, m, d))).toEqual({
					year: y,
					month: m,
					day: d,
					hour: 0,
					minute: 0,
					second: 0,
				});
			}),
		);
	});

	it('has months as long as the days up to the next', () => {
		fc.assert(
			fc.property(year, month, (y, m) => {
				expect(daysInMonth(y, m)).toBe((midnight(y, m + 1) - midnight(y, m)) / DAY);
			}),
		);
	});
});

describe('a unit of the calendar', () => {
	it('holds the moment it was asked for, and the next begins where it ends', () => {
		fc.assert(
			fc.property(
				anyMs,
				fc.constantFrom('day' as const, 'month' as const, 'year' as const),
				(ms, unit) => {
					const { min, max } = unitAt(ms, unit);
					expect(min).toBeLessThanOrEqual(ms);
					expect(max).toBeGreaterThan(ms);
					expect(unitAt(max, unit).min).toBe(max);
				},
			),
		);
	});
});

describe('the container of an extent', () => {
	const containing = (from: string, to: string) =>
		containerOf(plainMoment(Date.parse(from), Date.parse(to), 'day'))?.precision ?? null;

	it.each([
		['2026-03-01', '2026-04-01', 'month'],
		['2026-01-01', '2027-01-01', 'year'],
		['2020-01-01', '2030-01-01', 'decade'],
		['2000-01-01', '2100-01-01', 'century'],
		['-000049-01-01', '-000039-01-01', 'decade'],
		['-000199-01-01', '-000099-01-01', 'century'],
		['2026-03-01', '2026-03-31', null],
		['2026-03-01', '2026-05-01', null],
		['2021-01-01', '2031-01-01', null],
		['2020-01-01', '2029-01-01', null],
		['2020-01-02', '2030-01-01', null],
	])('%s up to %s: %s', (from, to, precision) => {
		expect(containing(from, to)).toBe(precision);
	});
});
