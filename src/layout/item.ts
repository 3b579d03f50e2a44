import type { DrawnDate } from './date-signs.ts';

/** An event as the layout sees it: where it stands in time, and how much room it wants. */
export interface Item {
	/** Position in the dataset's list of events; ties are broken by it. */
	readonly index: number;
	readonly lane: number;
	/** Higher is served first: 1 … 5. */
	readonly importance: number;
	/** Width of the label in px, already limited to `LABEL_MAX`. */
	readonly label: number;
	readonly date: DrawnDate;
	/** Where the glyph stands, wall ms; differs from `date.anchor` where events share a date. */
	readonly anchor: number;
}

/** Sizes in CSS px. */
export const MARK = 24;
export const LABEL_MAX = 340;
/** Between the mark (or its bar) and the label. */
export const LABEL_GAP = 2;
/** Free room between neighbours in a row. */
export const ROW_GAP = 6;
/** Width of signs that do not scale with time: wings, arrows, torn ends. */
export const REACH = 22;
/** Radius of the glyph with a little air; such signs begin beyond it. */
export const GLYPH_RADIUS = 9;
/** A label stands inside its own bar or bracket if that is longer than the label by this much. */
export const INSIDE_ROOM = 56;

/** Where a label stands: beside the mark, or on the bar it belongs to. */
export type LabelSide = 'right' | 'left' | 'inside';

/** A stretch of a row in px, measured from the anchor of an item or from time 0. */
export interface Extent {
	readonly left: number;
	readonly right: number;
}

/** The mark with its date signs around the anchor at `scale` (px/ms), without label. */
export function markExtent(item: Item, scale: number): Extent {
	const { date, anchor } = item;
	const from = date.loose ? 0 : (date.from - anchor) * scale;
	const to = date.loose ? 0 : (date.to - anchor) * scale;
	const { before, after } = date.reaches;
	return {
		left: Math.min(-MARK / 2, before ? Math.min(from, -GLYPH_RADIUS) - REACH : from),
		right: Math.max(MARK / 2, after ? Math.max(to, GLYPH_RADIUS) + REACH : to),
	};
}

/** Whether the label of an item stands on its own bar or bracket at `scale`. */
export function hasRoomInside(item: Item, scale: number): boolean {
	return !item.date.loose && (item.date.to - item.anchor) * scale >= item.label + INSIDE_ROOM;
}

/** The mark with its signs and its label on `side`, around the anchor. */
export function labelledExtent(item: Item, scale: number, side: LabelSide): Extent {
	const mark = markExtent(item, scale);
	switch (side) {
		case 'inside':
			return mark;
		case 'right':
			return { left: mark.left, right: mark.right + LABEL_GAP + item.label };
		case 'left':
			return { left: mark.left - LABEL_GAP - item.label, right: mark.right };
	}
}

/**
 * Events that share one imprecise date (six on one day) are spread over it in their order, so that
 * each can be reached by zooming in; their brackets still say that the time is not known.
 */
export function spreadAnchors(dates: readonly DrawnDate[]): number[] {
	const groups = new Map<string, number[]>();
	dates.forEach(({ anchor, from, to }, index) => {
		const key = `${anchor}|${from}|${to}`;
		const group = groups.get(key);
		if (group) group.push(index);
		else groups.set(key, [index]);
	});
	const anchors = dates.map((date) => date.anchor);
	for (const group of groups.values()) {
		const first = dates[group[0]!]!;
		const middle = first.anchor === (first.from + first.to) / 2;
		if (group.length < 2 || !middle) continue;
		group.forEach((index, position) => {
			anchors[index] = first.from + ((position + 0.5) / group.length) * (first.to - first.from);
		});
	}
	return anchors;
}
