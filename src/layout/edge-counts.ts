import type { Item } from './item.ts';
import type { VisibleSpan } from './visible-span.ts';

/** How many items of a lane lie wholly outside a span, and the nearest of them on each side. */
export interface EdgeCounts {
	readonly before: number;
	readonly after: number;
	readonly lastBefore: Item | null;
	readonly firstAfter: Item | null;
}

/** Counts by the drawn extent: a bar that reaches into the span is shown and not counted. */
export function edgeCounts(items: Iterable<Item>, span: VisibleSpan): EdgeCounts {
	let before = 0;
	let after = 0;
	let lastBefore: Item | null = null;
	let firstAfter: Item | null = null;
	for (const item of items) {
		if (item.anchor < span.from && barEnd(item) < span.from) {
			before += 1;
			if (lastBefore === null || item.anchor > lastBefore.anchor) lastBefore = item;
		} else if (item.anchor >= span.to) {
			after += 1;
			if (firstAfter === null || item.anchor < firstAfter.anchor) firstAfter = item;
		}
	}
	return { before, after, lastBefore, firstAfter };
}

/** A bracket says where a mark may stand and does not show it elsewhere; a bar does. */
function barEnd({ anchor, date }: Item): number {
	return date.signs.reduce(
		(end, sign) => (sign.sign === 'bar' ? Math.max(end, sign.to) : end),
		anchor,
	);
}
