import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clusterRow, CLUSTER_WIDTH, holds, type Cluster } from './cluster-row.ts';
import type { Item } from './item.ts';
import { pointDate } from './point-date.test-data.ts';

const item = (anchor: number, index: number): Item => ({
	index,
	lane: 0,
	importance: 3,
	label: 100,
	anchor,
	date: pointDate(anchor),
});
const row = (anchors: readonly number[], scale = 1) => clusterRow(anchors.map(item), scale);

describe('clusterRow', () => {
	it('leaves marks that have their distance alone', () => {
		const { marks, clusters } = row([10, 60, 130]);
		expect(marks.map(({ index }) => index)).toEqual([0, 1, 2]);
		expect(clusters).toEqual([]);
	});

	it('joins marks that would overlap, also across the cells of its grid', () => {
		for (let at = 0; at < 100; at++) {
			const { marks, clusters } = row([at, at + 20]);
			expect(marks).toEqual([]);
			expect(clusters.map(({ items }) => items.length)).toEqual([2]);
		}
	});

	it('never lets targets overlap, and keeps every item, however they lie', () => {
		fc.assert(
			fc.property(
				fc.array(fc.double({ min: -2000, max: 2000, noNaN: true }), { maxLength: 80 }),
				fc.double({ min: 0.2, max: 8, noNaN: true }),
				(anchors, scale) => {
					const { marks, clusters } = row(anchors, scale);
					const boxes = [
						...marks.map(({ anchor }) => ({ at: anchor * scale, half: 12 })),
						...clusters.map(({ at }) => ({ at: at * scale, half: CLUSTER_WIDTH / 2 })),
					].sort((a, b) => a.at - b.at);
					boxes.slice(1).forEach((box, i) => {
						const before = boxes[i] as { at: number; half: number };
						expect(box.at - box.half).toBeGreaterThanOrEqual(before.at + before.half - 1e-6);
					});
					const kept = [...marks, ...clusters.flatMap(({ items }) => items)];
					expect(kept.length).toBe(anchors.length);
				},
			),
			{ numRuns: 500 },
		);
	});

	it('draws the same around a place whatever lies far from it', () => {
		fc.assert(
			fc.property(
				fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 12 }),
				fc.array(fc.integer({ min: 5000, max: 9000 }), { maxLength: 40 }),
				(near, far) => {
					const alone = row(near);
					const together = clusterRow([...near, ...far].map(item), 1);
					expect(together.marks.filter(({ anchor }) => anchor < 1000).length).toBe(
						alone.marks.length,
					);
					expect(together.clusters.filter(({ at }) => at < 1000).map(({ at }) => at)).toEqual(
						alone.clusters.map(({ at }) => at),
					);
				},
			),
		);
	});
});

describe('holds', () => {
	const items = [item(10, 1), item(40, 4)];
	const extent = { left: 9, right: 41 };
	const all: Cluster = { count: 2, items, at: 25, extent };
	const some: Cluster = { ...all, count: 20 };

	it('tells by the list where all events are listed', () => {
		expect(holds(all, item(40, 4))).toBe(true);
		expect(holds(all, item(20, 2))).toBe(false);
	});

	it('tells by lane and time where only some are', () => {
		expect(holds(some, item(20, 2))).toBe(true);
		expect(holds(some, item(41, 5))).toBe(false);
		expect(holds(some, { ...item(20, 2), lane: 1 })).toBe(false);
	});
});
