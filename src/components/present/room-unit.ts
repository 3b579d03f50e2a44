/**
 * The unit of all sizes while a lesson is presented, CSS px: a hundredth of the height of the screen,
 * as the last row sees it (CONVENTIONS.md C1: body 4.4, labels 3.3). On a phone held upright nobody
 * reads from the last row, and its width counts; below 4 px nothing could be read on any screen.
 *
 * `PresentView.svelte` sets the same in CSS as `--u`.
 */
export const roomUnit = (width: number, height: number): number =>
	Math.max(4, Math.min(height / 100, width / 80));
