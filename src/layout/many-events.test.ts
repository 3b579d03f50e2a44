import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cluster } from './cluster-row.ts';
import { FewEvents } from './few-events.ts';
import type { Item } from './item.ts';
import { laneLists, NO_LANE } from './lane-lists.ts';
import type { Lane } from './lanes.ts';
import { ManyEvents } from './many-events.ts';
import { sortByTime } from './sort-by-time.ts';
import type { StageEvents } from './stage-events.ts';
import { scaleAtStep } from './zoom-step.ts';
import { pointDate } from './point-date.test-data.ts';

const DAY = 86_400_000;
const LANES = 2;
const WHOLE = { from: -40 * DAY, to: 1040 * DAY };
const rows: Lane[] = Array.from({ length: LANES }, (_, i) => ({
	id: String(i),
	top: 0,
	height: 80,
	rows: 2,
	folded: false,
}));

/** In the order of time, as in a dataset; the lane beyond the last is that of what is left out. */
const samples = fc
	.array(
		fc.record({
			lane: fc.integer({ min: 0, max: LANES }),
			importance: fc.integer({ min: 1, max: 5 }),
			day: fc.oneof(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 500, max: 503 })),
		}),
		{ minLength: 1, maxLength: 120 },
	)
	.map((list) => [...list].sort((a, b) => a.day - b.day))
	.filter((list) => list.some(({ lane }) => lane < LANES));

function both(list: readonly { lane: number; importance: number; day: number }[]) {
	const items = list.map(({ lane, importance, day }, index): Item => {
		const anchor = day * DAY;
		return { index, lane, importance, label: 80, anchor, date: pointDate(anchor) };
	});
	const shown = items.filter(({ lane }) => lane < LANES);
	const anchors = Float64Array.from(items, ({ anchor }) => anchor);
	const order = sortByTime(anchors);
	const lanes = Uint16Array.from(items, ({ lane }) => (lane < LANES ? lane : NO_LANE));
	const importance = Uint8Array.from(items, ({ importance }) => importance);
	/** Positions of the items that were asked for. */
	const made: number[] = [];
	const many = new ManyEvents(
		{ anchors, order, times: Float64Array.from(anchors).sort() },
		{ lanes, lists: laneLists({ order, lanes, importance }, LANES) },
		(position) => {
			made.push(position);
			return items[position]!;
		},
		WHOLE,
	);
	return { shown, made, few: new FewEvents(shown, LANES, WHOLE), many };
}

const clusterOf = (items: readonly Item[], count: number): Cluster => ({
	count,
	items,
	at: 0,
	extent: { left: 0, right: 0 },
});

const day = fc.integer({ min: -10, max: 1010 });
const span = fc
	.tuple(day, fc.integer({ min: 1, max: 400 }))
	.map(([from, length]) => ({ from: from * DAY, to: (from + length) * DAY }));

function toldBy(events: StageEvents): [position: number, anchor: number][] {
	const told: [number, number][] = [];
	events.each((position, anchor) => told.push([position, anchor]));
	return told;
}

describe('few events and many', () => {
	it('give the same answers about time and lanes', () => {
		fc.assert(
			fc.property(samples, span, fc.nat(), fc.integer({ min: -5, max: 5 }), (list, span, n, by) => {
				const { shown, few, many } = both(list);
				expect(many.counts).toEqual(few.counts);
				expect(toldBy(many)).toEqual(toldBy(few));
				expect(many.firstIn(span)).toBe(few.firstIn(span));
				expect(many.lastIn(span)).toBe(few.lastIn(span));
				for (const way of [1, -1] as const) {
					expect(many.nextTo(span.from, way)).toBe(few.nextTo(span.from, way));
				}
				const item = shown[n % shown.length]!;
				expect(many.itemAt(item.index)).toBe(few.itemAt(item.index));
				const step = by || 1;
				const members = shown.filter(({ index }) => index % 3 === 0);
				for (const cluster of [null, clusterOf(members, members.length)]) {
					expect(many.beside(item, step, cluster)).toBe(few.beside(item, step, cluster));
				}
				for (let lane = 0; lane < LANES; lane++) {
					const [a, b] = [many, few].map((events) => events.nearest(lane, span.from));
					const distance = (one: typeof a) => one && Math.abs(one.anchor - span.from);
					expect(distance(a)).toBe(distance(b));
				}
			}),
		);
	});

	it('lead beyond a crowd that lists some of its events without an item for each', () => {
		const list = Array.from({ length: 900 }, (_, i) => ({
			...{ lane: i % LANES, importance: 3 },
			// Some share one day.
			day: i - (i % 7),
		}));
		const { shown, many, made } = both(list);
		const crowd = clusterOf([shown[100]!, shown[450]!, shown[800]!], 351);
		for (const within of [100, 101, 450, 799, 800]) {
			expect(many.beside(shown[within]!, 1, crowd)).toBe(shown[801]);
			expect(many.beside(shown[within]!, -1, crowd)).toBe(shown[99]);
		}
		expect(new Set(made).size).toBe(2);
		const all = clusterOf([shown[0]!, shown[899]!], 900);
		expect(many.beside(shown[30]!, 1, all)).toBe(shown[899]);
		expect(many.beside(shown[30]!, -1, all)).toBe(shown[0]);
	});

	it('add up: what shows and what is counted before and after is all of a lane', () => {
		fc.assert(
			fc.property(samples, fc.integer({ min: -6, max: 10 }), day, (list, step, at) => {
				const { many } = both(list);
				const placement = many.place(rows);
				const half = 500 / scaleAtStep(step);
				const span = { from: at * DAY - half, to: at * DAY + half };
				const placed = placement.at(step, span);
				for (const { lane, marks, clusters } of placed.lanes) {
					const { before, after } = placement.edges(placed, lane, span, span);
					const pills = clusters.filter((one) => one.at >= span.from && one.at < span.to);
					const stands = marks.filter(
						({ item }) => item.anchor >= span.from && item.anchor < span.to,
					);
					const inside = stands.length + pills.reduce((sum, { count }) => sum + count, 0);
					// A mark out of view may still show by its label.
					expect(before + inside + after).toBeLessThanOrEqual(many.counts[lane]!);
					const labels = marks.filter(({ item }) => item.anchor < span.from).length;
					expect(before + inside + after + labels).toBeGreaterThanOrEqual(many.counts[lane]!);
				}
			}),
		);
	});
});
