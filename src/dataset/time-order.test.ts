import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validEdtf } from '../time/edtf-arbitrary.ts';
import { parseEdtf } from '../time/parse-edtf.ts';
import type { TimeSpan } from '../time/time-span.ts';
import { DAY } from '../time/units.ts';
import {
	dayBounds,
	impossiblePairs,
	interchangeablePairs,
	isCertainlyBefore,
} from './time-order.ts';

const order = (...dates: string[]) => dates.map(parseEdtf);
const isBefore = (a: string, b: string) => isCertainlyBefore(parseEdtf(a), parseEdtf(b));

/** Close to each other, so that many of them overlap. */
const near = fc
	.tuple(
		fc.integer({ min: 1, max: 28 }),
		fc.integer({ min: 1, max: 3 }),
		fc.integer({ min: 0, max: 23 }),
		fc.integer({ min: 0, max: 9 }),
	)
	.map(([day, month, hour, form]) => {
		const two = (value: number) => String(value).padStart(2, '0');
		const date = `2024-${two(month)}-${two(day)}`;
		return [
			date,
			`${date}~`,
			`2024-${two(month)}`,
			`${date}/2024-${two(month + 1)}-01`,
			`${date}/..`,
			`/${date}`,
			`[${date}..2024-${two(month + 1)}-15]`,
			`{${date},2024-05-01}`,
			`${date}T${two(hour)}:10+09:00`,
			`${date}T${two(hour)}:40-10:00`,
		][form]!;
	})
	.map(parseEdtf);

describe('the order of dates', () => {
	it('is certain where one is over before the other begins', () => {
		expect(isBefore('2024-06-19', '2024-10')).toBe(true);
		expect(isBefore('2024-06-19', '2024-06-20/..')).toBe(true);
		expect(isBefore('2024-06-19', '2024-06-19')).toBe(false);
		expect(isBefore('2024-06', '2024-06-30')).toBe(false);
		expect(isBefore('2024-06/..', '2025-01-01')).toBe(false);
		expect(isBefore('2024-06/', '2025-01-01')).toBe(false);
	});

	it('goes by the day that a date names, and within a day by the clock', () => {
		// 17:22 on 18 June in UTC, but 19 June where it happened.
		expect(isBefore('2024-06-18', '2024-06-19T02:22+09:00')).toBe(true);
		expect(isBefore('2024-06-19T02:22+09:00', '2024-06-19')).toBe(false);
		expect(isBefore('2024-06-19T02:22+09:00', '2024-06-19T12:00+09:00')).toBe(true);
	});

	it('is not certain within a week of a vague date', () => {
		expect(isBefore('2024-11-01', '2024-11-04~')).toBe(false);
		expect(isBefore('2024-10-20', '2024-11-04~')).toBe(true);
		expect(isBefore('2024-11-04?', '2024-11-11')).toBe(false);
	});

	it('is a strict order', () => {
		fc.assert(
			fc.property(near, near, near, (a, b, c) => {
				expect(isCertainlyBefore(a, b) && isCertainlyBefore(b, a)).toBe(false);
				if (isCertainlyBefore(a, b) && isCertainlyBefore(b, c)) {
					// Times on either side of the date line are compared by day and clock at once.
					expect(isCertainlyBefore(c, a)).toBe(false);
				}
			}),
			{ numRuns: 500 },
		);
	});
});

describe('the check of an order', () => {
	it('names the pairs that stand the wrong way round, the nearest first', () => {
		expect(impossiblePairs(order('2024-06-19', '2024-08', '2024-10-08'))).toEqual([]);
		expect(impossiblePairs(order('2024-10-08', '2024-08', '2024-06-19'))).toEqual([
			[0, 1],
			[1, 2],
			[0, 2],
		]);
		// The two ends exclude each other, while what stands between them goes with both.
		expect(impossiblePairs(order('2024-10', '2024/2025', '2024-06'))).toEqual([[0, 2]]);
	});

	it('tells which neighbours may change places', () => {
		expect(interchangeablePairs(order('2024-06', '2024-06-19', '2024-10'))).toEqual([[0, 1]]);
	});

	it('takes every order that the dates allow', () => {
		/** A day on which it may have been, and a place within the day. */
		const keyOf = (span: TimeSpan, share: number): number => {
			const { first, last } = dayBounds(span);
			const from = Math.max(first, Date.UTC(2023, 0));
			const to = Math.min(last, Date.UTC(2026, 0));
			if (span.form === 'single' && span.moment.precision === 'instant') {
				return from + (span.moment.min - from + 2 * DAY) / 5;
			}
			return from + Math.floor((share * (to - from + DAY)) / DAY) * DAY + share * (DAY - 1);
		};
		const share = fc.double({ min: 0, max: 0.999, noNaN: true });
		fc.assert(
			fc.property(fc.array(fc.tuple(near, share), { maxLength: 8 }), (dated) => {
				const possible = dated
					.map(([span, share]) => ({ span, key: keyOf(span, share) }))
					.sort((a, b) => a.key - b.key)
					.map(({ span }) => span);
				expect(impossiblePairs(possible)).toEqual([]);
			}),
			{ numRuns: 500 },
		);
	});

	it('names exactly the impossible pairs, whatever the dates are', () => {
		fc.assert(
			fc.property(fc.array(validEdtf.map(parseEdtf), { maxLength: 7 }), (spans) => {
				const named = new Set(impossiblePairs(spans).map(String));
				for (const [at, front] of spans.entries()) {
					for (const [position, behind] of spans.entries()) {
						if (position <= at) continue;
						const wrong = dayBounds(behind).last < dayBounds(front).first;
						if (wrong) expect(named).toContain(String([at, position]));
						else if (dayBounds(behind).last > dayBounds(front).first) {
							expect(named).not.toContain(String([at, position]));
						}
					}
				}
			}),
		);
	});
});
