import type { Dataset, TimelineEvent } from '../dataset/compiled.ts';
import { eventHeading } from '../i18n/event-heading.ts';
import { statusWords } from '../i18n/judgement-words.ts';
import { limitsOf, offsetOf, placeEvents } from '../layout/place-events.ts';
import { statusGlyph } from './glyph.ts';
import {
	balancedLines,
	cutToFit,
	line,
	sans,
	serif,
	wrapText,
	type Lettering,
} from './lettering.ts';
import { overviewStrip } from './overview-strip.ts';
import { laneColour, PALETTES } from './palette.ts';
import type { Picture, PictureStyle } from './picture-style.ts';
import { element, joined, svgDocument } from './svg.ts';

/** The size that networks and messengers show whole, px. */
export const PREVIEW_SIZE = { width: 1200, height: 630 } as const;
export const PREVIEW_MARGIN = 72;
const INNER = PREVIEW_SIZE.width - 2 * PREVIEW_MARGIN;

/** Where date, title and status stand, in the middle of it; and the height of a line of the date. */
const ROOM = { top: 92, bottom: 446 } as const;
const DATE = 40;

/** Sizes of the title with the lines that fit, from the one that is tried first. */
const TITLES = [
	[70, 2],
	[62, 3],
	[54, 3],
	[46, 4],
] as const;

/**
 * The picture with which a link to an event is previewed (Open Graph): title, date, status, how many
 * sources, and its place among all events.
 */
export function eventPicture(dataset: Dataset, event: TimelineEvent, style: PictureStyle): Picture {
	const { theme, language, messages, pictureMessages, measure } = style;
	const palette = PALETTES[theme];
	const { ink, ink2 } = palette;
	const chapter = dataset.chapters.findIndex(({ id }) => id === event.chapter);
	const colour = laneColour(palette, chapter);
	const offset = (date: TimelineEvent['date']) => offsetOf(date, dataset.zone, null);
	const clock = { zone: dataset.zone, offset: offset(event.date) };
	const date = eventHeading(event.date, clock, language);
	const status = statusWords(event, messages.words);

	const name = sans(28, 600);
	const when = sans(32);
	const word = sans(34, 600);
	const title = fittedTitle(event.title, style);
	const dates = wrapText(date, INNER, when, measure, 2);
	const chapterTitle = dataset.chapters[chapter]?.title ?? '';
	const nameWidth = measure(dataset.title, name);

	const leading = title.lettering.size * 1.14;
	const block = dates.length * DATE + 10 + title.lines.length * leading + 64;
	const dateTop = ROOM.top + Math.max(0, (ROOM.bottom - ROOM.top - block) / 2);
	const titleTop = dateTop + dates.length * DATE + 10;
	const statusY = titleTop + title.lines.length * leading + 56;
	const x = PREVIEW_MARGIN;
	const placed = placeEvents(dataset.events, (one) => offset(one) ?? 0);
	const marked = placed.find((one) => one.event.id === event.id) ?? null;
	const { whole } = limitsOf(dataset.events, (one) => offset(one) ?? 0);
	const strip = { x, y: 480, width: INNER, height: 96, column: 13, block: 9 };
	const sources = `· ${pictureMessages.sourceCount(event.origins.sources)}`;
	const alt = pictureMessages.altEvent({
		dataset: dataset.title,
		date,
		title: event.title,
		status,
	});
	const svg = svgDocument(
		PREVIEW_SIZE,
		{ name: event.title, description: alt, language },
		style.faces,
		joined([
			element('rect', { ...PREVIEW_SIZE, fill: palette.paper }),
			element('rect', { width: 18, height: PREVIEW_SIZE.height, fill: colour }),
			line(cutToFit(dataset.title, INNER, name, measure), x, 74, name, ink2),
			line(
				cutToFit(chapterTitle, Math.max(0, INNER - nameWidth - 40), name, measure),
				x + INNER,
				74,
				name,
				colour,
				{ anchor: 'end' },
			),
			...dates.map((text, i) => line(text, x, dateTop + 32 + i * DATE, when, ink2)),
			...title.lines.map((text, i) =>
				line(text, x, titleTop + title.lettering.size * 0.9 + i * leading, title.lettering, ink),
			),
			statusGlyph(event.status, x + 18, statusY - 11, {
				colour,
				ground: palette.raised,
				size: 38,
			}),
			line(status, x + 50, statusY, word, ink),
			line(sources, x + 50 + measure(status, word) + 10, statusY, sans(34), ink2),
			overviewStrip(dataset, placed, whole, marked, strip, palette, language),
		]),
	);
	return { svg, ...PREVIEW_SIZE, alt };
}

/** The title as large as it fits, at worst cut with an ellipsis. */
function fittedTitle(
	title: string,
	{ measure }: PictureStyle,
): { lettering: Lettering; lines: readonly string[] } {
	for (const [size, most] of TITLES) {
		const lettering = serif(size);
		const lines = balancedLines(title, INNER, lettering, measure);
		if (lines.length <= most) return { lettering, lines };
	}
	const [size, most] = TITLES.at(-1)!;
	const lettering = serif(size);
	return { lettering, lines: wrapText(title, INNER, lettering, measure, most) };
}
