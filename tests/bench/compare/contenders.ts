import {
	drag,
	drawBox,
	panByWheel,
	pressButton,
	turnWheel,
	type Input,
	type Place,
} from './gesture.ts';

/** Finds where the middle of an element is now. Rejects when there is none. */
export type Find = (selector: string) => Promise<Place>;

/** Something that the bench measures: a library, or what it is compared with. */
export interface Contender {
	/** Names its page, `pages/<id>.ts`. */
	readonly id: string;
	readonly name: string;
	/** The package whose version is told; null: our own code. */
	readonly package: string | null;
	/** What it needed that others did not, for those who read the table. */
	readonly note: string;
	/** What its page makes of the events before the first drawing is asked for. */
	readonly prepares: string;
	readonly zoomIn: (find: Find) => Promise<Input[]>;
	readonly pan: (find: Find) => Promise<Input[]>;
	readonly zoomOut: (find: Find) => Promise<Input[]>;
}

export const WINDOW = { width: 1440, height: 830 } as const;
export const MIDDLE: Place = { x: WINDOW.width / 2, y: WINDOW.height / 2 };
/** From here there is room to drag to the left. */
const RIGHT: Place = { x: WINDOW.width * 0.7, y: MIDDLE.y };

/** The wheel zooms at the middle, the mouse drags. */
const byWheelAndDrag = {
	zoomIn: () => Promise.resolve(turnWheel(MIDDLE, -20)),
	pan: () => Promise.resolve(drag(RIGHT)),
	zoomOut: () => Promise.resolve(turnWheel(MIDDLE, 20)),
};

/** Pans by 1 px of 1440 where the wheel reports this much: its speed is 0.00025 of the width. */
const GRAVITY_PER_PIXEL = 1 / WINDOW.width / 0.00025;
/** As many zoom levels as TimelineJS has beyond its first. */
const TIMELINEJS_LEVELS = 10;

export const CONTENDERS: readonly Contender[] = [
	{
		id: 'ours',
		name: 'Sourceline',
		package: null,
		note: 'Stage, axis and overview, as on the explore page, without list and controls; the stylesheet and its fonts are those of the whole site; the fonts are there before, as on a page whose list is read first, and so is all code, as that of others, which comes in one piece.',
		prepares: 'the dataset’s objects as the stage reads them; in use, a file is opened into these',
		...byWheelAndDrag,
	},
	{
		id: 'floor',
		name: 'canvas floor',
		package: null,
		note: 'A hand-written canvas that draws nothing but how many events begin in each pixel column of each lane; no labels, no axis.',
		prepares: 'the times of each lane, sorted',
		...byWheelAndDrag,
	},
	{
		id: 'vis',
		name: 'vis-timeline',
		package: 'vis-timeline',
		note: 'Its stacking is on, as by default: each event is a labelled element, rows beyond the window are scrolled to.',
		prepares: 'the list of items',
		...byWheelAndDrag,
	},
	{
		id: 'vis-clusters',
		name: 'vis-timeline, clusters',
		package: 'vis-timeline',
		note: 'The same with `cluster: { maxItems: 5 }`.',
		prepares: 'the list of items',
		...byWheelAndDrag,
	},
	{
		id: 'timelinejs',
		name: 'TimelineJS',
		package: '@knight-lab/timelinejs',
		note: 'No wheel: 10 presses of its zoom buttons in the frames of 20 notches; begins at its least level, half as wide as the window, since the first event stands in the middle. It makes a slide of each event beside the timeline. Bundled from its modules, without its web fonts.',
		prepares: 'its JSON, with dates in parts',
		zoomIn: async (find) =>
			pressButton(await find('button:has(.tl-icon-zoom-in)'), TIMELINEJS_LEVELS),
		pan: async (find) => drag({ x: RIGHT.x, y: (await find('.tl-timenav')).y }),
		zoomOut: async (find) =>
			pressButton(await find('button:has(.tl-icon-zoom-out)'), TIMELINEJS_LEVELS),
	},
	{
		id: 'timelines-chart',
		name: 'timelines-chart',
		package: 'timelines-chart',
		note: 'No wheel and no dragging: a box drawn over the chart zooms in on release, the overview’s selection is dragged (the chart follows on release), “Reset Zoom” zooms out, each in as many frames. Its animations are off. Events lie in 6 lines per lane, one over the other; no labels.',
		prepares: 'its groups and lines',
		zoomIn: () =>
			Promise.resolve(
				drawBox({ x: MIDDLE.x - 90, y: 120 }, { x: MIDDLE.x + 90, y: WINDOW.height - 200 }),
			),
		pan: async (find) => drag(await find('.brusher .selection')),
		zoomOut: async (find) => pressButton(await find('.reset-zoom-btn'), 1),
	},
	{
		id: 'timelines-chart-frames',
		name: 'timelines-chart, each frame',
		package: 'timelines-chart',
		note: 'The same, with a wheel and a drag of ours that ask it for another span in each frame (`zoomX`), so that it draws as often as the others.',
		prepares: 'its groups and lines',
		...byWheelAndDrag,
	},
	{
		id: 'event-drops',
		name: 'event-drops',
		package: 'event-drops',
		note: 'Knows points alone: of what lasts, the beginning is shown, and of several on one pixel one; no labels. With d3 4.7, which it asks for.',
		prepares: 'a list of points per lane',
		...byWheelAndDrag,
	},
	{
		id: 'gravity',
		name: '@gravity-ui/timeline',
		package: '@gravity-ui/timeline',
		note: 'A canvas without dragging: the horizontal wheel pans as far as the drag does. It never shows more than two months, so the twelve years are told to it as 60 days. Points get a renderer of their own, 4 px wide, since its default draws nothing of them; events lie in 6 tracks per lane, one over the other; no labels.',
		prepares: 'the list of events with their tracks',
		zoomIn: byWheelAndDrag.zoomIn,
		pan: () => Promise.resolve(panByWheel(MIDDLE, GRAVITY_PER_PIXEL)),
		zoomOut: byWheelAndDrag.zoomOut,
	},
];
