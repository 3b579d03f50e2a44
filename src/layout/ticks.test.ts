import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ticksOf } from './ticks.ts';

const DAY = 86_400_000;
const at = (iso: string) => Date.parse(iso);
const isos = (from: string, to: string, width: number) =>
	ticksOf({ from: at(from), to: at(to) }, width, 80).map((tick) => new Date(tick.at).toISOString());

describe('ticksOf', () => {
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
