import type { Language } from '../../time/time-span.ts';
import { loadExercise } from '../exercise/load-exercise.ts';
import { loadJudging } from '../exercise/load-judging.ts';

/*
 * What lies over the step when it is asked for. Nobody sees it at once; but the network may be gone by
 * the time it is, so all of it is loaded once the lesson shows.
 */

export const loadStepGrid = () => import('./StepGrid.svelte');
export const loadKeysDialog = () => import('./KeysDialog.svelte');
export const loadStepCode = () => import('./StepCode.svelte');
export const loadTasksDialog = () => import('../exercise/TasksDialog.svelte');

/** Loads all of it, and what the class is asked to do; where that fails, asking for it tries again. */
export function loadAhead(language: Language): void {
	const all = [
		...[loadStepGrid, loadKeysDialog, loadStepCode, loadTasksDialog],
		() => loadJudging(language),
		() => loadExercise(language),
	];
	for (const load of all) load().catch(() => undefined);
}
