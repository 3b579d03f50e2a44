import { hasRoomInside, LABEL_GAP, MARK, markExtent, type Extent } from '../../layout/item.ts';
import type { PlacedMark } from '../../layout/placer.ts';
import { shownUntil } from '../../layout/shown-until.ts';
import { DAY } from '../../time/units.ts';
import { WIDE_DAY } from '../../layout/sign-shapes.ts';
import type { StageFrame } from './stage-frame.ts';

/** Room between an edge of the stage and a label that slid along its bar or is cut there, px. */
const EDGE = 10;
/** Room between a label and the end of the pill around it, px. */
const PILL_ROOM = 6;

/** A label with less room than this says nothing and is left out, px. */
const LEAST = 44;

/** Cut to eighths of a pixel: the noise behind would style each label anew in each frame. */
const steady = (px: number): number => Math.round(px * 8) / 8;

/** Where a label is drawn beside its glyph. */
export interface LabelBox {
	/** From the glyph's nearer edge to the label, px. */
	readonly offset: number;
	/** From the glyph's left edge to where the button begins, px: a label that slides moves with it. */
	readonly skip: number;
	/** Px; less than the label wants where the stage ends, once nothing moves. */
	readonly width: number;
	/** It stands on a line: its own bar, or brackets of a day. */
	readonly masking: boolean;
}

/**
 * The box of a mark's label as far as the stage shows it, or null where it shows too little. Labels
 * stand behind their bar or date signs; the label of a long bar stands on it and slides along, so
 * that it stays in view while the bar does. Where the stage ends a label is cut with an ellipsis once
 * the view rests: until then the text of each would have to be laid out in each frame. A label whose
 * glyph is out of view goes with it, unless its bar is still there.
 *
 * @param from left end of the visible span, wall ms
 */
export function labelBox(mark: PlacedMark, view: StageFrame, from: number): LabelBox | null {
	const { item, side } = mark;
	if (side === null) return null;
	const seen = (at: number) => (at - from) * view.scale;
	const glyph = seen(item.anchor);
	const onBar =
		side === 'inside' || (side === 'right' && mark.signs && hasRoomInside(item, view.scale));
	if (glyph >= view.width || seen(shownUntil(mark)) < 0) return null;
	const masking = onBar || view.scale * DAY >= WIDE_DAY;
	const fitted = (room: number) => (view.rests ? Math.min(item.label, room) : item.label);
	if (side === 'left') {
		const end = glyph + drawnExtent(mark, view.scale).left - LABEL_GAP;
		const width = fitted(end - EDGE);
		const offset = steady(glyph - MARK / 2 - end);
		return width < LEAST ? null : { offset, skip: 0, width: steady(width), masking };
	}
	const slid = onBar ? Math.min(EDGE, seen(item.date.to) - item.label - EDGE) : -Infinity;
	const beside = onBar ? MARK / 2 + EDGE : drawnExtent(mark, view.scale).right;
	const start = Math.max(glyph + beside + LABEL_GAP, slid);
	const width = fitted(view.width - start - EDGE);
	// From where the button is drawn, which is not far outside the stage.
	const button = view.x(item.anchor) + view.shift + MARK / 2;
	const offset = steady(start - button);
	const skip = start === slid ? MARK + offset : 0;
	return width < LEAST ? null : { offset, skip, width: steady(width), masking };
}

/** Glyph and date signs as they are drawn, px around the anchor. */
const drawnExtent = ({ item, signs }: PlacedMark, scale: number): Extent =>
	signs ? markExtent(item, scale) : { left: -MARK / 2, right: MARK / 2 };

/** Px from the left of a button to its label; the same while a label slides. */
export const indentOf = ({ offset, skip }: LabelBox): number => MARK + offset - skip;

/** Whether two boxes, or none, look the same. */
export const sameBox = (a: LabelBox | null, b: LabelBox | null): boolean =>
	a?.width === b?.width && a?.masking === b?.masking && (!a || !b || indentOf(a) === indentOf(b));

/** The pill around a selected mark: glyph, bar and label as shown, px in the moving container. */
export function pillExtent(
	mark: PlacedMark,
	view: StageFrame,
	from: number,
): { x: number; width: number } {
	const extent = drawnExtent(mark, view.scale);
	const at = view.x(mark.item.anchor);
	let left = Math.max(at + extent.left, view.x(view.window.from)) - 2;
	let right = Math.min(at + extent.right, view.x(view.window.to)) + 2;
	const label = labelBox(mark, view, from);
	if (label && mark.side === 'left') {
		left = Math.min(left, at - MARK / 2 - label.offset - label.width - PILL_ROOM);
	} else if (label) {
		right = Math.max(right, at + MARK / 2 + label.offset + label.width + PILL_ROOM);
	}
	return { x: left, width: Math.max(right - left, 28) };
}
