import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { floating } from '../layout/date-extent.ts';
import { drawnDate } from '../layout/date-signs.ts';
import { labelledExtent, type Item } from '../layout/item.ts';
import { parseEdtf } from '../time/parse-edtf.ts';
import { DAY } from '../time/units.ts';
import { placeInFrame, placeLanesInFrame, type Frame } from './frame-marks.ts';

const START = Date.parse('2024-01-01');
const WIDTH = 1000;
const frame: Frame = { span: { from: START, to: START + 100 * DAY }, scale: WIDTH / (100 * DAY) };
const iso = (day: number) => new Date(START + day * DAY).toISOString().slice(0, 10);

function itemOf(edtf: string, index = 0, label = 120, importance = 3): Item {
	const date = drawnDate(parseEdtf(edtf), floating);
	return { index, lane: 0, importance, label, date, anchor: date.anchor };
}

const someItems = fc
	.array(
		fc.record({
			day: fc.integer({ min: -20, max: 99 }),
			length: fc.integer({ min: 0, max: 60 }),
			label: fc.integer({ min: 30, max: 300 }),
			importance: fc.integer({ min: 1, max: 5 }),
		}),
		{ maxLength: 40 },
	)
	.map((list) =>
		list
			// Nothing is placed that does not show.
			.filter(({ day, length }) => day + length >= 0)
			.map(({ day, length, label, importance }, index) => {
				const edtf = length > 0 ? `${iso(day)}/${iso(day + length)}` : iso(day);
				return itemOf(edtf, index, label, importance);
			}),
	);

describe('placeInFrame', () => {
	it('places each item once, as a mark or in a cluster', () => {
		fc.assert(
			fc.property(someItems, fc.integer({ min: 1, max: 12 }), (items, most) => {
				const { marks, clusters, rows } = placeInFrame(items, frame, most);
				const placed = [...marks.map(({ item }) => item), ...clusters.flatMap((c) => c.items)];
				expect(placed.map(({ index }) => index).sort((a, b) => a - b)).toEqual(
					items.map(({ index }) => index),
				);
				expect(rows).toBeLessThanOrEqual(most);
			}),
		);
	});

	it('keeps labels inside the frame and off each other', () => {
		fc.assert(
			fc.property(someItems, (items) => {
				const { marks } = placeInFrame(items, frame, 6);
				const taken = marks.flatMap(({ item, row, side }) => {
					if (side === null) return [];
					const { left, right } = labelledExtent(item, frame.scale, side);
					const at = (item.anchor - START) * frame.scale;
					return [{ row, left: at + left, right: at + right }];
				});
				for (const [i, one] of taken.entries()) {
					expect(one.left).toBeGreaterThanOrEqual(-12.001);
					expect(one.right).toBeLessThanOrEqual(WIDTH + 12.001);
					for (const other of taken.slice(i + 1)) {
						const apart = one.left >= other.right || other.left >= one.right;
						expect(one.row !== other.row || apart).toBe(true);
					}
				}
			}),
		);
	});

	it('writes beside an edge on the side where there is room', () => {
		const sideAt = (day: number) => placeInFrame([itemOf(iso(day))], frame, 1).marks[0]?.side;
		expect(sideAt(1)).toBe('right');
		expect(sideAt(98)).toBe('left');
	});

	it('begins the label of what goes on from before at the edge, without a glyph', () => {
		const [mark] = placeInFrame([itemOf(`${iso(-15)}/${iso(50)}`)], frame, 1).marks;
		expect(mark).toMatchObject({ glyph: false, side: 'inside' });
		expect(mark?.item.anchor).toBe(START);
	});

	it('serves the selected one first', () => {
		const items = [itemOf(iso(50), 0, 120, 5), itemOf(iso(50), 1, 120, 1)];
		const labelled = (first: number | null) =>
			placeInFrame(items, frame, 1, first).marks.find(({ side }) => side)?.item.index;
		expect(labelled(null)).toBe(0);
		expect(labelled(1)).toBe(1);
	});
});

describe('placeLanesInFrame', () => {
	it('gives each lane what it needs, and cuts the tallest where all together need too much', () => {
		const crowd = (count: number) => Array.from({ length: count }, (_, i) => itemOf(iso(50), i));
		const rows = (room: number) =>
			placeLanesInFrame([crowd(8), crowd(2)], frame, room).map((lane) => lane.rows);
		const [tall = 0, low = 0] = rows(20);
		expect(tall).toBeGreaterThan(low);
		expect(rows(tall + low)).toEqual([tall, low]);
		expect(rows(tall + low - 1)).toEqual([tall - 1, low]);
		expect(rows(2)).toEqual([1, 1]);
	});
});
