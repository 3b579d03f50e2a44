import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LaneIndex } from './lane-index.ts';
import { laneLists, NO_LANE } from './lane-lists.ts';
import { sortByTime } from './sort-by-time.ts';

const LANES = 3;

interface Sample {
	readonly anchor: number;
	readonly lane: number;
	readonly importance: number;
}

const sample = fc.record({
	anchor: fc.oneof(
		fc.integer({ min: 0, max: 20 }),
		fc.double({ min: -1e4, max: 1e4, noNaN: true }),
	),
	lane: fc.constantFrom(0, 1, 2, NO_LANE),
	importance: fc.integer({ min: 1, max: 5 }),
});
const samples = fc.array(sample, { maxLength: 150 });
const time = fc.oneof(
	fc.integer({ min: -2, max: 22 }),
	fc.double({ min: -2e4, max: 2e4, noNaN: true }),
	fc.constantFrom(-Infinity, Infinity),
);
const span = fc.tuple(time, time).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));
const lane = fc.integer({ min: 0, max: LANES });

function indexOf(list: readonly Sample[]): LaneIndex {
	const anchors = Float64Array.from(list, ({ anchor }) => anchor);
	const order = sortByTime(anchors);
	const lists = laneLists(
		{
			order,
			lanes: Uint16Array.from(list, ({ lane }) => lane),
			importance: Uint8Array.from(list, ({ importance }) => importance),
		},
		LANES,
	);
	return new LaneIndex({ order, times: Float64Array.from(anchors).sort() }, lists);
}

/** Positions of a lane's events in the order of time, by looking at each. */
const ofLane = (list: readonly Sample[], lane: number): number[] =>
	[...list.keys()]
		.filter((i) => list[i]!.lane === lane)
		.sort((a, b) => list[a]!.anchor - list[b]!.anchor || a - b);

describe('an index of lanes', () => {
	it('counts what stands in any span of any lane', () => {
		fc.assert(
			fc.property(samples, span, lane, (list, { from, to }, lane) => {
				const all = ofLane(list, lane);
				const index = indexOf(list);
				const inside = all.filter((i) => list[i]!.anchor >= from && list[i]!.anchor < to);
				expect(index.count(lane, { from, to })).toBe(inside.length);
				expect(index.before(lane, from)).toBe(all.filter((i) => list[i]!.anchor < from).length);
				expect(index.total(lane)).toBe(all.length);
			}),
		);
	});

	it('finds the most important of any span, and of those the first in time', () => {
		fc.assert(
			fc.property(samples, span, lane, fc.nat({ max: 12 }), (list, { from, to }, lane, most) => {
				const expected = ofLane(list, lane)
					.filter((i) => list[i]!.anchor >= from && list[i]!.anchor < to)
					.sort((a, b) => list[b]!.importance - list[a]!.importance);
				const found = indexOf(list).mostImportant(lane, { from, to }, most);
				expect(found).toEqual(expected.slice(0, most));
			}),
		);
	});

	it('knows the events of a lane by their place in time', () => {
		fc.assert(
			fc.property(samples, lane, (list, lane) => {
				const index = indexOf(list);
				const all = ofLane(list, lane);
				expect(all.map((_, n) => index.nth(lane, n))).toEqual(all);
				expect(index.nth(lane, -1)).toBeNull();
				expect(index.nth(lane, all.length)).toBeNull();
			}),
		);
	});
});
