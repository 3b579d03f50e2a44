import type { Status } from '../dataset/vocabulary.ts';

/**
 * A stroke of a status glyph around the middle of a 16 px square. `line` is an outline over the
 * ground, `full` is filled, `cut` a stroke across, `cross` a heavy one, `unjudged` a dashed outline.
 */
export interface GlyphShape {
	readonly kind: 'line' | 'full' | 'cut' | 'cross' | 'unjudged';
	/** Path data, px. */
	readonly d: string;
}

/** Circle of radius 5.7. */
const CIRCLE = 'M0 -5.7a5.7 5.7 0 0 1 0 11.4a5.7 5.7 0 0 1 0 -11.4z';
const HALF = 'M0 -5.7a5.7 5.7 0 0 0 0 11.4z';
const CUT = 'M-4.3 4.3L4.3 -4.3';

const outline = (d: string): GlyphShape => ({ kind: 'line', d });
const CUT_ACROSS: GlyphShape = { kind: 'cut', d: CUT };
const TRIANGLE = outline('M-4.6 -5.7L5.7 0L-4.6 5.7z');

const SHAPES: Readonly<Record<Status, readonly GlyphShape[]>> = {
	planned: [TRIANGLE],
	unfulfilled: [TRIANGLE, CUT_ACROSS],
	claimed: [outline(CIRCLE)],
	reported: [outline(CIRCLE), { kind: 'full', d: HALF }],
	disputed: [outline(CIRCLE), CUT_ACROSS],
	unproven: [outline('M0 -6.7L6.7 0L0 6.7L-6.7 0z')],
	confirmed: [{ kind: 'full', d: CIRCLE }],
	refuted: [{ kind: 'cross', d: 'M-4.6 -4.6L4.6 4.6M-4.6 4.6L4.6 -4.6' }],
};
const UNJUDGED: readonly GlyphShape[] = [{ kind: 'unjudged', d: CIRCLE }];

/** The strokes of the glyph of a status, in drawing order; null: nobody has judged it yet. */
export const glyphShapes = (status: Status | null): readonly GlyphShape[] =>
	status === null ? UNJUDGED : SHAPES[status];
