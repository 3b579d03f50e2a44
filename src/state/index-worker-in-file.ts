/**
 * `index-worker.ts` for the single file, beside which there is no script that a worker could load:
 * events are ordered without one. Throws always, as a browser does that allows no worker.
 */
export const newIndexWorker = (): never => {
	throw new Error('a single file starts no worker');
};
