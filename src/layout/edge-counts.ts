import type { Item } from './item.ts';
import type { LanePlacement } from './placer.ts';
import { shownUntil } from './shown-until.ts';
import type { VisibleSpan } from './visible-span.ts';

/** How many items of a lane lie before and after what is shown, and the nearest of them. */
export interface EdgeCounts {
	readonly before: number;
	readonly after: number;
	readonly lastBefore: Item | null;
	readonly firstAfter: Item | null;
}

/**
 * Counts what a span leaves out as the lane draws it: the members of a cluster together, by the place
 * of their pill, and a mark only once its label is gone too. So what shows and what is counted adds
 * up to all items of the lane.
 */
export function edgeCounts(
	{ marks, clusters }: Pick<LanePlacement, 'marks' | 'clusters'>,
	span: VisibleSpan,
): EdgeCounts {
	let [before, after] = [0, 0];
	const nearest: { before: Item | null; after: Item | null } = { before: null, after: null };
	let [lastAt, firstAt] = [-Infinity, Infinity];

	const count = (items: readonly Item[], size: number, at: number, until: number) => {
		if (at >= span.to) {
			after += size;
			if (at >= firstAt) return;
			firstAt = at;
			nearest.after = items[0] ?? null;
		} else if (until < span.from) {
			before += size;
			if (at <= lastAt) return;
			lastAt = at;
			nearest.before = items.at(-1) ?? null;
		}
	};
	for (const mark of marks) count([mark.item], 1, mark.item.anchor, shownUntil(mark));
	for (const { items, count: size, at } of clusters) count(items, size, at, at);
	return { before, after, lastBefore: nearest.before, firstAfter: nearest.after };
}
