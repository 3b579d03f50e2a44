import type { Status } from '../dataset/vocabulary.ts';

/**
 * A stroke of a status glyph around the middle of a 16 px square. `line` is an outline over the
 * ground, `full` is filled, `cut` a stroke across, `cross` a heavy one, `unjudged` a dashed outline.
 */
export interface GlyphShape {
	readonly kind: 'line' | 'full' | 'cut' | 'cross' | 'unjudged';
	/** Path data, px, relative throughout: after a move to any place it draws the stroke there. */
	readonly d: string;
}

/** Circle of radius 5.7. */
const CIRCLE = 'm0 -5.7a5.7 5.7 0 0 1 0 11.4a5.7 5.7 0 0 1 0 -11.4z';
const HALF = 'm0 -5.7a5.7 5.7 0 0 0 0 11.4z';
const CUT = 'm-4.3 4.3l8.6 -8.6';

const outline = (d: string): GlyphShape => ({ kind: 'line', d });
const CUT_ACROSS: GlyphShape = { kind: 'cut', d: CUT };
const TRIANGLE = outline('m-4.6 -5.7l10.3 5.7l-10.3 5.7z');

const SHAPES: Readonly<Record<Status, readonly GlyphShape[]>> = {
	planned: [TRIANGLE],
	unfulfilled: [TRIANGLE, CUT_ACROSS],
	claimed: [outline(CIRCLE)],
	reported: [outline(CIRCLE), { kind: 'full', d: HALF }],
	disputed: [outline(CIRCLE), CUT_ACROSS],
	unproven: [outline('m0 -6.7l6.7 6.7l-6.7 6.7l-6.7 -6.7z')],
	confirmed: [{ kind: 'full', d: CIRCLE }],
	refuted: [{ kind: 'cross', d: 'm-4.6 -4.6l9.2 9.2m-9.2 0l9.2 -9.2' }],
};
const UNJUDGED: readonly GlyphShape[] = [{ kind: 'unjudged', d: CIRCLE }];

/** The strokes of the glyph of a status, in drawing order; null: nobody has judged it yet. */
export const glyphShapes = (status: Status | null): readonly GlyphShape[] =>
	status === null ? UNJUDGED : SHAPES[status];
