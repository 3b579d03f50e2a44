import type { Status } from '../dataset/vocabulary.ts';
import { glyphShapes, type GlyphShape } from './glyph-shapes.ts';

/**
 * An area of a status glyph, which is filled: `body` with its ink, `hole` with the ground, `stripe`
 * with ink again; or a stroke, where the glyph is rare.
 */
export interface GlyphArea {
	readonly kind: 'body' | 'hole' | 'stripe' | GlyphShape['kind'];
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

const AREAS: Readonly<Partial<Record<Status, readonly GlyphArea[]>>> = {
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
};

/**
 * What the strokes of a status glyph cover (`glyphShapes`), as areas in drawing order; null: nobody has
 * judged it yet. Where many glyphs are joined to one path, areas are much cheaper to paint: a browser
 * works out the outline of a stroke again for each tile of the screen that the path touches.
 */
export const glyphAreas = (status: Status | null): readonly GlyphArea[] =>
	(status && AREAS[status]) ?? glyphShapes(status);
