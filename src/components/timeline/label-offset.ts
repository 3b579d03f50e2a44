import { LABEL_GAP, MARK } from '../../layout/item.ts';
import type { PlacedMark } from '../../layout/placer.ts';
import { hasRoomInside, markExtent } from '../../layout/item.ts';
import type { StageView } from './stage-view.svelte.ts';

/** Room between the left edge of the stage and a label that slid along its bar, px. */
const EDGE = 10;

/**
 * From the right edge of the glyph to where a label on its right begins, px: behind the bar or the
 * date signs, or on a long bar, where it slides along so that it stays in view while the bar does.
 *
 * @param from left end of the visible span, wall ms
 */
export function labelOffset(mark: PlacedMark, view: StageView, from: number): number {
	const { item } = mark;
	if (mark.side !== 'inside' && !(mark.side === 'right' && hasRoomInside(item, view.scale))) {
		return markExtent(item, view.scale).right - MARK / 2 + LABEL_GAP;
	}
	const bar = (item.date.to - item.anchor) * view.scale;
	const start = LABEL_GAP + 10;
	const hidden = (from - item.anchor) * view.scale - MARK / 2 + EDGE;
	const most = bar - item.label - MARK / 2 - EDGE;
	return Math.max(start, Math.min(hidden, most));
}

/** The pill around a selected mark: glyph, bar and label, px in the moving container. */
export function pillExtent(mark: PlacedMark, view: StageView): { x: number; width: number } {
	const { item, side } = mark;
	const extent = markExtent(item, view.scale);
	const at = view.x(item.anchor);
	const label = side === null ? 0 : item.label + LABEL_GAP + 6;
	const onBar = side === 'inside' || (side === 'right' && hasRoomInside(item, view.scale));
	const left = Math.max(at + extent.left, view.x(view.window.from)) - (side === 'left' ? label : 2);
	const end = Math.min(at + extent.right, view.x(view.window.to));
	const right = side === 'right' && !onBar ? end + label : end + 2;
	return { x: left, width: Math.max(right - left, 28) };
}
