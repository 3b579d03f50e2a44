import type { Status } from '../dataset/vocabulary.ts';
import { glyphShapes, type GlyphShape } from './glyph-shapes.ts';
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

/** Strokes of one look. */
export interface JoinedPath {
	readonly kind: SignShape['kind'] | GlyphShape['kind'];
	readonly dotted: boolean;
	readonly hollow: boolean;
	/** Path data, px. */
	readonly d: string;
}

/** Strokes of one colour that are drawn together. */
export interface PathGroup {
	/** Tells groups apart; the same while the picture changes. */
	readonly key: string;
	/** Glyphs lie on the signs. */
	readonly part: 'signs' | 'glyph';
	readonly colour: number;
	/** Of events that were not public on the day shown. */
	readonly later: boolean;
	readonly paths: readonly JoinedPath[];
}

/** Radius of a further point of a date, px. */
const POINT = 4.5;
/** What is drawn later lies on what was drawn before. */
const ORDER: readonly JoinedPath['kind'][] = [
	'bar',
	'torn',
	'within',
	'bracket',
	'wing',
	'arrow',
	'link',
	'point',
	'line',
	'unjudged',
	'full',
	'cut',
	'cross',
];

type Look = Omit<JoinedPath, 'd'>;
type Paths = Map<string, Look & { d: string }>;

/**
 * Joins the strokes of many marks to few paths, one for each look in each colour: a browser paints a
 * long path faster than hundreds of short ones, and has that many fewer elements to keep, to style and
 * to move. Marks never overlap, so it does not matter whose stroke comes first.
 */
export function joinedPaths(marks: Iterable<StrokedMark>): PathGroup[] {
	const signs = new Map<number, Paths>();
	const glyphs = new Map<number, Paths>();
	const faded = new Map<number, Paths>();
	for (const { colour, x, y, strokes, event } of marks) {
		const own = strokes.length > 0 ? pathsOf(signs, colour) : null;
		for (const shape of strokes) {
			if (shape.kind === 'point') {
				const { kind, hollow } = shape;
				add(own!, { kind, hollow, dotted: false }, circle(shape.x, y));
			} else add(own!, { kind: shape.kind, hollow: false, dotted: shape.dotted }, shape.d);
		}
		const around = pathsOf(event.later ? faded : glyphs, colour);
		const start = `M${short(x)} ${short(y)}`;
		for (const { kind, d } of glyphShapes(event.status)) {
			add(around, { kind, hollow: false, dotted: false }, start + d);
		}
	}
	return [
		...groupsOf(signs, 'signs', false),
		...groupsOf(faded, 'glyph', true),
		...groupsOf(glyphs, 'glyph', false),
	];
}

function pathsOf(groups: Map<number, Paths>, colour: number): Paths {
	const known = groups.get(colour);
	if (known) return known;
	const paths: Paths = new Map();
	groups.set(colour, paths);
	return paths;
}

function add(paths: Paths, look: Look, d: string): void {
	const key = lookOf(look);
	const path = paths.get(key);
	if (path) path.d += d;
	else paths.set(key, { ...look, d });
}

/** Tells looks apart. */
export const lookOf = ({ kind, dotted, hollow }: Look): string =>
	`${kind}${dotted ? ' dotted' : ''}${hollow ? ' hollow' : ''}`;

const groupsOf = (
	groups: ReadonlyMap<number, Paths>,
	part: PathGroup['part'],
	later: boolean,
): PathGroup[] =>
	[...groups]
		.sort(([a], [b]) => a - b)
		.map(([colour, paths]) => ({
			key: `${part} ${colour}${later ? ' later' : ''}`,
			part,
			colour,
			later,
			paths: [...paths.values()].sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind)),
		}));

const circle = (x: number, y: number): string =>
	`M${short(x - POINT)} ${short(y)}a${POINT} ${POINT} 0 1 0 ${2 * POINT} 0a${POINT} ${POINT} 0 1 0 ${-2 * POINT} 0z`;

/** To a hundredth of a pixel, which nobody sees. */
const short = (px: number): number => Math.round(px * 100) / 100;
