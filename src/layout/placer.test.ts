import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLUSTER_WIDTH } from './cluster-row.ts';
import type { DateSign, DrawnDate } from './date-signs.ts';
import {
	hasRoomInside,
	labelledExtent,
	markExtent,
	REACH,
	type Extent,
	type Item,
} from './item.ts';
import { divideLanes } from './lanes.ts';
import { HEAD_ROW, type LanePlacement } from './place-lane.ts';
import { Placer, type Placement } from './placer.ts';
import { scaleAtStep } from './zoom-step.ts';

const DAY = 86_400_000;
const START = Date.UTC(2022, 0, 1);
const WHOLE = { from: START - 10 * DAY, to: START + 4 * 365 * DAY };
const SIZES = { head: 24, row: 27, gathering: 26, foot: 6 };

const date = (anchor: number, from: number, to: number, torn: boolean): DrawnDate => ({
	anchor,
	from,
	to,
	signs: [{ sign: 'bar', from, to }] satisfies DateSign[],
	loose: to - from === DAY && anchor > from,
	reaches: { before: false, after: torn },
});

const itemArbitrary = fc.record({
	lane: fc.integer({ min: 0, max: 2 }),
	importance: fc.integer({ min: 1, max: 5 }),
	label: fc.integer({ min: 10, max: 340 }),
	day: fc.oneof(fc.integer({ min: 0, max: 1400 }), fc.integer({ min: 700, max: 720 })),
	length: fc.oneof(fc.constant(0), fc.constant(1), fc.integer({ min: 1, max: 400 })),
	atMiddle: fc.boolean(),
	torn: fc.boolean(),
});
const itemsArbitrary = fc.array(itemArbitrary, { maxLength: 120 }).map((records): Item[] =>
	records.map(({ lane, importance, label, day, length, atMiddle, torn }, index) => {
		const from = START + day * DAY;
		const to = from + length * DAY;
		const anchor = atMiddle ? (from + to) / 2 : from;
		return { index, lane, importance, label, anchor, date: date(anchor, from, to, torn) };
	}),
);
const rowsArbitrary = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 3, maxLength: 3 });
const stepArbitrary = fc.integer({ min: -8, max: 22 });

const lanesOf = (rows: readonly number[]) =>
	rows.map((count, i) => ({
		id: String(i),
		top: i * 200,
		height: 200,
		rows: count,
		folded: false,
	}));
const placerOf = (items: readonly Item[], rows: readonly number[]) =>
	new Placer(items, lanesOf(rows), WHOLE);

interface Box extends Extent {
	readonly row: number;
	readonly what: string;
}

/** What is drawn in a lane, as boxes at a scale that may be up to one step deeper than the layout's. */
function boxesOf(lane: LanePlacement, scale: number): Box[] {
	const marks = lane.marks.map(({ item, row, side, signs }) => {
		const now = side === 'right' && hasRoomInside(item, scale) ? 'inside' : side;
		const bare = { left: -8, right: 8 };
		const extent =
			now !== null
				? labelledExtent(item, scale, now)
				: signs
					? { ...markExtent(item, scale) }
					: bare;
		const at = item.anchor * scale;
		const trimmed =
			now === null && signs ? { left: extent.left + 4, right: extent.right - 4 } : extent;
		return { row, left: at + trimmed.left, right: at + trimmed.right, what: `mark ${item.index}` };
	});
	const clusters = lane.clusters.map(({ at, row, items }) => ({
		row,
		left: at * scale - CLUSTER_WIDTH / 2,
		right: at * scale + CLUSTER_WIDTH / 2,
		what: `cluster of ${items.length}`,
	}));
	return [...marks, ...clusters];
}

function overlaps(boxes: readonly Box[]): string[] {
	const found: string[] = [];
	for (const row of new Set(boxes.map((box) => box.row))) {
		const inRow = boxes.filter((box) => box.row === row).sort((a, b) => a.left - b.left);
		inRow.forEach((box, i) => {
			const next = inRow[i + 1];
			if (next && next.left < box.right - 0.01)
				found.push(`${box.what} and ${next.what}, row ${row}`);
		});
	}
	return found;
}

const placesOf = (placement: Placement) =>
	placement.lanes.map(({ marks, clusters }) => ({
		marks: marks
			.map(({ item, row, side }) => `${item.index} ${row} ${side}`)
			.sort((a, b) => a.localeCompare(b)),
		clusters: clusters.map(({ items }) => items.map(({ index }) => index).join('+')),
	}));

