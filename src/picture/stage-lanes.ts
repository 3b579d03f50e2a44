import { LABEL_GAP, type Item } from '../layout/item.ts';
import { laneGroups } from '../layout/lane-groups.ts';
import type { PlacedEvent } from '../layout/place-events.ts';
import { lengthOf } from '../layout/visible-span.ts';
import type { Dataset, TimelineEvent } from '../dataset/compiled.ts';
import { placeLanesInFrame, type Frame, type FrameLane } from './frame-marks.ts';
import { cutToFit, sans, type Lettering, type MeasureText } from './lettering.ts';
import type { PictureScene, PictureView } from './picture-view.ts';

/** Heights of the parts of a lane, px. */
export const LANE = { head: 28, row: 25, gathering: 26, foot: 8, empty: 30 } as const;
/** Room around the text of a label, px. */
export const LABEL_PADDING = 8;
/** Importance from which a label is set in bold, as on the stage. */
const BOLD_FROM = 4;
/** A picture is not scrolled: more lanes than this share the last one. */
const MOST_LANES = 12;

/** A lane of the picture with what stands in it. */
export interface PictureLane extends FrameLane {
	readonly id: string;
	/** Null: what has no lane of its own. */
	readonly title: string | null;
	/** Position of the chapter, for the colour; -1 where the lane is none. */
	readonly colour: number;
	/** From the top of the stage, px. */
	readonly top: number;
	readonly height: number;
	/** Nothing of it shows. */
	readonly folded: boolean;
	/** How many of its events lie before and after the span. */
	readonly before: number;
	readonly after: number;
}

/** The text of an event's label. */
export type LabelOf = (placed: PlacedEvent) => string;

/** A label as it is written. */
export interface Label {
	readonly text: string;
	readonly lettering: Lettering;
}

export interface StageLanes {
	readonly frame: Frame;
	readonly lanes: readonly PictureLane[];
	/** By position of the event in the dataset. */
	readonly labels: ReadonlyMap<number, Label>;
	readonly height: number;
}

/** How the lanes are to be laid out. */
export interface StageRoom {
	/** Px. */
	readonly width: number;
	/** Most rows of labels in all lanes together. */
	readonly rows: number;
	readonly labelOf: LabelOf;
	/** Where marks carry numbers instead of glyphs, the number of an event. */
	readonly numberOf?: LabelOf;
}

/** Lays out what a scene shows: lanes from the top, each as tall as what stands in it. */
export function stageLanes(
	whole: Dataset,
	{ dataset, span, matching, shown }: PictureScene,
	{ group, selected }: Pick<PictureView, 'group' | 'selected'>,
	{ width, rows, labelOf }: StageRoom,
	measure: MeasureText,
): StageLanes {
	const frame: Frame = { span, scale: width / lengthOf(span) };
	// Chapters are those of all events, so that lanes are the same on every day of knowledge.
	const groups = laneGroups(group === 'chapter' ? whole : dataset, group, MOST_LANES);
	const labels = new Map<number, Label>();
	const widest = width * 0.6;
	const items = shown.map((placed): Item => {
		const { event, index, date, anchor } = placed;
		const lettering = sans(14.5, weightOf(event));
		const text = cutToFit(labelOf(placed), widest, lettering, measure);
		labels.set(index, { text, lettering });
		return {
			index,
			lane: groups.laneOf(event),
			importance: event.importance,
			label: text === '' ? -LABEL_GAP : Math.ceil(measure(text, lettering)) + LABEL_PADDING,
			date,
			anchor,
		};
	});
	const first = shown.find(({ event }) => event.id === selected)?.index ?? null;
	const placed = placeLanesInFrame(
		groups.lanes.map((_, lane) => items.filter((item) => item.lane === lane)),
		frame,
		rows,
		first,
	);
	const seen = new Set(shown);
	let top = 0;
	const lanes = groups.lanes.map(({ id, title }, i): PictureLane => {
		const lane = placed[i]!;
		const folded = lane.marks.length === 0 && lane.clusters.length === 0;
		const others = matching.filter((one) => groups.laneOf(one.event) === i && !seen.has(one));
		const before = others.filter(({ anchor }) => anchor < span.from).length;
		const height = folded ? LANE.empty : heightOf(lane);
		const laid = {
			...lane,
			id,
			title,
			colour: group === 'chapter' ? dataset.chapters.findIndex((chapter) => chapter.id === id) : -1,
			top,
			height,
			folded,
			before,
			after: others.length - before,
		};
		top += height;
		return laid;
	});
	return { frame, lanes, labels, height: top };
}

const heightOf = ({ rows, gathering }: FrameLane): number =>
	LANE.head + rows * LANE.row + (gathering ? LANE.gathering : 0) + LANE.foot;

const weightOf = ({ importance }: TimelineEvent): 400 | 600 =>
	importance >= BOLD_FROM ? 600 : 400;

/** Middle of a row, px from the top of the stage. */
export const rowMiddle = ({ top }: PictureLane, row: number): number =>
	top + LANE.head + (row + 0.5) * LANE.row;
