import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLUSTER_WIDTH } from './cluster-row.ts';
import { labelledExtent, MARK, type Extent, type Item } from './item.ts';
import { HEAD_ROW, type LanePlacement } from './place-lane.ts';
import { Placer } from './placer.ts';
import { trailExtent } from './trail-points.ts';
import { scaleAtStep } from './zoom-step.ts';

const DAY = 86_400_000;
const START = Date.UTC(2022, 0, 1);
const WHOLE = { from: START - 10 * DAY, to: START + 1400 * DAY };
const day = (count: number) => START + count * DAY;

const item = (index: number, at: number, importance = 3, label = 100): Item => ({
	index,
	lane: 0,
	importance,
	label,
	anchor: day(at),
	date: {
		anchor: day(at),
		from: day(at),
		to: day(at),
		signs: [],
		loose: false,
		reaches: { before: false, after: false },
	},
});
const stop = (at: number, accounts = 1) => ({ at: day(at), accounts });

/** One px a day. */
function placed(items: readonly Item[], rows: number, stops: readonly ReturnType<typeof stop>[]) {
	const lanes = [{ id: '0', top: 0, height: 200, rows, folded: false }];
	const placer = new Placer(items, lanes, WHOLE);
	const placement = placer.withFirst(0, items[0]!, stops);
	return { ...placement, lane: placement.lanes[0]!, base: placer.at(0) };
}

/** What would lie under a stretch of a row. */
function under(lane: LanePlacement, row: number, wanted: Extent, first: Item, scale: number) {
	const boxes = [
		...lane.marks
			.filter((mark) => mark.row === row && mark.item !== first)
			.map(({ item: { anchor }, item: one, side }) => {
				const around =
					side === null ? { left: -MARK / 2, right: MARK / 2 } : labelledExtent(one, scale, side);
				return { left: anchor * scale + around.left, right: anchor * scale + around.right };
			}),
		...lane.clusters
			.filter((cluster) => cluster.row === row)
			.map(({ at }) => ({
				left: at * scale - CLUSTER_WIDTH / 2,
				right: at * scale + CLUSTER_WIDTH / 2,
			})),
	];
	return boxes.filter(({ left, right }) => right > wanted.left && left < wanted.right);
}

describe('the trail of the selected event', () => {
	it('runs in the row below, from where labels move away', () => {
		const items = [item(0, 100, 5), item(1, 150, 3), item(2, 600, 3)];
		const { trail, lane, base } = placed(items, 2, [stop(110), stop(300)]);
		expect(base.lanes[0]!.marks.find(({ item: { index } }) => index === 1)?.row).toBe(1);
		expect(trail).toMatchObject({ row: 1 });
		expect(trail?.points.map(({ at }) => at)).toEqual([day(110), day(300)]);
		expect(lane.marks.find(({ item: { index } }) => index === 1)?.row).toBe(2);
	});

	it('runs in the last row where nothing has gathered there', () => {
		expect(placed([item(0, 100, 5)], 1, [stop(110), stop(300)]).trail).toMatchObject({ row: 1 });
	});

	it('runs above where it has no room below', () => {
		const gathered = [item(2, 220, 1, 300), item(3, 230, 1, 300)];
		const low = [item(0, 100, 4, 200), item(1, 120, 5, 200), ...gathered];
		expect(placed(low, 2, [stop(110), stop(300)]).trail).toMatchObject({ row: 0 });
		const single = [item(0, 100, 5, 200), ...gathered];
		expect(placed(single, 1, [stop(110), stop(300)]).trail).toMatchObject({ row: HEAD_ROW });
	});

	it('runs beside its mark where the lane has no row for labels', () => {
		const crowded = [item(0, 100, 5), item(1, 150), item(2, 250)];
		const after = placed(crowded, 0, [stop(101), stop(300)]);
		expect(after.trail?.row).toBe(HEAD_ROW);
		expect(after.trail?.points.map(({ shift }) => shift)).toEqual([30, 0]);
		expect(after.lane.marks.find(({ row }) => row === HEAD_ROW)?.side).toBe('left');
		const around = placed(crowded, 0, [stop(20), stop(300)]);
		expect(around.lane.marks.find(({ row }) => row === HEAD_ROW)?.side).toBeNull();
		const before = placed(crowded, 0, [stop(20), stop(60)]);
		expect(before.lane.marks.find(({ row }) => row === HEAD_ROW)?.side).toBe('right');
	});

	it('is not drawn where a single account became public with the event', () => {
		const alone = [item(0, 100, 5)];
		expect(placed(alone, 2, [stop(100)]).trail).toBeUndefined();
		expect(placed(alone, 2, []).trail).toBeUndefined();
		expect(placed(alone, 2, [stop(100, 2)]).trail).toBeDefined();
		expect(placed(alone, 2, [stop(140)]).trail).toBeDefined();
	});

	it('lies on nothing, loses no event, and leaves the selected one where it is', () => {
		const itemsArbitrary = fc
			.array(
				fc.record({
					at: fc.integer({ min: 0, max: 900 }),
					importance: fc.integer({ min: 1, max: 5 }),
					label: fc.integer({ min: 20, max: 300 }),
				}),
				{ minLength: 1, maxLength: 40 },
			)
			.map((all) => all.map(({ at, importance, label }, i) => item(i, at, importance, label)));
		const stopsArbitrary = fc
			.array(fc.integer({ min: 0, max: 900 }), { minLength: 1, maxLength: 30 })
			.map((ats) => ats.sort((a, b) => a - b).map((at) => stop(at)));
		fc.assert(
			fc.property(
				itemsArbitrary,
				fc.integer({ min: 0, max: 4 }),
				stopsArbitrary,
				fc.integer({ min: -3, max: 8 }),
				(items, rows, stops, step) => {
					const [first] = items as [Item, ...Item[]];
					const lanes = [{ id: '0', top: 0, height: 200, rows, folded: false }];
					const placer = new Placer(items, lanes, WHOLE);
					const { trail, lanes: after, step: at } = placer.withFirst(step, first, stops);
					const [lane] = after as [LanePlacement];
					const without = placer.withFirst(step, first).lanes[0]!;
					const scale = scaleAtStep(at);
					const rowOf = ({ marks }: LanePlacement) =>
						marks.find((mark) => mark.item === first)?.row;
					expect(rowOf(lane)).toBe(rowOf(without));
					const indices = [
						...lane.marks.map((mark) => mark.item.index),
						...lane.clusters.flatMap((cluster) => cluster.items.map(({ index }) => index)),
					];
					expect(indices.sort((a, b) => a - b)).toEqual(items.map(({ index }) => index));
					if (!trail) return;
					const extent = trailExtent(trail.points, first.anchor, scale);
					expect(under(lane, trail.row, extent, first, scale)).toEqual([]);
					if (rows > 0) expect(Math.abs(trail.row - rowOf(lane)!)).toBe(1);
				},
			),
			{ numRuns: 400 },
		);
	});
});
