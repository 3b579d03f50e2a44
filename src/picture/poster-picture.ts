import type { Dataset } from '../dataset/compiled.ts';
import { extentOf, type PlacedEvent } from '../layout/place-events.ts';
import { dayPhrase } from '../time/day-in-words.ts';
import { spanInWords } from '../time/span-in-words.ts';
import { axis, AXIS_HEIGHT } from './axis.ts';
import { caption } from './caption.ts';
import { heading } from './heading.ts';
import { legend } from './legend.ts';
import { PALETTES } from './palette.ts';
import type { Picture, PictureOrigin, PictureStyle } from './picture-style.ts';
import { sceneOf, wholeView, type PictureView } from './picture-view.ts';
import { COLUMN, inColumns, listEntries, type ListEntry } from './poster-list.ts';
import { drawStage } from './stage.ts';
import { element, joined, svgDocument, type Markup } from './svg.ts';

const MARGIN = 64;
/** Width to height of the sheets of ISO 216, lying. */
const SHEET = Math.SQRT2;
const COLUMNS = { least: 4, most: 60 } as const;
/** How much larger than in pictures for a screen the chart and the caption are drawn. */
const CHART = 1.25;
const FOOT = 1.5;
const TITLED_FROM = 5;
const ROWS = 44;

/** What a poster may have otherwise than the one of a whole timeline. */
export interface PosterOptions {
	/** Width to height, where it is not to fill a whole sheet. */
	readonly sheet?: number;
	/** Columns of the list at least: with fewer all is drawn larger. */
	readonly least?: number;
	/** Importance from which an event has its title on the axis as well. */
	readonly titledFrom?: number;
	/** Rows of the chart at most: with fewer there is more room for the list. */
	readonly rows?: number;
}

/**
 * The whole timeline as a poster of the proportions of a lying A3 sheet: all events numbered on the
 * axis, and below it as a list in which each can be read. Sources, licence, date and address stand
 * at its foot.
 *
 * @param whole the dataset as of today
 * @param knowledge the day whose knowledge shows, and the clock
 */
export function posterPicture(
	whole: Dataset,
	knowledge: Pick<PictureView, 'asOf' | 'later' | 'zone' | 'offsetAt'>,
	origin: PictureOrigin,
	style: PictureStyle,
	{
		sheet = SHEET,
		least = COLUMNS.least,
		titledFrom = TITLED_FROM,
		rows = ROWS,
	}: PosterOptions = {},
): Picture {
	const { asOf, later, zone, offsetAt } = knowledge;
	const view: PictureView = { ...wholeView(whole), asOf, later, zone, offsetAt };
	const scene = sceneOf(whole, view);
	const { shown } = scene;
	const palette = PALETTES[style.theme];
	const { digits } = style.messages.words;
	const numbers = new Map(shown.map(({ index }, i) => [index, digits(i + 1)]));
	const numberOf = ({ index }: PlacedEvent): string => numbers.get(index) ?? '';
	const labelOf = ({ event }: PlacedEvent): string =>
		event.importance >= titledFrom ? event.title : '';
	const entries = listEntries(scene.dataset, shown, numbers, view, style);

	/** The poster with so many columns, as high as it needs to be. */
	const draw = (count: number) => {
		const width = count * (COLUMN.width + COLUMN.gap) - COLUMN.gap;
		const at = (top: number) => ({ x: MARGIN, top, width });
		const head = heading(whole, scene, view, at(MARGIN), { title: 72, text: 32 }, style);
		const chartTop = MARGIN + head.height + 26;
		const chart = drawChart(width / CHART);
		const listTop = chartTop + chart.height * CHART + 44;
		const list = inColumns(entries, count);
		const events = shown.map(({ event }) => event);
		const footWidth = { x: 0, top: 0, width: width / FOOT };
		const foot = caption(whole, events, origin, footWidth, style);
		const footHeight = foot.height * FOOT + MARGIN * 0.6;
		const needed = listTop + list.height + 20 + footHeight;
		const full = width + 2 * MARGIN;
		const height = Math.ceil(Math.max(needed, full / sheet));
		/** What a sheet leaves over goes between the entries of the list. */
		const longest = list.columns.reduce((most, { length }) => Math.max(most, length), 1);
		const spare = Math.min((height - needed) / longest, 24);
		return {
			width: full,
			height,
			fits: needed <= full / sheet,
			markup: (): Markup =>
				joined([
					element('rect', { width: full, height, fill: palette.paper }),
					head.markup,
					enlarged(chart.markup, MARGIN, chartTop, CHART),
					...list.columns.map((column, i) =>
						drawColumn(column, MARGIN + i * (COLUMN.width + COLUMN.gap), listTop, spare),
					),
					enlarged(foot.markup, MARGIN, height - footHeight, FOOT),
				]),
		};
	};

	/** Stage, axis and legend from (0, 0) on. */
	const drawChart = (width: number) => {
		const stage = drawStage(
			whole,
			scene,
			view,
			{ x: 0, y: 0, width, rows, labelOf, numberOf },
			style,
		);
		const place = { x: 0, y: stage.height, width, span: scene.span, zone: view.zone };
		const top = stage.height + AXIS_HEIGHT;
		const below = legend(stage.signs, { x: 0, top: top + 10, width }, style);
		const ground = { y: stage.height, width, height: AXIS_HEIGHT, fill: palette.raised };
		return {
			height: top + 10 + below.height,
			markup: joined([
				element('rect', ground),
				stage.markup,
				axis(place, palette, style),
				below.markup,
			]),
		};
	};

	let count = firstGuess(entries, sheet, least);
	let poster = draw(count);
	while (!poster.fits && count < COLUMNS.most) poster = draw(++count);
	const { from, to } = scene.span;
	const alt = style.pictureMessages.altPoster({
		title: whole.title,
		span: spanInWords(
			...(shown.length > 0 ? extentOf(shown) : ([from, to] as const)),
			style.language,
		),
		events: shown.length,
		day: scene.asOf === null ? null : dayPhrase(scene.asOf, style.language),
	});
	const { width, height } = poster;
	const svg = svgDocument(
		{ width, height },
		{ name: whole.title, description: alt, language: style.language },
		style.faces,
		poster.markup(),
	);
	return { svg, width, height, alt };
}

/** How many columns a sheet has at least that holds these entries and nothing else. */
function firstGuess(entries: readonly ListEntry[], sheet: number, least: number): number {
	const total = entries.reduce((sum, { height }) => sum + height, 0);
	const count = Math.sqrt((total * sheet) / (COLUMN.width + COLUMN.gap));
	return Math.min(Math.max(Math.ceil(count), least), COLUMNS.most);
}

const enlarged = (drawn: Markup, x: number, y: number, scale: number): Markup =>
	element('g', { transform: `translate(${x} ${Math.round(y)}) scale(${scale})` }, drawn);

function drawColumn(entries: readonly ListEntry[], x: number, top: number, spare: number): Markup {
	let y = top;
	return joined(
		entries.map(({ height, draw }) => {
			const drawn = draw(x, y);
			y += height + spare;
			return drawn;
		}),
	);
}
