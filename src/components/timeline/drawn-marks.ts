import type { TimelineEvent } from '../../dataset/compiled.ts';
import type { PlacedMark } from '../../layout/placer.ts';
import type { LabelBox } from './label-box.ts';
import { signShapes, type SignShape } from '../../layout/sign-shapes.ts';
import type { StageFrame } from './stage-frame.ts';

/** A mark where it stands at the present scale. */
export interface StandingMark {
	readonly placed: PlacedMark;
	readonly event: TimelineEvent;
	/** Position of the chapter, for the colour. */
	readonly colour: number;
	/** Middle of the glyph in the moving container, px. */
	readonly x: number;
	readonly y: number;
	/** The strokes of its date signs. */
	readonly strokes: readonly SignShape[];
}

/** A mark as it is drawn now. */
export interface DrawnMark extends StandingMark {
	/** The label as far as it is shown. */
	readonly label: LabelBox | null;
}

/** A mark in the frame of the stage. */
export function standingMark(
	placed: PlacedMark,
	view: Omit<StageFrame, 'shift' | 'rests'>,
): StandingMark {
	const { item, row, signs } = placed;
	const { anchor, date } = item;
	const event = view.eventOf(item);
	const [x, y] = [view.x(anchor), view.y(item.lane, row)];
	const strokes = signs
		? signShapes(date.signs, { x: view.x, y, anchor: x, loose: date.loose })
		: [];
	return { placed, event, colour: view.colourOf(event), x, y, strokes };
}
