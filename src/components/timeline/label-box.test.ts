import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { floating } from '../../layout/date-extent.ts';
import { drawnDate } from '../../layout/date-signs.ts';
import {
	hasRoomInside,
	labelledExtent,
	MARK,
	markExtent,
	type Item,
	type LabelSide,
} from '../../layout/item.ts';
import type { PlacedMark } from '../../layout/placer.ts';
import { shownUntil } from '../../layout/shown-until.ts';
import { parseEdtf } from '../../time/parse-edtf.ts';
import { DAY } from '../../time/units.ts';
import { indentOf, labelBox, pillExtent, sameBox } from './label-box.ts';
import type { StageFrame } from './stage-frame.ts';

/** Room at the edges of the stage, and the least width of a label, px. */
const EDGE = 10;
const LEAST = 44;
/** Widths are cut to eighths of a pixel. */
const ROUNDING = 0.15;

const WIDTH = 1000;
const START = Date.parse('2024-01-01');
/** The day of 2024 on which the view begins. */
const dayAt = (day: number) => START + day * DAY;

/** A stage that shows the time from `from` on, drawn around an origin nearby. */
function frameAt(from: number, pxPerDay: number, origin = from, rests = true): StageFrame {
	const scale = pxPerDay / DAY;
	const reach = WIDTH / scale;
	return {
		scale,
		width: WIDTH,
		shift: (origin - from) * scale,
		window: { from: from - reach / 2, to: from + 1.5 * reach },
		rests,
		x: (at) => Math.min(Math.max((at - origin) * scale, -WIDTH), 3 * WIDTH),
		y: () => 0,
		eventOf: () => {
			throw new Error('labels are placed without their events');
		},
		colourOf: () => 0,
	};
}

function markOf(edtf: string, side: LabelSide | null, label = 200): PlacedMark {
	const date = drawnDate(parseEdtf(edtf), floating);
	const item: Item = { index: 0, lane: 0, importance: 3, label, date, anchor: date.anchor };
	return { item, row: 0, side, signs: true };
}

/** The label from the left of the stage, px; null where it is not shown. */
function shownLabel(mark: PlacedMark, frame: StageFrame, from: number) {
	const box = labelBox(mark, frame, from);
	if (box === null) return null;
	const glyph = frame.x(mark.item.anchor) + frame.shift;
	const left =
		mark.side === 'left'
			? glyph - MARK / 2 - box.offset - box.width
			: glyph + MARK / 2 + box.offset;
	return { left, right: left + box.width, ...box };
}

const iso = (day: number) => new Date(dayAt(day)).toISOString().slice(0, 10);
const dateArbitrary = fc
	.record({
		day: fc.integer({ min: 0, max: 360 }),
		length: fc.integer({ min: 1, max: 90 }),
		form: fc.constantFrom('day', 'about', 'bar', 'month', 'since', 'until'),
	})
	.map(({ day, length, form }) => {
		switch (form) {
			case 'day':
				return iso(day);
			case 'about':
				return `${iso(day)}~`;
			case 'bar':
				return `${iso(day)}/${iso(day + length)}`;
			case 'month':
				return iso(day).slice(0, 7);
			case 'since':
				return `${iso(day)}/`;
			default:
				return `/${iso(day)}`;
		}
	});
const situation = fc.record({
	edtf: dateArbitrary,
	side: fc.constantFrom<LabelSide>('right', 'left'),
	label: fc.integer({ min: 50, max: 340 }),
	day: fc.double({ min: -60, max: 420, noNaN: true }),
	pxPerDay: fc.double({ min: 0.5, max: 120, noNaN: true }),
	drift: fc.double({ min: 0, max: 0.5, noNaN: true }),
});

/** Runs a check on many labels that show. */
function everyLabel(
	check: (
		label: NonNullable<ReturnType<typeof shownLabel>>,
		at: { readonly mark: PlacedMark; readonly glyph: number; readonly scale: number },
	) => void,
): void {
	fc.assert(
		fc.property(situation, ({ edtf, side, label, day, pxPerDay, drift }) => {
			const from = dayAt(day);
			const frame = frameAt(from, pxPerDay, from - (drift * WIDTH * DAY) / pxPerDay);
			const placed = markOf(edtf, side, label);
			const inside = side === 'right' && hasRoomInside(placed.item, frame.scale);
			const mark: PlacedMark = inside ? { ...placed, side: 'inside' } : placed;
			const shown = shownLabel(mark, frame, from);
			fc.pre(shown !== null);
			const glyph = (mark.item.anchor - from) * frame.scale;
			check(shown, { mark, glyph, scale: frame.scale });
		}),
	);
}

