import type { TimelineEvent } from '../../dataset/compiled.ts';
import type { PlacedMark } from '../../layout/placer.ts';
import { labelBox, type LabelBox } from './label-box.ts';
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

export function standingMark(placed: PlacedMark, view: StageFrame): StandingMark {
	const { item, row, signs } = placed;
	const { anchor, date } = item;
	const event = view.eventOf(item);
	const [x, y] = [view.x(anchor), view.y(item.lane, row)];
	const strokes = signs
		? signShapes(date.signs, { x: (at) => view.x(at), y, anchor: x, loose: date.loose })
		: [];
	return { placed, event, colour: view.colourOf(event), x, y, strokes };
}

/**
 * Gives marks their labels. What looks as it did `before` is the very same object, mark or label, so
 * that while panning only those are rendered whose label gives way to an edge.
 *
 * @param from left end of the visible span, wall ms
 */
export function drawnMarks(
	standing: readonly StandingMark[],
	view: StageFrame,
	from: number,
	before: readonly DrawnMark[],
): DrawnMark[] {
	return standing.map((mark, i) => {
		const last = before[i]?.placed === mark.placed ? before[i] : undefined;
		const box = labelBox(mark.placed, view, from);
		const label = last && sameBox(last.label, box) ? last.label : box;
		return last?.label === label && last.strokes === mark.strokes ? last : { ...mark, label };
	});
}

function sameBox(a: LabelBox | null, b: LabelBox | null): boolean {
	if (a === null || b === null) return a === b;
	return a.offset === b.offset && a.width === b.width && a.masking === b.masking;
}
