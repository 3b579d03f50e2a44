/**
 * Zoom steps: layout is done at scales that are powers of √2, and holds for every scale from its own
 * step up to the next one, because distances grow while labels keep their width.
 */

/** Pixels per millisecond at step 0: one pixel is one day. */
const STEP_ZERO = 1 / 86_400_000;

/** Pixels per millisecond at a step; the next step is √2 times as wide. */
export const scaleAtStep = (step: number): number => STEP_ZERO * 2 ** (step / 2);

/** The deepest step whose scale is not above `scale` (px/ms, > 0). */
export function stepAtScale(scale: number): number {
	const step = Math.floor(2 * Math.log2(scale / STEP_ZERO) + 1e-9);
	return step;
}
