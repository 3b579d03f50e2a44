import { expect, type Page } from '@playwright/test';
import type { WorkerState } from '../../src/state/offline/worker-messages.ts';

/** What the worker says that it has of its version; null where there is none. */
export const stateOfKept = (page: Page): Promise<WorkerState | null> =>
	page.evaluate(async () => {
		const { controller } = navigator.serviceWorker;
		if (controller === null) return null;
		const { port1, port2 } = new MessageChannel();
		controller.postMessage({ ask: 'state' }, [port2]);
		return new Promise<WorkerState>((answered) => {
			port1.onmessage = ({ data }: MessageEvent<WorkerState>) => answered(data);
		});
	});

/** Waits until the site is kept as a whole and answers for the open page, too. */
export async function expectKept(page: Page): Promise<void> {
	await expect
		.poll(async () => (await stateOfKept(page))?.missing ?? null, { timeout: 40_000 })
		.toBe(0);
}

/** Addresses of all that caches hold. */
export const addressesKept = (page: Page): Promise<readonly string[]> =>
	page.evaluate(async () => {
		const opened = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
		const requests = await Promise.all(opened.map((cache) => cache.keys()));
		return requests.flat().map(({ url }) => url);
	});

/** How many workers the page's origin has. */
export const workersOf = (page: Page): Promise<number> =>
	page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
