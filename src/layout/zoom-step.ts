/**
 * Zoom steps: layout is done at scales that are powers of √2, and holds for every scale from its own
 * step up to the next one, because distances grow while labels keep their width.
 */

import { scaleOf, type VisibleSpan } from './visible-span.ts';

/** Pixels per millisecond at step 0: one pixel is one day. */
const STEP_ZERO = 1 / 86_400_000;

/** Pixels per millisecond at a step; the next step is √2 times as wide. */
export const scaleAtStep = (step: number): number => STEP_ZERO * 2 ** (step / 2);

/** The deepest step whose scale is not above `scale` (px/ms, > 0). */
export const stepAtScale = (scale: number): number =>
	Math.floor(2 * Math.log2(scale / STEP_ZERO) + 1e-9);

/** Px that all of time is wide at the coarsest step; a stage that is narrower shows that one too. */
const COARSEST = 200;

/** The step from which labels are placed, each on those of the step before. */
export const coarsestStep = (whole: VisibleSpan): number => stepAtScale(scaleOf(whole, COARSEST));
