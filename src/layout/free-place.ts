import { labelledExtent, type Extent, type Item } from './item.ts';
import { HEAD_ROW, type PlacedMark } from './place-lane.ts';
import { Row } from './row.ts';

/** A mark with its label, px from time 0 at a scale in px/ms. */
export function extentOf({ item, side }: PlacedMark, scale: number): Extent {
	const { left, right } = labelledExtent(item, scale, side ?? 'right');
	return { left: item.anchor * scale + left, right: item.anchor * scale + right };
}

/** A row with room for an item beside what stands there, or the line of the lane's name. */
export function freePlace(
	item: Item,
	others: readonly PlacedMark[],
	rowCount: number,
	scale: number,
): PlacedMark {
	const rows = Array.from({ length: rowCount }, () => new Row<Item>());
	for (const mark of others) {
		if (mark.side !== null) rows[mark.row]?.take(extentOf(mark, scale), mark.item);
	}
	for (const side of ['right', 'left'] as const) {
		const mark = { item, row: 0, side, signs: true };
		const row = rows.findIndex((free) => free.isFree(extentOf(mark, scale)));
		if (row >= 0) return { ...mark, row };
	}
	return { item, row: HEAD_ROW, side: 'right', signs: false };
}
