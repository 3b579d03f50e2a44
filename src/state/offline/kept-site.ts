import { mayKeep } from './may-keep.ts';
import { whenIdle } from './when-idle.ts';
import type { WorkerRequest, WorkerState } from './worker-messages.ts';

/** The worker's script, at the site's root, so that it reaches all pages. */
export const WORKER = 'sw.js';

/** A worker that has not answered by then is not there, ms. */
const PATIENCE = 5000;

let registered: Promise<ServiceWorkerRegistration | null> | null = null;

/**
 * Has the browser keep the site's files, so that it works without network; asked more than once, it
 * happens once. Null where it may not or cannot (no secure connection, private windows, a browser set
 * so): the page works all the same.
 *
 * @param site absolute address of the site's root
 */
export function keepSite(site: string): Promise<ServiceWorkerRegistration | null> {
	registered ??= register(site);
	return registered;
}

async function register(site: string): Promise<ServiceWorkerRegistration | null> {
	if (!mayKeep(window)) return null;
	try {
		await whenIdle(); // nothing that the page itself needs is to wait for it
		const script = new URL(WORKER, site);
		await navigator.serviceWorker.register(script, { updateViaCache: 'none' });
		// Asked for once more: where automation blocks workers, registering gives nothing, against its type.
		return (await navigator.serviceWorker.getRegistration(site)) ?? null;
	} catch {
		return null;
	}
}

/** Says something to a worker; nothing comes back. */
export function tellWorker(worker: ServiceWorker | null, request: WorkerRequest): void {
	worker?.postMessage(request);
}

/** What a worker has of its version; null where it does not answer. */
export function workerState(worker: ServiceWorker): Promise<WorkerState | null> {
	return new Promise((answered) => {
		const { port1, port2 } = new MessageChannel();
		const timer = setTimeout(() => answered(null), PATIENCE);
		port1.onmessage = ({ data }: MessageEvent<WorkerState>) => {
			clearTimeout(timer);
			port1.close();
			answered(data);
		};
		worker.postMessage({ ask: 'state' } satisfies WorkerRequest, [port2]);
	});
}
