import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as keptSite from './kept-site.ts';
import { watchKept, type KeptState } from './watch-kept.ts';

vi.mock('./kept-site.ts');

const SITE = 'https://example.org/t/';

/** A worker of which only its changes of state matter. */
class Worker extends EventTarget {
	change() {
		this.dispatchEvent(new Event('statechange'));
	}
}

type Workers = Partial<Record<'active' | 'installing' | 'waiting', Worker | null>>;

/** The registration as the browser changes it. */
const registered = (workers: Workers | null) => {
	const registration = workers && { active: null, installing: null, waiting: null, ...workers };
	vi.mocked(keptSite.keepSite).mockResolvedValue(
		registration as unknown as ServiceWorkerRegistration | null,
	);
	return registration;
};
const missing = (files: number | null) =>
	vi
		.mocked(keptSite.workerState)
		.mockResolvedValue(files === null ? null : { version: 'v', files: 9, missing: files });

let told: KeptState[];
beforeEach(() => {
	told = [];
});
afterEach(() => vi.resetAllMocks());
const watch = () => watchKept(SITE, (state) => told.push(state));
const expectTold = (...states: readonly KeptState[]) =>
	vi.waitFor(() => expect(told).toEqual(states));

describe('whether the site is kept', () => {
	it('is no in a browser that keeps nothing', async () => {
		registered(null);
		watch();
		await expectTold('none');
	});

	it('is yes once the worker has all files', async () => {
		registered({ active: new Worker() });
		missing(0);
		watch();
		await expectTold('loading', 'ready');
	});

	it.each([2, null])('is not yet where the worker lacks files or is silent (%s)', async (files) => {
		registered({ active: new Worker() });
		missing(files);
		watch();
		await expectTold('loading', 'incomplete');
	});

	it('is not yet where the download breaks off', async () => {
		const installing = new Worker();
		const registration = registered({ installing });
		watch();
		await expectTold('loading');
		if (registration) registration.installing = null;
		installing.change();
		await expectTold('loading', 'incomplete');
	});

	it('is told no more once that is over', async () => {
		const installing = new Worker();
		registered({ installing });
		const stop = watch();
		await expectTold('loading');
		stop();
		installing.change();
		expect(keptSite.keepSite).toHaveBeenCalledTimes(2);
		await vi.mocked(keptSite.keepSite).mock.results[1]?.value;
		expect(told).toEqual(['loading']);
	});
});