describe('labelBox', () => {
	it('shows a label whole or cut at an edge, but never so narrow that it says nothing', () => {
		everyLabel(({ left, right, width }, { mark }) => {
			expect(width).toBeGreaterThanOrEqual(LEAST - ROUNDING);
			expect(width).toBeLessThanOrEqual(mark.item.label + ROUNDING);
			expect(right).toBeLessThanOrEqual(WIDTH - EDGE + ROUNDING);
			if (mark.side === 'left') expect(left).toBeGreaterThanOrEqual(EDGE - ROUNDING);
		});
	});

	it('never covers its own glyph', () => {
		everyLabel(({ left, right }, { mark, glyph }) => {
			if (mark.side === 'left') expect(right).toBeLessThan(glyph - MARK / 2 + ROUNDING);
			else expect(left).toBeGreaterThan(glyph + MARK / 2 - ROUNDING);
		});
	});

	it('stays in the room that the layout keeps for it, clear of the date signs', () => {
		everyLabel(({ left, right, offset }, { mark, glyph, scale }) => {
			if (mark.side === null) return;
			const room = labelledExtent(mark.item, scale, mark.side);
			// A bar that begins far outside is drawn from where browsers still can.
			fc.pre(glyph > -WIDTH && offset >= -ROUNDING);
			expect(left).toBeGreaterThanOrEqual(glyph + room.left - ROUNDING);
			expect(right).toBeLessThanOrEqual(glyph + room.right + ROUNDING);
			const signs = markExtent(mark.item, scale);
			if (mark.side === 'left') expect(right).toBeLessThan(glyph + signs.left);
			if (mark.side === 'right') expect(left).toBeGreaterThan(glyph + signs.right);
		});
	});

	it('is gone with the glyph, unless the bar is still there', () => {
		const single = markOf('2024-03-01', 'right');
		const bar = markOf('2024-03-01/2024-03-10', 'right');
		expect(shownUntil(bar)).toBe(Date.parse('2024-03-11'));
		const from = Date.parse('2024-03-05');
		expect(labelBox(single, frameAt(from, 5), from)).toBeNull();
		expect(labelBox(bar, frameAt(from, 5), from)).not.toBeNull();
		const later = Date.parse('2024-03-12');
		expect(labelBox(bar, frameAt(later, 5), later)).toBeNull();
		const earlier = Date.parse('2023-08-01');
		expect(labelBox(bar, frameAt(earlier, 1), earlier)?.width).toBe(200);
		expect(labelBox(bar, frameAt(earlier, 5), earlier)).toBeNull();
	});

	it('slides along a bar that begins outside, and leaves with its end', () => {
		const mark = markOf('2024-01-01/2024-12-31', 'inside');
		const labelOn = (day: number) => shownLabel(mark, frameAt(dayAt(day), 5), dayAt(day));
		expect(labelOn(-20)?.left).toBeCloseTo(100 + MARK / 2 + 2 + EDGE, 0);
		for (const day of [50, 100, 300]) expect(labelOn(day)?.left).toBeCloseTo(EDGE, 0);
		expect(labelOn(345)?.left).toBeLessThan(0);
		expect(labelOn(345)?.right).toBeCloseTo(5 * (366 - 345) - EDGE, 0);
		expect(labelOn(367)).toBeNull();
	});

	it('slides with its button, so that nothing in that is laid out anew', () => {
		const mark = markOf('2024-01-01/2024-12-31', 'inside');
		const boxOn = (day: number) => labelBox(mark, frameAt(dayAt(day), 5), dayAt(day))!;
		expect(boxOn(50).offset).not.toBe(boxOn(100).offset);
		expect(sameBox(boxOn(50), boxOn(100))).toBe(true);
		expect(indentOf(boxOn(50))).toBe(0);
		expect(indentOf(boxOn(-20))).toBeGreaterThan(MARK);
	});

	it('is cut at the edges once nothing moves', () => {
		const [from, near] = [dayAt(0), markOf(iso(190), 'right')];
		const widthWhere = (rests: boolean) =>
			labelBox(near, frameAt(from, 5, from, rests), from)?.width ?? null;
		expect(widthWhere(true)).toBeNull();
		expect(widthWhere(false)).toBe(200);
		const cut = markOf(iso(175), 'right');
		expect(labelBox(cut, frameAt(from, 5), from)?.width).toBeLessThan(200);
		expect(labelBox(cut, frameAt(from, 5, from, false), from)?.width).toBe(200);
	});

	it('is not drawn where the layout found no room', () => {
		const from = Date.parse('2024-02-01');
		expect(labelBox(markOf('2024-03-01', null), frameAt(from, 5), from)).toBeNull();
	});

	it('masks the line that it stands on: its bar, or brackets of days', () => {
		const from = Date.parse('2024-02-25');
		const masks = (edtf: string, side: LabelSide, pxPerDay: number) =>
			labelBox(markOf(edtf, side), frameAt(from, pxPerDay), from)?.masking;
		expect(masks('2024-02-26', 'right', 20)).toBe(false);
		expect(masks('2024-02-26', 'right', 200)).toBe(true);
		expect(masks('2024-02-26/2024-04-26', 'inside', 20)).toBe(true);
	});
});

describe('pillExtent', () => {
	it('goes around glyph and label as they are shown, and ends inside the stage', () => {
		everyLabel(({ left, right, offset, width }, { mark, glyph, scale }) => {
			fc.pre(glyph > 0 && glyph < WIDTH && mark.side !== 'inside');
			const from = mark.item.anchor - glyph / scale;
			const pill = pillExtent(mark, frameAt(from, scale * DAY), from);
			expect(pill.x).toBeLessThanOrEqual(Math.min(left, glyph - MARK / 2) + ROUNDING);
			expect(pill.x + pill.width).toBeGreaterThanOrEqual(Math.max(right, glyph + MARK / 2));
			const cut = width < mark.item.label - 1 && offset < 10;
			if (cut && mark.side === 'left') expect(pill.x).toBeGreaterThan(0);
			if (cut && mark.side === 'right') expect(pill.x + pill.width).toBeLessThan(WIDTH);
		});
	});

	it('is as wide as a glyph needs where there is no label', () => {
		const from = Date.parse('2024-02-01');
		const { x, width } = pillExtent(markOf('2024-03-01', null), frameAt(from, 5), from);
		const glyph = 29.5 * 5;
		expect(x).toBeLessThan(glyph - 8);
		expect(x + width).toBeGreaterThan(glyph + 8);
	});
});
