import { clusterRow, type Cluster } from '../layout/cluster-row.ts';
import {
	hasRoomInside,
	labelledExtent,
	MARK,
	REACH,
	type Extent,
	type Item,
	type LabelSide,
} from '../layout/item.ts';
import { byImportance } from '../layout/place-lane.ts';
import { Row } from '../layout/row.ts';
import type { VisibleSpan } from '../layout/visible-span.ts';

/** The frame that a picture draws: a span at a scale, once and for all. */
export interface Frame {
	readonly span: VisibleSpan;
	/** Px per ms. */
	readonly scale: number;
}

export interface FrameMark {
	/** As it lies in the frame: what reaches beyond it is cut. */
	readonly item: Item;
	readonly row: number;
	/** Null: the label found no room. */
	readonly side: LabelSide | null;
	/** Whether its date signs have room. */
	readonly signs: boolean;
	/** Whether the glyph stands in the frame. */
	readonly glyph: boolean;
}

/** The marks of a lane in a frame. */
export interface FrameLane {
	readonly marks: readonly FrameMark[];
	/** In row `rows`, where the marks without room for a label gather. */
	readonly clusters: readonly Cluster[];
	/** Rows with labels. */
	readonly rows: number;
	/** Whether anything is in the row below them. */
	readonly gathering: boolean;
}

/** How far a mark at the edge may stand out of the frame, and how far a label keeps off it, px. */
const OUT = MARK / 2;
const IN = 4;

/**
 * Places the items of one lane in a frame that nobody zooms: most important first, in the first row
 * with room, right of the mark or left of it, and always inside the frame. Rows are added as they are
 * needed, up to `most`; what finds no room then gathers below, where marks that would overlap are one
 * cluster. On the stage `placeLane` does this for frames that move.
 *
 * @param first is served before all others
 */
export function placeInFrame(
	items: readonly Item[],
	frame: Frame,
	most: number,
	first: number | null = null,
): FrameLane {
	const { span, scale } = frame;
	const isInside = ({ left, right }: Extent, side: LabelSide): boolean =>
		left >= span.from * scale + (side === 'left' ? IN : -OUT) &&
		right <= span.to * scale + (side === 'right' ? -IN : OUT);
	const rows: Row<Item>[] = [];
	const marks: FrameMark[] = [];
	const gathered: Item[] = [];

	const settle = (item: Item, row: number, side: LabelSide, glyph: boolean): boolean => {
		const extent = around(item, side, scale);
		if (!isInside(extent, side)) return false;
		const target = rows[row] ?? new Row<Item>();
		if (!target.isFree(extent)) return false;
		rows[row] = target;
		target.take(extent, item);
		marks.push({ item, row, side, signs: true, glyph });
		return true;
	};

	const order = [...items].sort(
		(a, b) => Number(b.index === first) - Number(a.index === first) || byImportance(a, b),
	);
	for (const original of order) {
		const { item, glyph } = intoFrame(original, frame);
		const sides = hasRoomInside(item, scale) ? (['inside'] as const) : (['right', 'left'] as const);
		const settled =
			sides.some((side) => rows.some((_, row) => settle(item, row, side, glyph))) ||
			(rows.length < most && sides.some((side) => settle(item, rows.length, side, glyph)));
		if (!settled) gathered.push(item);
	}
	const { marks: singles, clusters } = clusterRow(gathered, scale);
	const glyphs = new Row<Item | Cluster>();
	const taken = new Row<Item>();
	for (const cluster of clusters) glyphs.take(cluster.extent, cluster);
	for (const item of singles) glyphs.take(glyphOf(item, scale), item);
	for (const item of [...singles].sort(byImportance)) {
		const side = (['right', 'left'] as const).find((wanted) => {
			const extent = around(item, wanted, scale);
			const alone = glyphs.holders(extent).every((holder) => holder === item);
			return alone && taken.isFree(extent) && isInside(extent, wanted);
		});
		if (side !== undefined) taken.take(around(item, side, scale), item);
		const signs = side !== undefined;
		marks.push({ item, row: rows.length, side: side ?? null, signs, glyph: true });
	}
	return { marks, clusters, rows: rows.length, gathering: gathered.length > 0 };
}

/** A glyph alone, px from time 0. */
function glyphOf({ anchor }: Item, scale: number): Extent {
	return { left: anchor * scale - MARK / 3, right: anchor * scale + MARK / 3 };
}

function around(item: Item, side: LabelSide, scale: number): Extent {
	const { left, right } = labelledExtent(item, scale, side);
	const at = item.anchor * scale;
	return { left: at + left, right: at + right };
}

/** An item as far as it lies in the frame; where its glyph does not, its label begins at the edge. */
function intoFrame(item: Item, { span, scale }: Frame): { item: Item; glyph: boolean } {
	const { date, anchor } = item;
	const inside = (at: number): number => Math.min(Math.max(at, span.from), span.to);
	const glyph = anchor >= span.from && anchor < span.to;
	// Signs of fixed width end with the frame where they have no room in it.
	const reaches = {
		before: date.reaches.before && (date.from - span.from) * scale >= REACH,
		after: date.reaches.after && (span.to - date.to) * scale >= REACH,
	};
	const cut = {
		...date,
		reaches,
		anchor: inside(anchor),
		from: inside(date.from),
		to: inside(date.to),
	};
	return { item: { ...item, date: cut, anchor: inside(anchor) }, glyph };
}

/**
 * Places all lanes so that they take at most `room` rows together: each as many as it needs, and
 * where that is too much, the tallest are cut first.
 */
export function placeLanesInFrame(
	lanes: readonly (readonly Item[])[],
	frame: Frame,
	room: number,
	first: number | null = null,
): readonly FrameLane[] {
	const place = (most: number) => lanes.map((items) => placeInFrame(items, frame, most, first));
	const free = place(room);
	const taken = (cap: number) => free.reduce((sum, { rows }) => sum + Math.min(rows, cap), 0);
	let cap = room;
	while (cap > 1 && taken(cap) > room) cap -= 1;
	return cap === room ? free : place(cap);
}
