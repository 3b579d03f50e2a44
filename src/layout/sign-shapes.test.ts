import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { floating } from './date-extent.ts';
import { drawnDate, type DrawnDate } from './date-signs.ts';
import { GLYPH_RADIUS, LABEL_GAP, markExtent, ROW_GAP } from './item.ts';
import { floatingEdtf } from '../time/edtf-arbitrary.ts';
import { parseEdtf } from '../time/parse-edtf.ts';
import { DAY } from '../time/units.ts';
import { signShapes, WIDE_DAY, type SignShape } from './sign-shapes.ts';

const Y = 40;

/** The strokes of a date at a scale (px/ms), with the glyph at 0. */
const shapesOf = (date: DrawnDate, scale: number): SignShape[] =>
	signShapes(date.signs, {
		x: (at) => (at - date.anchor) * scale,
		y: Y,
		anchor: 0,
		loose: date.loose,
	});
const shapesAt = (edtf: string, pxPerDay: number): SignShape[] =>
	shapesOf(drawnDate(parseEdtf(edtf), floating), pxPerDay / DAY);
const kindsAt = (edtf: string, pxPerDay: number): string[] =>
	shapesAt(edtf, pxPerDay).map(({ kind }) => kind);

/** From where to where a shape reaches, px. */
function reachOf(shape: SignShape): { left: number; right: number } {
	if (shape.kind === 'point') return { left: shape.x, right: shape.x };
	let at = 0;
	const met: number[] = [];
	for (const [, command = '', rest = ''] of shape.d.matchAll(/([MmHhVvl])([^MmHhVvl]*)/g)) {
		const numbers = rest.trim().split(/\s+/).map(Number);
		const isPair = 'Mml'.includes(command);
		if (command === 'V' || command === 'v') continue;
		const [x = NaN] = numbers;
		expect(numbers).toHaveLength(isPair ? 2 : 1);
		at = command === command.toUpperCase() ? x : at + x;
		met.push(at);
	}
	return { left: Math.min(...met), right: Math.max(...met) };
}

/** A bracket too narrow for what it spans stands a little out on either side. */
const narrow = (shape: SignShape) => shape.kind === 'bracket' && !shape.d.includes('H');

describe('signShapes', () => {
	it('stays in the room that the layout keeps for the mark, whatever the date and the scale', () => {
		fc.assert(
			fc.property(floatingEdtf, fc.double({ min: 0, max: 5000, noNaN: true }), (edtf, px) => {
				const date = drawnDate(parseEdtf(edtf), floating);
				fc.pre(!date.loose); // takes no room of its own
				const scale = px / Math.max(date.to - date.from, DAY);
				const item = { index: 0, lane: 0, importance: 1, label: 0, date, anchor: date.anchor };
				const room = markExtent(item, scale);
				for (const shape of shapesOf(date, scale)) {
					const { left, right } = reachOf(shape);
					const slack = shape.kind === 'point' || narrow(shape) ? ROW_GAP + LABEL_GAP : 1;
					expect(left, shape.kind).toBeGreaterThanOrEqual(room.left - slack);
					expect(right, shape.kind).toBeLessThanOrEqual(room.right + slack);
				}
			}),
		);
	});

	it('begins signs of fixed width beside the glyph and never under it', () => {
		fc.assert(
			fc.property(floatingEdtf, fc.double({ min: 0, max: 100, noNaN: true }), (edtf, px) => {
				for (const shape of shapesAt(edtf, px)) {
					if (!['wing', 'arrow', 'torn'].includes(shape.kind)) continue;
					const { left, right } = reachOf(shape);
					const beside = right <= -GLYPH_RADIUS || left >= GLYPH_RADIUS;
					expect(beside, `${shape.kind} from ${left} to ${right}`).toBe(true);
				}
			}),
		);
	});

	it('draws a duration as one bar, as long as it lasted', () => {
		const [bar, ...others] = shapesAt('2024-10-28/2024-10-30', 20);
		expect(others).toEqual([]);
		expect(bar).toEqual({ kind: 'bar', dotted: false, d: `M0 ${Y}H60` });
	});

	it('puts a bracket around a month, once it is wider than the glyph', () => {
		expect(kindsAt('2024-10', 0.5)).toEqual([]);
		const [bracket, line] = shapesAt('2024-10', 10);
		expect([bracket?.kind, line?.kind]).toEqual(['bracket', 'within']);
		expect(reachOf(bracket!).left).toBeCloseTo(-155, -1);
		expect(reachOf(bracket!).right).toBeCloseTo(155, -1);
	});

	it('puts a bracket around a day only where the axis counts hours', () => {
		expect(kindsAt('2024-10-18', WIDE_DAY - 1)).toEqual([]);
		expect(kindsAt('2024-10-18', WIDE_DAY + 1)).toContain('bracket');
	});

	it('dots what is doubtful, and shows the doubt also where the bracket is narrow', () => {
		for (const pxPerDay of [0.1, 1, 10]) {
			const shapes = shapesAt('2024-10?', pxPerDay);
			expect(shapes.length).toBeGreaterThan(0);
			expect(shapes.every((shape) => shape.kind !== 'point' && shape.dotted)).toBe(true);
		}
		expect(shapesAt('2024-10', 10).some((shape) => 'dotted' in shape && shape.dotted)).toBe(false);
	});

	it('gives wings to what is approximate: a date on both sides, an end of an interval outside', () => {
		const wings = shapesAt('2025-02-07~', 5).filter(({ kind }) => kind === 'wing');
		expect(wings.map((wing) => reachOf(wing).left < 0)).toEqual([true, false]);
		const [wing, ...others] = shapesAt('2024-12-01/2024-12-10~', 10).slice(1);
		expect([wing?.kind, others]).toEqual(['wing', []]);
		expect(reachOf(wing!).left).toBeCloseTo(100, 0);
	});

	it('dots the end of a bar where the end is doubtful, and not its glyph', () => {
		const [bar, bracket] = shapesAt('2024-12-01/2024-12-10?', 10);
		expect([bar?.kind, bracket?.kind]).toEqual(['bar', 'bracket']);
		expect(reachOf(bracket!).left).toBeGreaterThan(80);
		const [, around] = shapesAt('2024-12-01?/2024-12-10', 10);
		expect(reachOf(around!).left).toBeLessThan(0);
	});

	it('tells an end that nobody reported from one that is still to come', () => {
		expect(kindsAt('2024-10-23/', 5)).toEqual(['torn']);
		expect(kindsAt('2024-10-23/..', 5)).toEqual(['arrow']);
		const [before] = shapesAt('/2024-02-06', 5);
		expect(before?.kind).toBe('torn');
		expect(reachOf(before!).right).toBeLessThan(0);
	});

	it('joins the days of which one holds by a line with hollow points, those of a list by none', () => {
		const oneOf = shapesAt('[2024-10-01,2024-10-05,2024-10-09]', 10);
		expect(oneOf.filter(({ kind }) => kind === 'link')).toHaveLength(1);
		const points = oneOf.filter((shape) => shape.kind === 'point');
		expect(points.map(({ hollow }) => hollow)).toEqual([true, true]);
		expect(points.map(({ x }) => Math.round(x))).toEqual([40, 80]);
		const all = shapesAt('{2024-10-01,2024-10-05}', 10);
		expect(all.map(({ kind }) => kind)).toEqual(['point']);
		expect(all[0]).toMatchObject({ hollow: false });
	});
});
