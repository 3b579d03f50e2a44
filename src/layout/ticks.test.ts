import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { utcDay, utcHour, utcMinute, utcMonth, utcYear, type TimeInterval } from 'd3-time';
import { ticksOf } from './ticks.ts';

const DAY = 86_400_000;
const at = (iso: string) => Date.parse(iso);
const isos = (from: string, to: string, width: number) =>
	ticksOf({ from: at(from), to: at(to) }, width, 80).map((tick) => new Date(tick.at).toISOString());

/** The same ticks as D3 counts them. */
const daysOf = (...days: number[]) => utcDay.filter((date) => days.includes(date.getUTCDate()));
const D3: readonly (TimeInterval | null)[] = [
	...[1, 2, 5, 10, 15, 30].map((n) => utcMinute.every(n)),
	...[1, 2, 3, 6, 12].map((n) => utcHour.every(n)),
	utcDay,
	daysOf(1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29),
	daysOf(1, 6, 11, 16, 21, 26),
	daysOf(1, 11, 21),
	...[1, 2, 3, 6].map((n) => utcMonth.every(n)),
	...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].map((n) => utcYear.every(n)),
];

describe('ticksOf', () => {
	it('stands where one of the intervals of D3 does', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: -800_000, max: 300_000 }),
				fc.double({ min: 0.02, max: 20_000, noNaN: true }),
				(day, days) => {
					const span = { from: day * DAY, to: (day + days) * DAY };
					const ticks = ticksOf(span, 800, 80).map((tick) => tick.at);
					// Compared tick by tick, since a range of minutes over years would never end.
					const same = D3.some((interval) =>
						ticks.every((at, i) => {
							const before = ticks[i - 1];
							const counted =
								before === undefined
									? interval!.floor(new Date(span.from))
									: interval!.ceil(new Date(before + 1));
							return +counted === at;
						}),
					);
					expect(same).toBe(true);
				},
			),
		);
	});

	it('counts months over a year and marks the new one', () => {
		const ticks = ticksOf({ from: at('2024-05-15'), to: at('2025-06-15') }, 1048, 70);
		expect(ticks.map(({ unit }) => unit)).toEqual(ticks.map(() => 'month'));
		expect(
			ticks.filter(({ major }) => major).map((tick) => new Date(tick.at).getUTCFullYear()),
		).toEqual([2025]);
	});

	it('begins days anew with every month', () => {
		expect(isos('2024-09-25', '2024-11-10', 900)).toContain('2024-11-01T00:00:00.000Z');
	});

	it('counts hours within a day', () => {
		const ticks = ticksOf({ from: at('2024-06-19'), to: at('2024-06-20') }, 1000, 80);
		expect(ticks[1]?.unit).toBe('hour');
	});

	it('keeps its distance, stays in order and covers the span, whatever the span', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: -50_000, max: 30_000 }),
				fc.double({ min: 0.02, max: 700_000, noNaN: true }),
				fc.integer({ min: 250, max: 2600 }),
				(day, days, width) => {
					const span = { from: day * DAY, to: (day + days) * DAY };
					const ticks = ticksOf(span, width, 80);
					expect(ticks.length).toBeLessThanOrEqual(width / 80 + 3);
					ticks.slice(1).forEach((tick, i) => {
						const gap = ((tick.at - (ticks[i]?.at ?? 0)) / (days * DAY)) * width;
						expect(gap).toBeGreaterThan(30);
					});
					expect(ticks[0]?.at ?? Infinity).toBeLessThanOrEqual(span.from);
				},
			),
		);
	});
});
