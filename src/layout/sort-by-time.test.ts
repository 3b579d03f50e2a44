import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sortByTime } from './sort-by-time.ts';

const expected = (times: Float64Array): number[] =>
	[...times.keys()].sort((a, b) => times[a]! - times[b]! || a - b);

test('positions are in the order of their times, and of one time in their own', () => {
	const time = fc.oneof(
		fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }),
		fc.integer({ min: 0, max: 5 }),
	);
	fc.assert(
		fc.property(fc.array(time, { maxLength: 400 }), (list) => {
			const times = Float64Array.from(list);
			expect([...sortByTime(times)]).toEqual(expected(times));
		}),
	);
});

test('a crowd in one stretch of time is sorted as well', () => {
	const crowd = fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 60, maxLength: 300 });
	fc.assert(
		fc.property(crowd, (list) => {
			const times = Float64Array.from([...list, 1e12]);
			expect([...sortByTime(times)]).toEqual(expected(times));
		}),
	);
});

test('no times have no order, and one has its own', () => {
	expect([...sortByTime(new Float64Array(0))]).toEqual([]);
	expect([...sortByTime(Float64Array.of(7))]).toEqual([0]);
});

test('times that are next to each other as numbers are sorted', () => {
	const times = Float64Array.of(Number.MIN_VALUE, 0, Number.MIN_VALUE, 0);
	expect([...sortByTime(times)]).toEqual([1, 3, 0, 2]);
});
