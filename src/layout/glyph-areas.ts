import type { Status } from '../dataset/vocabulary.ts';
import { glyphShapes } from './glyph-shapes.ts';

/**
 * An area of a status glyph, which is filled: `body` with its ink, `hole` with the ground, `stripe`
 * with ink again. `unjudged` stays a dashed stroke.
 */
export interface GlyphArea {
	readonly kind: 'body' | 'hole' | 'stripe' | 'unjudged';
	/** Path data, px, relative throughout: after a move to any place it draws the area there. */
	readonly d: string;
}

const circle = (radius: number, kind: GlyphArea['kind']): GlyphArea => ({
	kind,
	d: `m0 ${-radius}a${radius} ${radius} 0 0 1 0 ${2 * radius}a${radius} ${radius} 0 0 1 0 ${-2 * radius}z`,
});
const BODY = circle(6.7, 'body');
const HOLE = circle(4.7, 'hole');
const STRIPE: GlyphArea = {
	kind: 'stripe',
	d: 'm-5.007 3.593l8.6 -8.6l1.414 1.414l-8.6 8.6z',
};
const TRIANGLE: readonly GlyphArea[] = [
	{
		kind: 'body',
		d: 'm-5.6 -5.7a1 1 0 0 1 1.484 -.875l10.3 5.7a1 1 0 0 1 0 1.75l-10.3 5.7a1 1 0 0 1 -1.484 -.875z',
	},
	{ kind: 'hole', d: 'm-3.6 -4.004l7.235 4.004l-7.235 4.004z' },
];

const AREAS: Readonly<Record<Status, readonly GlyphArea[]>> = {
	planned: TRIANGLE,
	unfulfilled: [...TRIANGLE, STRIPE],
	claimed: [BODY, HOLE],
	reported: [BODY, { kind: 'hole', d: 'm1 -4.592a4.7 4.7 0 0 1 0 9.184z' }],
	disputed: [BODY, HOLE, STRIPE],
	unproven: [
		{
			kind: 'body',
			d:
				'm-.707 -7.407a1 1 0 0 1 1.414 0l6.7 6.7a1 1 0 0 1 0 1.414' +
				'l-6.7 6.7a1 1 0 0 1 -1.414 0l-6.7 -6.7a1 1 0 0 1 0 -1.414z',
		},
		{ kind: 'hole', d: 'm0 -5.286l5.286 5.286l-5.286 5.286l-5.286 -5.286z' },
	],
	confirmed: [BODY],
	refuted: [
		{
			kind: 'body',
			d:
				'm-3.681 -5.519l9.2 9.2a1.3 1.3 0 0 1 -1.838 1.838l-9.2 -9.2a1.3 1.3 0 0 1 1.838 -1.838z' +
				'm9.2 1.838l-9.2 9.2a1.3 1.3 0 0 1 -1.838 -1.838l9.2 -9.2a1.3 1.3 0 0 1 1.838 1.838z',
		},
	],
};
const UNJUDGED: readonly GlyphArea[] = [{ kind: 'unjudged', d: glyphShapes(null)[0]!.d }];

/**
 * What the strokes of a status glyph cover (`glyphShapes`), as areas in drawing order; null: nobody has
 * judged it yet. Where many glyphs are joined to one path, areas are much cheaper to paint: a browser
 * works out the outline of a stroke again for each tile of the screen that the path touches.
 */
export const glyphAreas = (status: Status | null): readonly GlyphArea[] =>
	status === null ? UNJUDGED : AREAS[status];
