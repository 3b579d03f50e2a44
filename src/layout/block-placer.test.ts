import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BlockPlacer } from './block-placer.ts';
import { CELL, holds } from './cluster-row.ts';
import type { DrawnDate } from './date-signs.ts';
import { labelledExtent, type Item } from './item.ts';
import { LaneIndex } from './lane-index.ts';
import { laneLists } from './lane-lists.ts';
import type { Lane } from './lanes.ts';
import { HEAD_ROW } from './place-lane.ts';
import { sortByTime } from './sort-by-time.ts';
import { scaleAtStep } from './zoom-step.ts';

const DAY = 86_400_000;
const START = Date.UTC(2012, 0, 1);
const DAYS = 4000;
const WHOLE = { from: START - 30 * DAY, to: START + (DAYS + 30) * DAY };
const ROWS = [3, 1];
const LANES: Lane[] = ROWS.map((rows, i) => ({
	id: String(i),
	top: 0,
	height: 100,
	rows,
	folded: false,
}));

interface Sample {
	readonly lane: number;
	readonly importance: number;
	readonly label: number;
	readonly day: number;
	readonly length: number;
}

const sample: fc.Arbitrary<Sample> = fc.record({
	lane: fc.integer({ min: 0, max: 1 }),
	importance: fc.integer({ min: 1, max: 5 }),
	label: fc.integer({ min: 20, max: 340 }),
	day: fc.oneof(
		fc.integer({ min: 0, max: DAYS }),
		fc.integer({ min: 700, max: 712 }),
		fc.double({ min: 1000, max: 1001, noNaN: true }),
	),
	length: fc.oneof(fc.constant(0), fc.constant(0), fc.integer({ min: 1, max: 300 })),
});
const samples = fc.array(sample, { minLength: 1, maxLength: 300, size: 'max' });

function placed(list: readonly Sample[]) {
	const items = list.map(({ lane, importance, label, day, length }, index): Item => {
		const anchor = START + day * DAY;
		const to = anchor + length * DAY;
		const date: DrawnDate = {
			anchor,
			from: anchor,
			to,
			signs: [],
			loose: false,
			reaches: { before: false, after: false },
		};
		return { index, lane, importance, label, anchor, date };
	});
	const anchors = Float64Array.from(items, ({ anchor }) => anchor);
	const order = sortByTime(anchors);
	const lists = laneLists(
		{
			order,
			lanes: Uint16Array.from(items, ({ lane }) => lane),
			importance: Uint8Array.from(items, ({ importance }) => importance),
		},
		LANES.length,
	);
	const index = new LaneIndex({ order, times: Float64Array.from(anchors).sort() }, lists);
	// Items are made anew each time, as they are where there are too many to keep.
	const placer = () =>
		new BlockPlacer(index, LANES, (position) => ({ ...items[position]! }), WHOLE);
	return { items, placer };
}

/** Deep enough that no two days share a screen; marks nearer than this may still be one cluster there. */
const DEEP = 26;
const NEAR = (2 * CELL) / scaleAtStep(DEEP);
const step = fc.integer({ min: -14, max: 16 });
const around = (day: number, step: number) => {
	const half = 700 / scaleAtStep(step);
	const middle = START + day * DAY;
	return { from: middle - half, to: middle + half };
};

