import type { Dataset } from '../dataset/compiled.ts';
import type { Fault } from '../dataset/fault.ts';
import type { OpenedDataset } from '../dataset/open-dataset.ts';
import { newWorker } from './dataset-worker.ts';
import { OpenError, type OpenFailure } from './open-failure.ts';
import { openInWorker, startedWorker, type OpenWorker } from './open-in-worker.ts';
import { readSource, type ReadOptions } from './read-source.ts';
import { runInSlices, type Pacing } from './slices.ts';

/** How far the opening has come: `share` from 0 to 1, null while it cannot be known. */
export interface ForeignProgress {
	readonly step: 'read' | 'check' | 'compile';
	readonly share: number | null;
}

export interface OpenResult {
	/** What can be shown; null if nothing can. */
	readonly dataset: Dataset | null;
	/** All that is wrong with it; an event with a fault is not in `dataset`. */
	readonly faults: readonly Fault[];
	/** Why it could not be read at all; then there are neither dataset nor faults. */
	readonly failure: OpenFailure | null;
}

export interface ForeignOptions extends Omit<ReadOptions, 'onProgress'> {
	/** The reader's; the dataset's default where it has no texts in it. */
	readonly language: string;
	readonly onProgress?: (progress: ForeignProgress) => void;
	/** Replaced in tests. */
	readonly startWorker?: () => OpenWorker;
	readonly pacing?: Pacing;
}

/**
 * Opens a dataset that is not ours, from an address or from a file that was picked or dropped. It is
 * read and checked in a worker, or in idle slices of the main thread where no worker can start.
 *
 * Rejects only with the signal's reason when it is aborted.
 */
export async function openForeign(
	source: string | File,
	options: ForeignOptions,
): Promise<OpenResult> {
	const { signal, onProgress } = options;
	try {
		const bytes = await readSource(source, {
			...options,
			onProgress: (share) => onProgress?.({ step: 'read', share }),
		});
		signal?.throwIfAborted();
		return { ...(await openBytesSomewhere(bytes, options)), failure: null };
	} catch (error) {
		signal?.throwIfAborted();
		if (error instanceof OpenError) return { dataset: null, faults: [], failure: error.failure };
		console.error(error); // nobody foresaw it; whoever looks for it finds it here
		return { dataset: null, faults: [], failure: { kind: 'crashed' } };
	}
}

async function openBytesSomewhere(
	bytes: Uint8Array<ArrayBuffer>,
	{ language, startWorker = newWorker, ...options }: ForeignOptions,
): Promise<OpenedDataset> {
	const worker = await startedWorker(startWorker);
	if (worker) return openInWorker(worker, { bytes, language }, options);
	const { openBytes } = await import('./open-bytes.ts');
	return runInSlices(openBytes(bytes, language), options);
}
