import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runInSlices, type Pacing } from './slices.ts';

/** A clock that stands still unless work lets it run, and pauses that are counted. */
class TestClock implements Pacing {
	time = 0;
	/** When each slice began and ended. */
	readonly slices: { from: number; to: number }[] = [];
	readonly #idle: number;

	constructor(idle = 50) {
		this.#idle = idle;
	}

	now = () => this.time;
	pause = () => {
		this.close();
		this.time += 5;
		this.slices.push({ from: this.time, to: this.time });
		return Promise.resolve(this.#idle);
	};

	close() {
		const last = this.slices.at(-1);
		if (last) last.to = this.time;
	}
}

/** Work of so many steps that takes `cost` ms for each. */
function* work(steps: number, cost: number, clock: TestClock, done: number[] = []) {
	for (let i = 0; i < steps; i++) {
		clock.time += cost;
		done.push(i);
		yield i;
	}
	return 'done';
}

describe('work in slices', () => {
	it('gives the result of the whole', async () => {
		const clock = new TestClock();
		await expect(runInSlices(work(100, 1, clock), { pacing: clock })).resolves.toBe('done');
		expect(clock.slices.length).toBeGreaterThanOrEqual(10);
	});

	it('never holds the thread for longer than a slice and a step', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.nat(200),
				fc.double({ min: 0.01, max: 30, noNaN: true }),
				fc.integer({ min: 1, max: 50 }),
				async (steps, cost, idle) => {
					const clock = new TestClock(idle);
					const done: number[] = [];
					await runInSlices(work(steps, cost, clock, done), { pacing: clock });
					clock.close();
					expect(done).toHaveLength(steps);
					const longest = Math.max(...clock.slices.map(({ from, to }) => to - from));
					expect(longest).toBeLessThanOrEqual(Math.min(10, idle) + cost + 1e-6);
				},
			),
		);
	});

	it('goes on even when the browser finds no idle time', async () => {
		const clock = new TestClock(0);
		await expect(runInSlices(work(5, 1, clock), { pacing: clock })).resolves.toBe('done');
		expect(clock.slices).toHaveLength(6);
	});

	it('tells of progress once per slice', async () => {
		const clock = new TestClock();
		const told: number[] = [];
		await runInSlices(work(30, 1, clock), { pacing: clock, onProgress: (step) => told.push(step) });
		expect(told).toEqual([9, 19, 29]);
	});

	it('stops when it is aborted, and lets the work clean up', async () => {
		const clock = new TestClock();
		const abort = new AbortController();
		const done: number[] = [];
		let cleaned = false;
		function* tidy() {
			try {
				yield* work(1000, 1, clock, done);
			} finally {
				cleaned = true;
			}
		}
		const result = runInSlices(tidy(), {
			pacing: clock,
			signal: abort.signal,
			onProgress: (step) => {
				if (step > 50) abort.abort(new Error('enough'));
			},
		});
		await expect(result).rejects.toThrow('enough');
		expect(done.length).toBeLessThan(70);
		expect(cleaned).toBe(true);
	});

	it('does nothing when it is aborted before it begins', async () => {
		const clock = new TestClock();
		const done: number[] = [];
		const steps = work(10, 1, clock, done);
		const result = runInSlices(steps, { pacing: clock, signal: AbortSignal.abort() });
		await expect(result).rejects.toThrow(/abort/i);
		expect(done).toEqual([]);
	});

	it('passes on what the work throws', async () => {
		const clock = new TestClock();
		function* broken(): Generator<number, string> {
			if (clock.time >= 0) throw new RangeError('no');
			yield 1;
			return '';
		}
		await expect(runInSlices(broken(), { pacing: clock })).rejects.toThrow(RangeError);
	});

	it('runs without a browser', async () => {
		const clock = new TestClock();
		await expect(runInSlices(work(3, 0, clock))).resolves.toBe('done');
	});
});
