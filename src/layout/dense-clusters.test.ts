import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CELL, CLUSTER_WIDTH, type Cluster } from './cluster-row.ts';
import { denseClusters } from './dense-clusters.ts';
import type { Item } from './item.ts';
import type { VisibleSpan } from './visible-span.ts';
import { pointDate } from './point-date.test-data.ts';

const GRID = { left: 0, cell: CELL };
const CELLS = 44;
/** At this scale a pixel is a second. */
const SCALE = 1 / 1000;

const itemAt = (index: number, anchor: number): Item => ({
	index,
	lane: 0,
	importance: 3,
	label: 100,
	date: pointDate(anchor),
	anchor,
});

/** A cluster in the middle of a cell. */
function clusterIn(cell: number, count: number): Cluster {
	const middle = (cell + 0.5) * CELL;
	const items = Array.from({ length: count }, (_, i) =>
		itemAt(cell * 100 + i, ((middle - 5 + (10 * i) / count) * 1) / SCALE),
	);
	const extent = { left: middle - CLUSTER_WIDTH / 2, right: middle + CLUSTER_WIDTH / 2 };
	return { count, items, at: middle / SCALE, extent };
}

const clusterLists = fc
	.uniqueArray(fc.nat(40), { maxLength: 30 })
	.chain((cells) =>
		fc.tuple(
			...cells
				.sort((a, b) => a - b)
				.map((cell) => fc.integer({ min: 2, max: 9 }).map((count) => clusterIn(cell, count))),
		),
	);

const counter =
	(clusters: readonly Cluster[]) =>
	({ from, to }: VisibleSpan): number =>
		clusters.flatMap(({ items }) => items).filter(({ anchor }) => anchor >= from && anchor < to)
			.length;

test('no event is lost or told twice, and no pill overlaps another', () => {
	fc.assert(
		fc.property(clusterLists, (clusters) => {
			const dense = denseClusters(clusters, GRID, CELLS, SCALE, counter(clusters));
			const ids = (list: readonly Cluster[]) =>
				list.flatMap(({ items }) => items.map(({ index }) => index));
			expect(ids(dense)).toEqual(ids(clusters));
			const sum = (list: readonly Cluster[]) => list.reduce((sum, { count }) => sum + count, 0);
			expect(sum(dense)).toBe(sum(clusters));
			dense.forEach(({ extent }, i) => {
				const next = dense[i + 1];
				if (next) expect(extent.right).toBeLessThanOrEqual(next.extent.left);
			});
		}),
	);
});

test('of four cells that lie together never more than two hold a pill', () => {
	fc.assert(
		fc.property(clusterLists, (clusters) => {
			const dense = denseClusters(clusters, GRID, CELLS, SCALE, () => 1);
			for (let first = 0; first <= 40; first += 4) {
				const [left, right] = [first * CELL, (first + 4) * CELL];
				const here = dense.filter(({ extent }) => extent.left >= left && extent.right <= right);
				expect(here.length).toBeLessThanOrEqual(2);
			}
		}),
	);
});

test('a density counts the events in its span, part by part', () => {
	const clusters = [0, 1, 2, 3].map((cell) => clusterIn(cell, 5));
	const [dense, ...others] = denseClusters(clusters, GRID, CELLS, SCALE, counter(clusters));
	expect(others).toEqual([]);
	expect(dense?.density?.span).toEqual({ from: 0, to: (4 * CELL) / SCALE });
	expect(dense?.density?.counts.reduce((sum, count) => sum + count, 0)).toBe(20);
});

test('where cells do not divide by four, those at the end are crowds as well, and none reaches beyond', () => {
	for (const cells of [44, 45, 46, 47, 62, 63]) {
		const clusters = Array.from({ length: cells }, (_, cell) => clusterIn(cell, 2));
		const dense = denseClusters(clusters, GRID, cells, SCALE, counter(clusters));
		expect(dense.every(({ density }) => density !== undefined)).toBe(true);
		expect(dense.at(-1)?.extent.right).toBeCloseTo(cells * CELL);
		expect(dense.at(-1)?.density?.span.to).toBeCloseTo((cells * CELL) / SCALE);
		const counted = dense.flatMap(({ density }) => density!.counts);
		expect(counted.reduce((sum, count) => sum + count, 0)).toBe(2 * cells);
	}
});

test('what stands by itself keeps its pill and has no density', () => {
	const clusters = [clusterIn(0, 5), clusterIn(1, 3), clusterIn(9, 2)];
	expect(denseClusters(clusters, GRID, CELLS, SCALE, () => 0)).toEqual(clusters);
});

test('a density is drawn the higher the more events there are, from its foot up', () => {
	const clusters = [0, 1, 2, 3].map((cell) => clusterIn(cell, 5));
	const counts = [0, 1, 1023, 1_000_000];
	const [dense] = denseClusters(clusters, GRID, CELLS, SCALE, () => counts.shift() ?? 0);
	const outline = dense?.density?.outline((at) => at * SCALE, 20, 10) ?? '';
	const heights = [...outline.matchAll(/V([\d.]+)H/g)].map(([, y]) => 20 - Number(y));
	expect(heights.slice(0, 5)).toEqual([0, 2.5, 10, 10, 0]);
	expect(outline).toMatch(/^M0\.0 20V.*H184\.0V20z$/);
});
