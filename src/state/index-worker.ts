import type { OpenWorker } from './open-in-worker.ts';

/**
 * Starts the worker that orders very many events. Written out as it is because the bundler looks for
 * exactly this; the single file has `index-worker-in-file.ts` in its place.
 */
export const newIndexWorker = (): OpenWorker =>
	new Worker(new URL('./event-order.worker.ts', import.meta.url), { type: 'module' });
