/*
 * What lies over the step when it is asked for. Nobody sees it at once; but the network may be gone by
 * the time it is, so all of it is loaded once the lesson shows.
 */

export const loadStepGrid = () => import('./StepGrid.svelte');
export const loadKeysDialog = () => import('./KeysDialog.svelte');
export const loadStepCode = () => import('./StepCode.svelte');

/** Loads all of it; where that fails, asking for it tries again. */
export function loadAhead(): void {
	for (const load of [loadStepGrid, loadKeysDialog, loadStepCode]) load().catch(() => undefined);
}
