import type { Dataset } from '../dataset/compiled.ts';
import { STATUS_ORDER } from '../i18n/status-order.ts';
import { extentOf, limitsOf, offsetOf, placeEvents } from '../layout/place-events.ts';
import { dayInWords } from '../time/day-in-words.ts';
import { spanInWords } from '../time/span-in-words.ts';
import { PREVIEW_MARGIN, PREVIEW_SIZE } from './event-picture.ts';
import { flow } from './flow.ts';
import { statusGlyph } from './glyph.ts';
import { line, sans, serif, wrapText } from './lettering.ts';
import { overviewStrip } from './overview-strip.ts';
import { laneColour, PALETTES } from './palette.ts';
import type { Picture, PictureStyle } from './picture-style.ts';
import { element, joined, svgDocument } from './svg.ts';

const INNER = PREVIEW_SIZE.width - 2 * PREVIEW_MARGIN;

/** The picture with which a link to the whole timeline is previewed (Open Graph). */
export function coverPicture(dataset: Dataset, style: PictureStyle): Picture {
	const { theme, language, messages, pictureMessages, measure } = style;
	const palette = PALETTES[theme];
	const offset = (date: Parameters<typeof offsetOf>[0]) => offsetOf(date, dataset.zone, null) ?? 0;
	const placed = placeEvents(dataset.events, offset);
	const { whole } = limitsOf(dataset.events, offset);
	const x = PREVIEW_MARGIN;
	const title = serif(84);
	const titles = wrapText(dataset.title, INNER, title, measure, 2);
	const text = sans(34);
	const facts = [
		pictureMessages.allEvents(dataset.events.length, dataset.sources.length),
		pictureMessages.updated(dayInWords(dataset.updated, language)),
	].join(' · ');
	const span = spanInWords(...extentOf(placed), language);
	const top = 60 + titles.length * 96;
	const occurring = new Set(dataset.events.map(({ status }) => status));
	const word = sans(26);
	const spacing = { gap: 34, lineHeight: 42 };
	const glyphs = flow(
		STATUS_ORDER.filter((status) => occurring.has(status)).map((status) => {
			const name = messages.words.status[status].word;
			return {
				width: 34 + measure(name, word),
				draw: (left, y) =>
					joined([
						statusGlyph(status, left + 13, y, {
							colour: palette.ink2,
							ground: palette.raised,
							size: 26,
						}),
						line(name, left + 34, y + 9, word, palette.ink2),
					]),
			};
		}),
		{ x, top: top + 92, width: INNER },
		spacing,
	);
	const chapters = flow(
		dataset.chapters.map(({ title: name }, i) => ({
			width: 34 + measure(name, word),
			draw: (left, y) =>
				joined([
					element('rect', {
						x: left + 3,
						y: y - 10,
						width: 20,
						height: 20,
						rx: 4,
						fill: laneColour(palette, i),
					}),
					line(name, left + 34, y + 9, word, palette.ink2),
				]),
		})),
		{ x, top: top + 92 + glyphs.height, width: INNER },
		spacing,
	);
	const strip = { x, y: 404, width: INNER, height: 170, column: 13, block: 11 };
	const alt = pictureMessages.altCover(dataset.title, span, dataset.events.length);
	const svg = svgDocument(
		PREVIEW_SIZE,
		{ name: dataset.title, description: alt, language },
		style.faces,
		joined([
			element('rect', { ...PREVIEW_SIZE, fill: palette.paper }),
			...dataset.chapters.map((_, i, all) =>
				element('rect', {
					y: (i * PREVIEW_SIZE.height) / all.length,
					width: 18,
					height: PREVIEW_SIZE.height / all.length,
					fill: laneColour(palette, i),
				}),
			),
			...titles.map((part, i) => line(part, x, 122 + i * 96, title, palette.ink)),
			line(span, x, top + 22, text, palette.ink2),
			line(facts, x, top + 68, text, palette.ink2),
			glyphs.markup,
			chapters.markup,
			overviewStrip(dataset, placed, whole, null, strip, palette, language),
		]),
	);
	return { svg, ...PREVIEW_SIZE, alt };
}
