import type { Dataset } from '../dataset/compiled.ts';
import { axisLabel } from '../i18n/axis-label.ts';
import { densityBlocks, densityColumns } from '../layout/density.ts';
import type { PlacedEvent } from '../layout/place-events.ts';
import { ticksOf } from '../layout/ticks.ts';
import { lengthOf, type VisibleSpan } from '../layout/visible-span.ts';
import type { Language } from '../time/time-span.ts';
import { YEAR } from '../time/units.ts';
import { pxOf } from './axis.ts';
import { line, sans } from './lettering.ts';
import { laneColour, type Palette } from './palette.ts';
import { element, joined, NOTHING, type Markup } from './svg.ts';

/** Where the strip lies and how large its blocks are, px. */
export interface StripPlace {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
	/** Room for a column of blocks. */
	readonly column: number;
	/** Height of a block with the gap above it. */
	readonly block: number;
}

/** Room for the labels of the ticks above the blocks, px. */
const LABELS = 34;
/** Px from the foot of the strip to the lowest block. */
const FOOT = 8;
const LABEL = sans(20);
/** Width of a bar that shows how long the marked event lasted, from which on it is worth drawing, px. */
const LEAST_BAR = 8;

/**
 * The whole of time in one strip, as in the overview under the stage: how many events lie where, by
 * colour of their chapter, with one of them marked.
 */
export function overviewStrip(
	dataset: Dataset,
	placed: readonly PlacedEvent[],
	span: VisibleSpan,
	marked: PlacedEvent | null,
	place: StripPlace,
	palette: Palette,
	language: Language,
): Markup {
	const { x: left, y: top, width, height, column, block } = place;
	const x = pxOf({ x: left, width, span });
	const colours = new Map(dataset.chapters.map(({ id }, i) => [id, i]));
	const colourOf = ({ event }: PlacedEvent) => colours.get(event.chapter) ?? -1;
	const columns = densityColumns(
		(count) => placed.forEach((one) => count(one.anchor, colourOf(one))),
		span,
		width,
		column,
	);
	const most = Math.max(1, Math.floor((height - LABELS - FOOT) / block));
	const size = Math.min(block * 0.75, column * 0.75);
	const bottom = top + height - FOOT;
	const year = (YEAR / lengthOf(span)) * width;
	const ticks = ticksOf(span, width, year < width / 2 ? Math.max(90, year * 0.9) : 90);
	return joined([
		element('rect', { x: left, y: top, width, height, rx: 4, fill: palette.sunken }),
		...ticks
			.filter(({ at }) => at >= span.from && x(at) < left + width - 50)
			.flatMap((tick) => [
				element('line', {
					x1: x(tick.at),
					x2: x(tick.at),
					y1: top,
					y2: top + height,
					stroke: palette.rule2,
				}),
				line(axisLabel(tick, language), x(tick.at) + 6, top + 24, LABEL, palette.ink3),
			]),
		...densityBlocks(columns, most).map((one) =>
			element('rect', {
				x: left + one.x - column * 0.375,
				y: bottom - one.level * block - size,
				width: column * 0.75,
				height: size,
				fill: laneColour(palette, one.lane),
			}),
		),
		marked === null
			? NOTHING
			: marker(marked, x, place, laneColour(palette, colourOf(marked)), palette),
	]);
}

/** A pin at the event's place, with a bar where it lasted. */
function marker(
	{ anchor, date }: PlacedEvent,
	x: (at: number) => number,
	{ x: left, y: top, width, height }: StripPlace,
	colour: string,
	{ ink, paper }: Palette,
): Markup {
	const inside = (px: number) => Math.min(Math.max(px, left), left + width);
	const [from, to] = [inside(x(date.from)), inside(x(date.to))];
	const at = inside(x(anchor));
	const [head, tip] = [top - 18, top + height + 7];
	return joined([
		to - from < LEAST_BAR
			? NOTHING
			: element('rect', {
					x: from,
					y: top,
					width: to - from,
					height,
					fill: colour,
					'fill-opacity': 0.16,
				}),
		element('line', { x1: at, x2: at, y1: head, y2: tip, stroke: paper, 'stroke-width': 6 }),
		element('line', { x1: at, x2: at, y1: head, y2: tip, stroke: ink, 'stroke-width': 3 }),
		element('circle', {
			cx: at,
			cy: head,
			r: 10,
			fill: colour,
			stroke: ink,
			'stroke-width': 3.5,
		}),
	]);
}
