import { joined, type Markup } from './svg.ts';

/** Something that stands in a line with others. */
export interface FlowItem {
	/** Px. */
	readonly width: number;
	/** Draws it from `x` on, around the middle `y` of its line. */
	readonly draw: (x: number, y: number) => Markup;
}

/**
 * Lays items out one after another in lines of at most `width`; an item wider than that has a line of
 * its own. `top` is where the first line begins, px.
 */
export function flow(
	items: readonly FlowItem[],
	{ x, top, width }: { readonly x: number; readonly top: number; readonly width: number },
	{ gap, lineHeight }: { readonly gap: number; readonly lineHeight: number },
): { readonly markup: Markup; readonly height: number } {
	const drawn: Markup[] = [];
	let at = 0;
	let lines = items.length > 0 ? 1 : 0;
	for (const { width: own, draw } of items) {
		if (at > 0 && at + own > width) {
			at = 0;
			lines += 1;
		}
		drawn.push(draw(x + at, top + (lines - 0.5) * lineHeight));
		at += own + gap;
	}
	return { markup: joined(drawn), height: lines * lineHeight };
}
