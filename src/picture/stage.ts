import type { Dataset, TimelineEvent } from '../dataset/compiled.ts';
import { CLUSTER_WIDTH, type Cluster } from '../layout/cluster-row.ts';
import { eraBands } from '../layout/era-bands.ts';
import { outlineAt, outlineShapes } from '../layout/outline-shapes.ts';
import { offsetOf } from '../layout/place-events.ts';
import { pxOf, tickLines, type AxisPlace } from './axis.ts';
import { behindMark, eventMark, nameOf, strokesOf, type MarkPlace } from './event-mark.ts';
import { cutToFit, line, sans } from './lettering.ts';
import { laneColour, PALETTES, type Palette } from './palette.ts';
import type { PictureStyle } from './picture-style.ts';
import type { PictureScene, PictureView } from './picture-view.ts';
import { rowMiddle, stageLanes, type PictureLane, type StageRoom } from './stage-lanes.ts';
import { content, element, joined, NOTHING, type Markup } from './svg.ts';
import { signsDrawn, type DrawnSigns } from './drawn-signs.ts';

/** Half the width and the height of what stands for something not public; from the foot of its lane. */
const OUTLINE = { half: 5, height: 5, foot: 4.5 } as const;

const NAME = sans(15, 600);
const ERA = sans(13);
const EDGE = sans(13);

/** The lanes with all that stands in them, drawn from (x, y) down. */
export interface DrawnStage {
	readonly markup: Markup;
	readonly height: number;
	/** What of the legend is needed to read it. */
	readonly signs: DrawnSigns;
}

/** Draws the lanes of a scene, with the lines of the axis that is to lie at their foot. */
export function drawStage(
	whole: Dataset,
	scene: PictureScene,
	view: PictureView,
	place: { readonly x: number; readonly y: number } & StageRoom,
	style: PictureStyle,
): DrawnStage {
	const { x: left, y: top, width } = place;
	const { dataset, span, shown } = scene;
	const { lanes, frame, labels, height } = stageLanes(whole, scene, view, place, style.measure);
	const palette = PALETTES[style.theme];
	const axisPlace: AxisPlace = { x: left, y: top + height, width, span, zone: view.zone };
	const x = pxOf(axisPlace);
	const byIndex = new Map(shown.map((placed) => [placed.index, placed.event]));
	const numbers = new Map(shown.map((placed) => [placed.index, place.numberOf?.(placed) ?? null]));
	const numbered = place.numberOf !== undefined;
	const colourOf = (event: TimelineEvent) =>
		dataset.chapters.findIndex(({ id }) => id === event.chapter);
	const clockOf = (event: TimelineEvent) => ({
		zone: view.zone,
		offset: offsetOf(event.date, view.zone, view.offsetAt),
	});

	const marks = lanes.flatMap((lane) =>
		lane.marks.flatMap((mark): MarkPlace[] => {
			const event = byIndex.get(mark.item.index);
			if (event === undefined) return [];
			return [
				{
					mark,
					event,
					colour: colourOf(event),
					label: labels.get(mark.item.index),
					number: numbers.get(mark.item.index) ?? null,
					x: (at) => Math.min(Math.max(x(at), left - 40), left + width + 40),
					y: top + rowMiddle(lane, mark.row),
					scale: frame.scale,
					selected: event.id === view.selected,
					...clockOf(event),
				},
			];
		}),
	);
	const pill = (lane: PictureLane, cluster: Cluster): Markup => {
		const events = cluster.items.flatMap(({ index }) => byIndex.get(index) ?? []);
		const names = events.map((event) => nameOf({ event, ...clockOf(event) }, style));
		const y = top + rowMiddle(lane, lane.rows);
		const colours = new Set(events.map(colourOf));
		const [colour = -1] = colours.size === 1 ? colours : [-1];
		const count = style.messages.words.digits(events.length);
		return element(
			'g',
			{},
			element('title', {}, content(names.join('\n'))),
			// Among numbered marks a bare number would be one of them.
			clusterPill(x(cluster.at), y, numbered ? `+${count}` : count, colour, palette),
		);
	};
	const outlines = outlineMarks(scene, view, lanes, { x, top }, palette);
	const body = joined([
		element('rect', { x: left, y: top, width, height, fill: palette.raised }),
		tickLines(axisPlace, height, palette),
		eras(dataset, scene, lanes, axisPlace, top, palette),
		dayLine(scene, axisPlace, top, palette),
		...lanes.map((lane) => laneHead(lane, { left, top, width }, palette, style)),
		eraNames(dataset, scene, lanes, axisPlace, top, palette, style),
		outlines,
		...marks.map((mark) => behindMark(mark, palette)),
		...marks.map((mark) => eventMark(mark, palette, style)),
		...lanes.flatMap((lane) => lane.clusters.map((cluster) => pill(lane, cluster))),
		shown.length === 0 ? emptyNote({ left, top, width, height }, palette, style) : NOTHING,
	]);
	// Signs of long dates reach beyond the frame and end with it.
	const clip = element(
		'clipPath',
		{ id: 'stage' },
		element('rect', { x: left, y: top, width, height }),
	);
	return {
		markup: joined([clip, element('g', { 'clip-path': 'url(#stage)' }, body)]),
		height,
		signs: signsDrawn(
			marks.map((mark) => ({ ...mark, strokes: strokesOf(mark) })),
			lanes.some(({ clusters }) => clusters.length > 0),
			outlines !== NOTHING,
			numbered,
		),
	};
}

