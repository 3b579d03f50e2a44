/**
 * `dataset-worker.ts` for the single file, beside which there is no script that a worker could load:
 * datasets are opened without one. Throws always, as a browser does that allows no worker.
 */
export const newWorker = (): never => {
	throw new Error('a single file starts no worker');
};
