import { MARK } from '../../layout/item.ts';
import { signShapes } from '../../layout/sign-shapes.ts';
import type { DrawnMark } from '../timeline/drawn-marks.ts';
import { labelBox } from '../timeline/label-box.ts';
import type { StageFrame } from '../timeline/stage-frame.ts';

/**
 * The mark of the present event: always labelled, on the side where there is more room, with the signs
 * of its date. It stands in a line of its own, so that nothing is in its way, and is as wide as its
 * title, where others are cut.
 *
 * @param label width of the title, px
 * @param from left end of the visible span, wall ms
 */
export function currentMark(
	mark: DrawnMark,
	label: number,
	view: StageFrame,
	from: number,
): DrawnMark {
	const item = { ...mark.placed.item, label };
	const glyph = (item.anchor - from) * view.scale;
	const right = view.width - glyph;
	const side = right >= item.label + 2 * MARK || right >= glyph ? 'right' : 'left';
	const placed = { ...mark.placed, item, side, signs: true } as const;
	const { date } = item;
	const strokes = signShapes(date.signs, {
		x: (at) => view.x(at),
		y: mark.y,
		anchor: mark.x,
		loose: date.loose,
	});
	return { ...mark, placed, strokes, label: labelBox(placed, view, from) };
}