describe('a placement in blocks', () => {
	it('shows or counts every event of the covered time once', () => {
		fc.assert(
			fc.property(samples, step, fc.nat({ max: DAYS }), (list, step, day) => {
				const { items, placer } = placed(list);
				const blocks = placer();
				const span = around(day, step);
				const { from, to } = blocks.covered(step, span);
				for (const { lane, marks, clusters } of blocks.at(step, span).lanes) {
					const inside = items.filter(
						({ anchor, lane: at }) => at === lane && anchor >= from && anchor < to,
					);
					const standing = marks.filter(({ item }) => item.anchor >= from && item.anchor < to);
					const gathered = clusters.reduce((sum, { count }) => sum + count, 0);
					expect(standing.length + gathered).toBe(inside.length);
					const listed = [...standing.map(({ item }) => item), ...clusters.flatMap((c) => c.items)];
					expect(new Set(listed.map(({ index }) => index)).size).toBe(listed.length);
					for (const { count, items: members } of clusters) {
						expect(count).toBeGreaterThan(1);
						expect(members.length).toBeGreaterThan(1);
						expect(members.length).toBeLessThanOrEqual(count);
					}
				}
			}),
		);
	});

	it('lets no two labels of a row overlap, across the borders of blocks as well', () => {
		fc.assert(
			fc.property(samples, step, fc.nat({ max: DAYS }), (list, step, day) => {
				const scale = scaleAtStep(Math.max(step, -14));
				const { lanes, step: placedAt } = placed(list).placer().at(step, around(day, step));
				const at = scaleAtStep(placedAt);
				expect(at).toBeGreaterThanOrEqual(Math.min(scale, at));
				for (const { marks, rows } of lanes) {
					for (let row = 0; row < rows; row++) {
						const boxes = marks
							.filter((mark) => mark.row === row && mark.side !== null)
							.map(({ item, side }) => {
								const { left, right } = labelledExtent(item, at, side!);
								return [item.anchor * at + left, item.anchor * at + right] as const;
							})
							.sort(([a], [b]) => a - b);
						boxes.slice(1).forEach(([left], i) => {
							expect(left).toBeGreaterThanOrEqual(boxes[i]![1] - 1e-3);
						});
					}
				}
			}),
		);
	});

	it('keeps labels with row and side while zooming in', () => {
		fc.assert(
			fc.property(samples, step, fc.nat({ max: DAYS }), (list, step, day) => {
				const blocks = placed(list).placer();
				const inner = around(day, step + 1);
				const coarse = blocks.at(step, inner);
				const fine = blocks.at(step + 1, inner);
				coarse.lanes.forEach(({ marks, rows }, lane) => {
					for (const { item, row, side } of marks) {
						if (side === null || row >= rows || item.anchor < inner.from) continue;
						if (item.anchor >= inner.to) continue;
						const again = fine.lanes[lane]!.marks.find((mark) => mark.item.index === item.index);
						expect(again?.row).toBe(row);
						expect(again!.side === 'inside' ? 'right' : again!.side).toBe(
							side === 'inside' ? 'right' : side,
						);
					}
				});
			}),
		);
	});

	it('does not depend on the way to it', () => {
		fc.assert(
			fc.property(samples, step, fc.nat({ max: DAYS }), (list, step, day) => {
				const { placer } = placed(list);
				const span = around(day, step);
				const wandered = placer();
				wandered.at(step + 3, around(day / 2, step + 3));
				wandered.at(step - 2, span);
				expect(wandered.at(step, span)).toEqual(placer().at(step, span));
			}),
			{ numRuns: 40 },
		);
	});

	it('comes down to every event by zooming in, unless others share its very time', () => {
		fc.assert(
			fc.property(samples, fc.nat(), (list, which) => {
				const { items, placer } = placed(list);
				const item = items[which % items.length]!;
				const twins = items.filter(
					({ lane, anchor }) => lane === item.lane && Math.abs(anchor - item.anchor) < NEAR,
				);
				fc.pre(twins.length === 1);
				const span = around((item.anchor - START) / DAY, DEEP);
				const { marks } = placer().at(DEEP, span).lanes[item.lane]!;
				expect(marks.some((mark) => mark.item.index === item.index)).toBe(true);
			}),
			{ numRuns: 60 },
		);
	});

	it('gives the event that is served first a label, and takes it out of its cluster', () => {
		const served = fc.property(samples, step, fc.nat(), (list, step, which) => {
			const { items, placer } = placed(list);
			const item = items[which % items.length]!;
			const blocks = placer();
			const span = around((item.anchor - START) / DAY, step);
			const before = blocks.at(step, span).lanes[item.lane]!;
			const after = blocks.withFirst(step, span, item).lanes[item.lane]!;
			const mark = after.marks.filter((one) => one.item.index === item.index);
			expect(mark).toHaveLength(1);
			expect(mark[0]!.side).not.toBeNull();
			expect(mark[0]!.row).toBeLessThan(before.rows);
			expect(mark[0]!.row).toBeGreaterThanOrEqual(HEAD_ROW);
			const count = ({ marks, clusters }: typeof before) =>
				marks.length + clusters.reduce((sum, cluster) => sum + cluster.count, 0);
			expect(count(after)).toBe(count(before));
			expect(after.clusters.every((cluster) => cluster.count > 1)).toBe(true);
			// Whatever stood or was held before still is.
			const has = ({ marks, clusters }: typeof before, other: Item) =>
				marks.some((one) => one.item.index === other.index) ||
				clusters.some((cluster) => holds(cluster, other));
			for (const other of items) if (has(before, other)) expect(has(after, other)).toBe(true);
		});
		fc.assert(served);
		// Here a mark without a label stands in the time of a cluster that lists only some of its events.
		fc.assert(served, { seed: -486004030 });
	});
});
