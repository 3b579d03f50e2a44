import type { Outline } from '../dataset/dataset-on-day.ts';
import { dateExtent, floating } from './date-extent.ts';

/** Where an outline stands, wall ms: at its time, though not beyond what is past. */
export const outlineAt = ({ date }: Outline, line: number): number =>
	Math.min(dateExtent(date, floating).anchor, line);

/** A hollow shape for one outline or for several that lie close together, px. */
export interface OutlineShape {
	readonly left: number;
	readonly right: number;
}

/**
 * Shapes around places (px): those whose shapes would meet are one, which does not tell how many it
 * holds.
 *
 * @param half half the width of a single one, px
 */
export function outlineShapes(places: readonly number[], half: number): OutlineShape[] {
	const shapes: { left: number; right: number }[] = [];
	for (const at of [...places].sort((a, b) => a - b)) {
		const last = shapes.at(-1);
		if (last && at - half <= last.right + 2) last.right = at + half;
		else shapes.push({ left: at - half, right: at + half });
	}
	return shapes;
}