/** Marks that would overlap, as one pill with their count. */
export function clusterPill(
	x: number,
	y: number,
	count: string,
	colour: number,
	palette: Palette,
): Markup {
	return joined([
		element('rect', {
			x: x - CLUSTER_WIDTH / 2 + 2,
			y: y - 10,
			width: CLUSTER_WIDTH - 4,
			height: 20,
			rx: 10,
			fill: laneColour(palette, colour),
		}),
		line(count, x, y + 4.5, sans(13, 600), palette.raised, { anchor: 'middle' }),
	]);
}

function laneHead(
	{ top: at, title, colour, before, after, folded }: PictureLane,
	{ left, top, width }: { left: number; top: number; width: number },
	palette: Palette,
	{ messages, pictureMessages, measure }: PictureStyle,
): Markup {
	const y = top + at;
	const edges = pictureMessages.edges(before, after);
	const name = cutToFit(title ?? messages.words.others, width * 0.5, NAME, measure);
	const ink = folded ? palette.ink3 : laneColour(palette, colour);
	return joined([
		at === 0
			? NOTHING
			: element('line', { x1: left, x2: left + width, y1: y, y2: y, stroke: palette.rule }),
		line(name, left + 10, y + 20, NAME, ink, { halo: palette.raised }),
		line(edges, left + width - 10, y + 20, EDGE, palette.ink3, {
			anchor: 'end',
			halo: palette.raised,
		}),
	]);
}

function eras(
	dataset: Dataset,
	{ end, span }: PictureScene,
	lanes: readonly PictureLane[],
	axis: AxisPlace,
	top: number,
	palette: Palette,
): Markup {
	const x = pxOf(axis);
	return joined(
		eraBands(dataset, lanes, end).flatMap(({ from, to, lane: at, colour }) => {
			const lane = lanes[at];
			const left = x(Math.max(from, span.from));
			const right = x(Math.min(to, span.to));
			if (lane === undefined || right <= left) return [];
			return [
				element('rect', {
					x: left,
					y: top + lane.top + 1,
					width: right - left,
					height: lane.height - 2,
					fill: laneColour(palette, colour),
					'fill-opacity': 0.09,
				}),
			];
		}),
	);
}

/** The names of eras in the heads of their lanes, where they have room. */
function eraNames(
	dataset: Dataset,
	{ end, span }: PictureScene,
	lanes: readonly PictureLane[],
	axis: AxisPlace,
	top: number,
	{ ink2 }: Palette,
	{ measure, messages, pictureMessages }: PictureStyle,
): Markup {
	const x = pxOf(axis);
	return joined(
		eraBands(dataset, lanes, end).flatMap(({ era, from, to, lane: at }) => {
			const lane = lanes[at];
			if (lane === undefined) return [];
			const name = measure(lane.title ?? messages.words.others, NAME);
			const edges = measure(pictureMessages.edges(lane.before, lane.after), EDGE);
			const left = Math.max(x(Math.max(from, span.from)) + 8, axis.x + 10 + name + 18);
			const right = Math.min(x(Math.min(to, span.to)) - 6, axis.x + axis.width - edges - 28);
			if (right - left < 60) return [];
			const title = cutToFit(era.title, right - left, ERA, measure);
			return [line(title, left, top + lane.top + 20, ERA, ink2)];
		}),
	);
}

/** What lies after the day whose knowledge shows. */
function dayLine(
	{ line: at, span }: PictureScene,
	axis: AxisPlace,
	top: number,
	{ know, sunken }: Palette,
): Markup {
	if (at >= span.to) return NOTHING;
	const x = pxOf(axis)(Math.max(at, span.from));
	const height = axis.y - top;
	return joined([
		element('rect', {
			x,
			y: top,
			width: axis.x + axis.width - x,
			height,
			fill: sunken,
			'fill-opacity': 0.75,
		}),
		at < span.from
			? NOTHING
			: element('line', { x1: x, x2: x, y1: top, y2: axis.y, stroke: know, 'stroke-width': 2.5 }),
	]);
}

/** What had happened and was not public: hollow shapes without names, at the foot of their lane. */
function outlineMarks(
	{ outlines, line: at, span }: PictureScene,
	{ group }: PictureView,
	lanes: readonly PictureLane[],
	{ x, top }: { x: (at: number) => number; top: number },
	palette: Palette,
): Markup {
	const own = new Set(lanes.map(({ id }) => id));
	const shapes = lanes.flatMap((lane, i) => {
		const here = outlines.filter(({ chapter }) => {
			if (group !== 'chapter') return i === lanes.length - 1;
			return lane.title === null ? !own.has(chapter) : chapter === lane.id;
		});
		const places = here
			.map((outline) => outlineAt(outline, at))
			.filter((when) => when >= span.from && when < span.to);
		return outlineShapes(places.map(x), OUTLINE.half).map(({ left, right }) =>
			outlineShape(left, right, top + lane.top + lane.height - OUTLINE.foot, lane.colour, palette),
		);
	});
	return joined(shapes);
}

/** One hollow shape; `y` is its middle. */
export function outlineShape(
	left: number,
	right: number,
	y: number,
	colour: number,
	palette: Palette,
): Markup {
	return element('rect', {
		x: left,
		y: y - OUTLINE.height / 2,
		width: right - left,
		height: OUTLINE.height,
		rx: OUTLINE.height / 2,
		fill: palette.raised,
		stroke: laneColour(palette, colour),
		'stroke-width': 1.25,
	});
}

function emptyNote(
	{ left, top, width, height }: { left: number; top: number; width: number; height: number },
	{ ink2, raised }: Palette,
	{ pictureMessages }: PictureStyle,
): Markup {
	const [x, y] = [left + width / 2, top + height / 2 + 6];
	return line(pictureMessages.empty, x, y, sans(17), ink2, { anchor: 'middle', halo: raised });
}
