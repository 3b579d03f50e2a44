import type { Status } from '../dataset/vocabulary.ts';
import { glyphAreas } from './glyph-areas.ts';
import { glyphShapes } from './glyph-shapes.ts';
import { hundredth } from './hundredth.ts';
import type { SignShape } from './sign-shapes.ts';

/** What is drawn of a mark besides its label. */
export interface StrokedMark {
	/** Position of the chapter, for the colour. */
	readonly colour: number;
	/** Middle of the glyph, px. */
	readonly x: number;
	readonly y: number;
	/** The strokes of its date signs. */
	readonly strokes: readonly SignShape[];
	readonly event: { readonly status: Status | null; readonly later?: boolean };
}

/** Strokes of one look in one colour. */
export interface JoinedPath {
	/** Kind of the strokes, and what else tells how they are drawn (dotted, hollow). */
	readonly look: string;
	/** Which of the eight colours of chapters. */
	readonly lane: number;
	/** Path data, px. */
	readonly d: string;
}

/** Paths that are drawn together; `glyph later`: of events that were not public on the day shown. */
export interface PathPart {
	readonly part: 'signs' | 'glyph later' | 'glyph';
	readonly paths: readonly JoinedPath[];
}

/** Radius of a further point of a date, px. */
const POINT = 4.5;

/** As they are drawn one over the other; in them, looks follow the alphabet, forward or back. */
const PARTS = [
	['signs', 1],
	['glyph later', -1],
	['glyph', 1],
] as const;

/**
 * Joins the strokes of many marks to few paths, one for each look in each colour: a browser paints a
 * long path faster than hundreds of short ones, and has that many fewer elements to keep, to style and
 * to move. Marks never overlap, so it does not matter whose stroke comes first; of one mark, brackets
 * lie on bars, points on links, a hole on its body, and what fills or crosses an outline on the outline,
 * which is how the names of looks happen to be sorted.
 */
export function joinedPaths(marks: Iterable<StrokedMark>): PathPart[] {
	const joined = new Map<string, { part: string; look: string; lane: number; d: string }>();
	const add = (part: PathPart['part'], look: string, colour: number, d: string) => {
		const lane = colour % 8;
		const key = `${part} ${look} ${lane}`;
		const path = joined.get(key);
		if (path) path.d += d;
		else joined.set(key, { part, look, lane, d });
	};
	for (const { colour, x, y, strokes, event } of marks) {
		for (const shape of strokes) {
			if (shape.kind === 'point') {
				add('signs', shape.hollow ? 'point hollow' : 'point', colour, circle(shape.x, y));
			} else add('signs', shape.dotted ? `${shape.kind} dotted` : shape.kind, colour, shape.d);
		}
		const at = `M${hundredth(x)} ${hundredth(y)}`;
		if (event.later) {
			for (const { kind, d } of glyphShapes(event.status)) add('glyph later', kind, colour, at + d);
		} else {
			for (const { kind, d } of glyphAreas(event.status)) add('glyph', kind, colour, at + d);
		}
	}
	return PARTS.map(([part, way]) => ({
		part,
		paths: [...joined.values()]
			.filter((path) => path.part === part)
			.sort((a, b) => (a.look < b.look ? -way : way)),
	}));
}

const circle = (x: number, y: number): string =>
	`M${hundredth(x - POINT)} ${hundredth(y)}a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0z`;
