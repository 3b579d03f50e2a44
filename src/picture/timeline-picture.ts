import type { Dataset } from '../dataset/compiled.ts';
import { dayPhrase } from '../time/day-in-words.ts';
import { spanInWords } from '../time/span-in-words.ts';
import { axis, AXIS_HEIGHT } from './axis.ts';
import { caption } from './caption.ts';
import { heading } from './heading.ts';
import { legend } from './legend.ts';
import { PALETTES } from './palette.ts';
import type { Picture, PictureOrigin, PictureStyle } from './picture-style.ts';
import { sceneOf, type PictureScene, type PictureView } from './picture-view.ts';
import { drawStage } from './stage.ts';
import { element, joined, svgDocument } from './svg.ts';

/** Px; drawn at twice the scale it is 2,400 px wide. */
const WIDTH = 1200;
const MARGIN = 32;
/** Most rows of labels: what has no room in them gathers in counted pills. */
const ROWS = 34;

/**
 * A view of the timeline as a picture that stands alone: title, lanes with their events, axis, a
 * legend of what occurs, sources, licence, date and address. As of a day it holds what was known then
 * and nothing else.
 *
 * @param whole the dataset as of today
 */
export function timelinePicture(
	whole: Dataset,
	view: PictureView,
	origin: PictureOrigin,
	style: PictureStyle,
): Picture {
	const scene = sceneOf(whole, view);
	const palette = PALETTES[style.theme];
	const width = WIDTH - 2 * MARGIN;
	const head = heading(whole, scene, view, at(26), { title: 32, text: 17 }, style);
	const stageTop = 26 + head.height + 18;
	const room = {
		width,
		rows: ROWS,
		labelOf: ({ event }: { event: { title: string } }) => event.title,
	};
	const stage = drawStage(whole, scene, view, { x: MARGIN, y: stageTop, ...room }, style);
	const axisTop = stageTop + stage.height;
	const axisPlace = { x: MARGIN, y: axisTop, width, span: scene.span, zone: view.zone };
	const below = legend(stage.signs, at(axisTop + AXIS_HEIGHT + 8), style);
	const footTop = axisTop + AXIS_HEIGHT + 8 + below.height + 12;
	const events = scene.shown.map(({ event }) => event);
	const foot = caption(whole, events, origin, at(footTop), style);
	const height = Math.ceil(footTop + foot.height + 20);
	const alt = altText(whole, scene, style);
	const svg = svgDocument(
		{ width: WIDTH, height },
		{ name: whole.title, description: alt, language: style.language },
		style.faces,
		joined([
			element('rect', { width: WIDTH, height, fill: palette.paper }),
			head.markup,
			element('rect', {
				x: MARGIN,
				y: axisTop,
				width,
				height: AXIS_HEIGHT,
				fill: palette.raised,
			}),
			stage.markup,
			axis(axisPlace, palette, style),
			below.markup,
			foot.markup,
		]),
	);
	return { svg, width: WIDTH, height, alt };
}

const at = (top: number) => ({ x: MARGIN, top, width: WIDTH - 2 * MARGIN });

/** How many events the text in place of a picture names. */
const TOLD = 5;

function altText(
	whole: Dataset,
	{ span, shown, asOf }: PictureScene,
	{ language, pictureMessages }: PictureStyle,
): string {
	const weightiest = [...shown]
		.sort((a, b) => b.event.importance - a.event.importance || a.index - b.index)
		.slice(0, TOLD)
		.sort((a, b) => a.index - b.index);
	return pictureMessages.altView({
		title: whole.title,
		span: spanInWords(span.from, span.to, language),
		shown: shown.length,
		day: asOf === null ? null : dayPhrase(asOf, language),
		events: weightiest.map(({ event }) => event.title),
	});
}
