import type { OpenedDataset, OpenProgress } from '../dataset/open-dataset.ts';
import { OpenError, type OpenFailure } from './open-failure.ts';

/** What the worker is asked; the buffer is handed over. */
export interface OpenRequest {
	readonly bytes: Uint8Array<ArrayBuffer>;
	readonly language: string;
}

/** What the worker says: once `ready`, then about its work, last its result. */
export type OpenAnswer =
	| { readonly type: 'ready' }
	| { readonly type: 'progress'; readonly progress: OpenProgress }
	| { readonly type: 'opened'; readonly opened: OpenedDataset }
	| { readonly type: 'failed'; readonly failure: OpenFailure };

/** What is used of a `Worker`. */
export type OpenWorker = Pick<
	Worker,
	'postMessage' | 'terminate' | 'addEventListener' | 'removeEventListener'
>;

/** A worker that has not reported by then will not, ms. */
const PATIENCE = 5000;

/**
 * Starts a worker and waits until it reports ready. Null where none can start: in sandboxed frames,
 * under a policy that forbids it, when its script does not load. Only then is it known that bytes
 * handed over to it are not lost.
 */
export async function startedWorker(
	start: () => OpenWorker,
	patience = PATIENCE,
): Promise<OpenWorker | null> {
	let worker: OpenWorker;
	try {
		worker = start();
	} catch {
		return null;
	}
	return new Promise((resolve) => {
		const settle = (started: boolean) => {
			clearTimeout(timer);
			worker.removeEventListener('message', onready);
			worker.removeEventListener('error', onerror);
			if (!started) worker.terminate();
			resolve(started ? worker : null);
		};
		const onready = () => settle(true);
		const onerror = (event: Event) => {
			event.preventDefault(); // no message in the console: it is provided for
			settle(false);
		};
		const timer = setTimeout(() => settle(false), patience);
		worker.addEventListener('message', onready);
		worker.addEventListener('error', onerror);
	});
}

/**
 * Opens a dataset in a worker that is ready, and ends the worker. The bytes are gone afterwards.
 *
 * Rejects with `OpenError`, or with the signal's reason when it is aborted.
 */
export async function openInWorker(
	worker: OpenWorker,
	request: OpenRequest,
	{
		onProgress,
		signal,
	}: { readonly onProgress?: (progress: OpenProgress) => void; readonly signal?: AbortSignal } = {},
): Promise<OpenedDataset> {
	try {
		return await new Promise((resolve, reject) => {
			const crash = (event: Event) => {
				event.preventDefault();
				reject(new OpenError({ kind: 'crashed' }));
			};
			signal?.throwIfAborted();
			signal?.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
			worker.addEventListener('error', crash);
			worker.addEventListener('messageerror', crash);
			worker.addEventListener('message', ({ data }: MessageEvent<OpenAnswer>) => {
				if (data.type === 'progress') onProgress?.(data.progress);
				else if (data.type === 'opened') resolve(data.opened);
				else if (data.type === 'failed') reject(new OpenError(data.failure));
			});
			worker.postMessage(request, [request.bytes.buffer]);
		});
	} finally {
		worker.terminate();
	}
}