describe('Placer', () => {
	it('never lets labels, marks or clusters of a row overlap, at any scale of the step', () => {
		fc.assert(
			fc.property(
				itemsArbitrary,
				rowsArbitrary,
				stepArbitrary,
				fc.double({ min: 1, max: Math.SQRT2, noNaN: true }),
				(items, rows, step, deeper) => {
					const placement = placerOf(items, rows).at(step);
					const scale = scaleAtStep(placement.step) * deeper;
					for (const lane of placement.lanes) expect(overlaps(boxesOf(lane, scale))).toEqual([]);
				},
			),
			{ numRuns: 400 },
		);
	});

	it('places each event exactly once, as a mark or in a cluster', () => {
		fc.assert(
			fc.property(itemsArbitrary, rowsArbitrary, stepArbitrary, (items, rows, step) => {
				const placed = placerOf(items, rows)
					.at(step)
					.lanes.flatMap(({ marks, clusters }) => [
						...marks.map(({ item }) => item.index),
						...clusters.flatMap((cluster) => cluster.items.map(({ index }) => index)),
					]);
				expect(placed.sort((a, b) => a - b)).toEqual(items.map(({ index }) => index));
			}),
		);
	});

	it('depends neither on the order of its input nor on the steps visited before', () => {
		fc.assert(
			fc.property(itemsArbitrary, rowsArbitrary, stepArbitrary, (items, rows, step) => {
				const direct = placerOf(items, rows).at(step);
				const wandering = placerOf([...items].reverse(), rows);
				wandering.at(step + 3);
				expect(placesOf(wandering.at(step))).toEqual(placesOf(direct));
			}),
		);
	});

	it('places ahead, step by step, what it would place when asked', () => {
		const items = fc.sample(itemsArbitrary, { numRuns: 1, seed: 3 })[0]!;
		const placer = placerOf(items, [2, 2, 2]);
		const coarsest = placer.at(-100).step;
		expect([...placer.ahead(4)]).toHaveLength(4 - coarsest + 1);
		expect(placer.at(4)).toEqual(placerOf(items, [2, 2, 2]).at(4));
	});

	it('keeps row and label of what had a label row at every deeper step', () => {
		fc.assert(
			fc.property(itemsArbitrary, rowsArbitrary, stepArbitrary, (items, rows, step) => {
				const placer = placerOf(items, rows);
				const deeper = placer.at(step + 1);
				placer.at(step).lanes.forEach((lane, i) => {
					for (const { item, row, side } of lane.marks) {
						if (side === null || row >= lane.rows) continue;
						const mark = deeper.lanes[i]?.marks.find((other) => other.item === item);
						expect(mark).toMatchObject({ row });
						expect(mark?.side).not.toBeNull();
					}
				});
			}),
		);
	});

	it('sets no label where nobody can look: before all of time', () => {
		fc.assert(
			fc.property(itemsArbitrary, rowsArbitrary, stepArbitrary, (items, rows, step) => {
				const placement = placerOf(items, rows).at(step);
				const scale = scaleAtStep(placement.step);
				// In the last row, sides are chosen anew at each step. As far as a sign may reach beyond the
				// beginning, a label may as well.
				const ofRows = placement.lanes.flatMap(({ marks, rows }) =>
					marks.filter(({ row, side }) => row < rows && side === 'left'),
				);
				for (const { item } of ofRows) {
					const { left } = labelledExtent(item, scale, 'left');
					expect(item.anchor * scale + left).toBeGreaterThanOrEqual(WHOLE.from * scale - REACH);
				}
			}),
		);
	});

	it('gives the item served first its label, moves nothing in other lanes, and overlaps nothing', () => {
		fc.assert(
			fc.property(
				itemsArbitrary.filter((items) => items.length > 0),
				rowsArbitrary,
				stepArbitrary,
				fc.nat(),
				(items, rows, step, pick) => {
					const first = items[pick % items.length]!;
					const placer = placerOf(items, rows);
					const base = placer.at(step);
					const placement = placer.withFirst(step, first);
					const scale = scaleAtStep(placement.step);
					placement.lanes.forEach((lane, i) => {
						expect(overlaps(boxesOf(lane, scale))).toEqual([]);
						if (i !== first.lane) expect(lane).toBe(base.lanes[i]);
					});
					const mark = placement.lanes[first.lane]?.marks.find(({ item }) => item === first);
					expect(mark?.side).not.toBeNull();
					if (rows[first.lane] === 0) expect(mark?.row).toBe(HEAD_ROW);
				},
			),
		);
	});
});

describe('divideLanes', () => {
	it('stays within the height, gives every lane with events a row, and folds empty ones', () => {
		fc.assert(
			fc.property(
				fc.array(fc.nat({ max: 60 }), { minLength: 1, maxLength: 9 }),
				fc.integer({ min: 200, max: 2000 }),
				(counts, height) => {
					const lanes = divideLanes(
						counts.map((count, i) => ({ id: String(i), count })),
						height,
						SIZES,
					);
					const least = counts.reduce((sum, n) => sum + (n > 0 ? 56 : 24), 0);
					const bottom = lanes.at(-1);
					expect((bottom?.top ?? 0) + (bottom?.height ?? 0)).toBeLessThanOrEqual(
						Math.max(height, least) + 0.001,
					);
					lanes.forEach((lane, i) => {
						expect(lane.folded).toBe(counts[i] === 0);
						expect(lane.rows).toBeLessThanOrEqual(counts[i]!);
					});
				},
			),
		);
	});
});
