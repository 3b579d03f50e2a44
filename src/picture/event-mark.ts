import type { TimelineEvent } from '../dataset/compiled.ts';
import { eventHeading } from '../i18n/event-heading.ts';
import { statusWords } from '../i18n/judgement-words.ts';
import { LABEL_GAP, MARK, markExtent, type Extent } from '../layout/item.ts';
import { signShapes, WIDE_DAY, type SignShape } from '../layout/sign-shapes.ts';
import { DAY } from '../time/units.ts';
import { statusGlyph } from './glyph.ts';
import { line, sans } from './lettering.ts';
import { laneColour, type Palette } from './palette.ts';
import type { PictureStyle } from './picture-style.ts';
import { dateSigns } from './signs.ts';
import type { FrameMark } from './frame-marks.ts';
import { LABEL_PADDING, type Label } from './stage-lanes.ts';
import { content, element, joined, NOTHING, type Markup } from './svg.ts';

/** Half the height of the pill around the selected event, px. */
const PILL = 14;
/** Room between the glyph and a label that stands on its bar, px. */
const ON_BAR = 10;

/** An event where the picture draws it. */
export interface MarkPlace {
	readonly mark: FrameMark;
	readonly event: TimelineEvent;
	/** Position of the chapter, for the colour. */
	readonly colour: number;
	readonly label: Label | undefined;
	/** Stands in place of the glyph. */
	readonly number: string | null;
	/** Px of a time, kept inside the frame; and of the middle of the row. */
	readonly x: (at: number) => number;
	readonly y: number;
	/** Px per ms. */
	readonly scale: number;
	readonly selected: boolean;
	/** IANA zone by which times of day are told. */
	readonly zone: string;
	readonly offset: number | null;
}

/** The strokes of the date signs of a mark. */
export function strokesOf({ mark, x, y }: Pick<MarkPlace, 'mark' | 'x' | 'y'>): SignShape[] {
	const { item, signs } = mark;
	if (!signs) return [];
	return signShapes(item.date.signs, { x, y, anchor: x(item.anchor), loose: item.date.loose });
}

/** What lies behind the marks, since it may cross the labels of others: date signs, and a pill. */
export function behindMark(place: MarkPlace, palette: Palette): Markup {
	const colour = laneColour(palette, place.colour);
	return joined([
		place.selected ? pill(place, palette) : NOTHING,
		dateSigns(strokesOf(place), place.y, colour, palette.raised),
	]);
}

/** An event of the stage: glyph and label, with its name for those who point at it. */
export function eventMark(place: MarkPlace, palette: Palette, style: PictureStyle): Markup {
	const { mark, event, y, x } = place;
	const colour = laneColour(palette, place.colour);
	const at = x(mark.item.anchor);
	const ground = palette.raised;
	const sign =
		place.number === null
			? statusGlyph(event.status, at, y, { colour, ground, later: event.later })
			: numberedDisc(place.number, at, y, { colour, ground, filled: isSettled(event) });
	return element(
		'g',
		{ 'data-event': event.id, 'data-status': event.status },
		element('title', {}, content(nameOf(place, style))),
		mark.glyph ? sign : NOTHING,
		labelOf(place, palette),
	);
}

/** Whether a numbered mark is filled: what is not confirmed must not look as if it were. */
const isSettled = ({ status, later }: TimelineEvent): boolean => status === 'confirmed' && !later;

/** A mark that carries the number under which a list tells the event. */
export function numberedDisc(
	number: string,
	x: number,
	y: number,
	{ colour, ground, filled }: { colour: string; ground: string; filled: boolean },
): Markup {
	const lettering = sans(number.length > 2 ? 11.5 : 13, 600);
	return joined([
		element('circle', {
			cx: x,
			cy: y,
			r: 11,
			fill: filled ? colour : ground,
			stroke: colour,
			'stroke-width': 1.75,
		}),
		line(number, x, y + 4.4, lettering, filled ? ground : colour, { anchor: 'middle' }),
	]);
}

/** Date, title, status and number of sources, as the stage tells them. */
export function nameOf(
	{ event, zone, offset }: Pick<MarkPlace, 'event' | 'zone' | 'offset'>,
	{ messages, language }: Pick<PictureStyle, 'messages' | 'language'>,
): string {
	return messages.stage.mark({
		date:
			offset === null ? event.date.phrase : eventHeading(event.date, { zone, offset }, language),
		title: event.title,
		status: statusWords(event, messages.words),
		sources: event.origins.sources,
	});
}

/** What the mark without its label covers, px. */
function extentOf({ mark, x, scale }: MarkPlace): Extent {
	const at = x(mark.item.anchor);
	const extent = markExtent(mark.item, scale);
	return { left: at + extent.left, right: at + extent.right };
}

/** The text of the label, px; null where it has none. */
function textExtent(place: MarkPlace): Extent | null {
	const { mark, label, x } = place;
	if (label === undefined || label.text === '' || mark.side === null) return null;
	const width = mark.item.label - LABEL_PADDING;
	const { left, right } = extentOf(place);
	switch (mark.side) {
		case 'left': {
			const end = left - LABEL_GAP - LABEL_PADDING / 2;
			return { left: end - width, right: end };
		}
		case 'right': {
			const start = right + LABEL_GAP + LABEL_PADDING / 2;
			return { left: start, right: start + width };
		}
		case 'inside': {
			const start = x(mark.item.anchor) + (mark.glyph ? MARK / 2 : 0) + LABEL_GAP + ON_BAR;
			return { left: start, right: start + width };
		}
	}
}

function labelOf(place: MarkPlace, { ink, ink2, raised }: Palette): Markup {
	const { mark, event, label, y } = place;
	const extent = textExtent(place);
	if (extent === null || label === undefined) return NOTHING;
	const { left, right } = extent;
	// A label interrupts its own bar, and the bracket of another day.
	const masking = mark.side === 'inside' || place.scale * DAY >= WIDE_DAY;
	const mask = masking
		? element('rect', {
				x: left - 3,
				y: y - 10,
				width: right - left + 6,
				height: 20,
				rx: 4,
				fill: raised,
			})
		: NOTHING;
	const text = line(label.text, left, y + 5, label.lettering, event.later ? ink2 : ink, {
		halo: masking ? undefined : raised,
	});
	return element('g', {}, mask, text);
}

function pill(place: MarkPlace, { ink, raised }: Palette): Markup {
	const mark = extentOf(place);
	const text = textExtent(place);
	const left = Math.min(mark.left, text ? text.left - 8 : Infinity) - 2;
	const right = Math.max(mark.right, text ? text.right + 8 : -Infinity) + 2;
	return element('rect', {
		x: left,
		y: place.y - PILL,
		width: right - left,
		height: 2 * PILL,
		rx: PILL,
		fill: raised,
		stroke: ink,
		'stroke-width': 2.2,
	});
}
