import type { OpenWorker } from './open-in-worker.ts';

/**
 * Starts the worker that opens datasets. Written out as it is because the bundler looks for exactly
 * this; the single file has `dataset-worker-in-file.ts` in its place.
 */
export const newWorker = (): OpenWorker =>
	new Worker(new URL('./foreign-dataset.worker.ts', import.meta.url), { type: 'module' });
