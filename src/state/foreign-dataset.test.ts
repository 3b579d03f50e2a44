import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { openForeign, type ForeignOptions, type ForeignProgress } from './foreign-dataset.ts';
import { openBytes } from './open-bytes.ts';
import {
	openInWorker,
	startedWorker,
	type OpenAnswer,
	type OpenRequest,
	type OpenWorker,
} from './open-in-worker.ts';

const small = readFileSync(new URL('../../tests/fixtures/small.json', import.meta.url));
const site = 'https://timeline.example/';

/** A worker in the same thread that answers as it is told to. */
class TestWorker extends EventTarget implements OpenWorker {
	terminated = false;
	readonly #answer: (request: OpenRequest, worker: TestWorker) => void;

	constructor(
		answer: (request: OpenRequest, worker: TestWorker) => void,
		start: (worker: TestWorker) => void = (worker) => worker.say({ type: 'ready' }),
	) {
		super();
		this.#answer = answer;
		queueMicrotask(() => start(this));
	}

	postMessage(message: unknown): void {
		queueMicrotask(() => this.#answer(message as OpenRequest, this));
	}
	terminate(): void {
		this.terminated = true;
	}
	say(data: OpenAnswer): void {
		this.dispatchEvent(Object.assign(new Event('message'), { data }));
	}
	fail(): void {
		this.dispatchEvent(new Event('error', { cancelable: true }));
	}
}

/** Does what the real one does. */
const working = () =>
	new TestWorker(({ bytes, language }, worker) => {
		const steps = openBytes(bytes, language);
		for (let next = steps.next(); ; next = steps.next()) {
			if (next.done) return worker.say({ type: 'opened', opened: next.value });
			worker.say({ type: 'progress', progress: next.value });
		}
	});
const noWorker = () => {
	throw new DOMException('no workers here', 'SecurityError');
};

const open = (source: string | File, options: Partial<ForeignOptions> = {}) =>
	openForeign(source, { site, language: 'en', startWorker: working, ...options });
const file = (...parts: BlobPart[]) => new File(parts, 'a.json');

describe.each([
	['in a worker', working],
	['in slices', noWorker],
])('opening a dataset %s', (_, startWorker) => {
	it('gives what can be shown', async () => {
		const { dataset, faults, failure } = await open(file(small), { startWorker });
		expect(failure).toBeNull();
		expect(faults.filter(({ severity }) => severity === 'fault')).toEqual([]);
		expect(dataset?.events.length).toBeGreaterThan(0);
		expect(dataset?.language).toBe('en');
	});

	it('tells of progress from reading to compiling', async () => {
		const told: ForeignProgress[] = [];
		// A clock that lets every slice end after one step.
		let time = 0;
		const pacing = { now: () => (time += 20), pause: () => Promise.resolve(10) };
		await open(file(small), { startWorker, pacing, onProgress: (step) => told.push(step) });
		expect([...new Set(told.map(({ step }) => step))]).toEqual(['read', 'check', 'compile']);
		expect(told.every(({ share }) => share === null || (share >= 0 && share <= 1))).toBe(true);
	});

	it('lists faults where it is JSON, and where it is none', async () => {
		const list = await open(file('[]'), { startWorker });
		expect(list).toMatchObject({ dataset: null, failure: null });
		expect(list.faults.length).toBeGreaterThan(0);
		const none = await open(file('{"head": '), { startWorker });
		expect(none.faults.map(({ code }) => code)).toEqual(['not-json']);
	});
});

describe('opening a dataset', () => {
	it('says when the bytes are no text', async () => {
		const bytes = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff]);
		const result = await open(file(bytes), { startWorker: noWorker });
		expect(result).toEqual({ dataset: null, faults: [], failure: { kind: 'not-text' } });
	});

	it('says what the worker says', async () => {
		const failing = () =>
			new TestWorker((_, worker) => worker.say({ type: 'failed', failure: { kind: 'not-text' } }));
		const { failure } = await open(file('x'), { startWorker: failing });
		expect(failure).toEqual({ kind: 'not-text' });
	});

	it('says why there is nothing to read', async () => {
		const { failure } = await open('https://elsewhere.example/x.json');
		expect(failure).toEqual({ kind: 'other-origin', host: 'elsewhere.example' });
	});

	it('survives a worker that dies', async () => {
		const dying = () => new TestWorker((_, worker) => worker.fail());
		const { failure } = await open(file(small), { startWorker: dying });
		expect(failure).toEqual({ kind: 'crashed' });
	});

	it('survives and reports what nobody foresaw', async () => {
		const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
		const pacing = { now: () => NaN, pause: () => Promise.reject(new Error('unforeseen')) };
		const { failure } = await open(file(small), { startWorker: noWorker, pacing });
		expect(failure).toEqual({ kind: 'crashed' });
		expect(log).toHaveBeenCalledOnce();
		log.mockRestore();
	});

	it('rejects with the reason when it is aborted', async () => {
		const reason = new Error('enough');
		await expect(open(file(small), { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
		const abort = new AbortController();
		let worker: TestWorker | null = null;
		const hanging = () => (worker = new TestWorker(() => abort.abort(reason)));
		const opening = open(file(small), { startWorker: hanging, signal: abort.signal });
		await expect(opening).rejects.toBe(reason);
		expect(worker).toMatchObject({ terminated: true });
	});
});

describe('starting a worker', () => {
	it('gives it when it is ready', async () => {
		const worker = working();
		expect(await startedWorker(() => worker)).toBe(worker);
		expect(worker.terminated).toBe(false);
	});

	it('gives none when it may not start', async () => {
		expect(await startedWorker(noWorker)).toBeNull();
	});

	it('gives none when its script does not load, and keeps that quiet', async () => {
		let prevented = false;
		const worker = new TestWorker(
			() => undefined,
			(self) => {
				const event = new Event('error', { cancelable: true });
				self.dispatchEvent(event);
				prevented = event.defaultPrevented;
			},
		);
		expect(await startedWorker(() => worker)).toBeNull();
		expect(worker.terminated).toBe(true);
		expect(prevented).toBe(true);
	});

	it('waits so long and no longer', async () => {
		const worker = new TestWorker(
			() => undefined,
			() => undefined,
		);
		expect(await startedWorker(() => worker, 5)).toBeNull();
		expect(worker.terminated).toBe(true);
	});
});

describe('asking a worker', () => {
	it('ends it when it has answered', async () => {
		const worker = working();
		const started = await startedWorker(() => worker);
		if (!started) throw new Error('it has not started');
		const request = { bytes: new Uint8Array(small), language: 'de' };
		const { dataset } = await openInWorker(started, request);
		expect(dataset?.language).toBe('de');
		expect(worker.terminated).toBe(true);
	});
});
