import type { Status } from '../dataset/vocabulary.ts';
import { glyphAreas } from './glyph-areas.ts';
import { glyphShapes } from './glyph-shapes.ts';
import { hundredth } from './hundredth.ts';
import type { SignShape } from './sign-shapes.ts';

/** Where something is drawn, and in which colour. */
interface ColouredPlace {
	/** Position of the chapter, for the colour. */
	readonly colour: number;
	/** Middle of the glyph or of the pill, px. */
	readonly x: number;
	readonly y: number;
}

/** What is drawn of a mark besides its label. */
export interface StrokedMark extends ColouredPlace {
	/** The strokes of its date signs. */
	readonly strokes: readonly SignShape[];
	readonly event: { readonly status: Status | null; readonly later?: boolean };
}

/** What is drawn of a cluster besides its count: a pill. */
export interface JoinedCluster extends ColouredPlace {
	readonly placed: { readonly count: number };
	/** Whether nothing in it was public on the day shown. */
	readonly words: { readonly later: boolean };
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

/** A further point of a date. */
const POINT = 'm-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0z';

/** As they are drawn one over the other; in them, looks follow the alphabet, forward or back. */
const PARTS = [
	['signs', 1],
	['glyph later', -1],
	['glyph', 1],
] as const;

/**
 * Joins the strokes of many marks, and the pills of clusters, to few paths, one for each look in each
 * colour: a browser paints a long path faster than hundreds of short ones, and has that many fewer
 * elements to keep, to style and to move. Marks and pills never overlap, so it does not matter whose
 * stroke comes first; of one mark, brackets lie on bars, points on links, a hole on its body, and what
 * fills or crosses an outline on the outline, which is how the names of looks happen to be sorted.
 */
export function joinedPaths(
	marks: Iterable<StrokedMark>,
	clusters: Iterable<JoinedCluster>,
): PathPart[] {
	const joined = new Map<string, { part: string; look: string; lane: number; d: string }>();
	const add = (part: PathPart['part'], look: string, colour: number, d: string) => {
		const lane = colour % 8;
		const key = `${part} ${look} ${lane}`;
		const path = joined.get(key);
		if (path) path.d += d;
		else joined.set(key, { part, look, lane, d });
	};
	const draw = (
		shapes: readonly { readonly kind: string; readonly d: string }[],
		{ colour, x, y }: ColouredPlace,
		later = false,
	) => {
		const part = later ? 'glyph later' : 'glyph';
		for (const { kind, d } of shapes) add(part, kind, colour, at(x, y) + d);
	};
	for (const mark of marks) {
		const { colour, y, strokes, event } = mark;
		for (const shape of strokes) {
			if (shape.kind === 'point') {
				add('signs', shape.hollow ? 'point hollow' : 'point', colour, at(shape.x, y) + POINT);
			} else add('signs', shape.dotted ? `${shape.kind} dotted` : shape.kind, colour, shape.d);
		}
		draw((event.later ? glyphShapes : glyphAreas)(event.status), mark, event.later);
	}
	for (const cluster of clusters) draw([pill(cluster)], cluster, cluster.words.later);
	return PARTS.map(([part, way]) => ({
		part,
		paths: [...joined.values()]
			.filter((path) => path.part === part)
			.sort((a, b) => (a.look < b.look ? -way : way)),
	}));
}

/** 28 px wide and 20 high, and 36 wide where the count ends with a plus. */
const pill = ({ placed, words }: JoinedCluster) => {
	const half = placed.count > 999 ? 8 : 4;
	return {
		kind: words.later ? 'line' : 'body',
		d: `m${-half} -10h${2 * half}a10 10 0 0 1 0 20h${-2 * half}a10 10 0 0 1 0 -20z`,
	};
};

/** Path data that moves to a place. */
const at = (x: number, y: number): string => `M${hundredth(x)} ${hundredth(y)}`;
