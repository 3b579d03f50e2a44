import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsInSteps, type DateColumns } from '../layout/event-columns.ts';
import { buffersOf, laneLists, NO_LANE } from '../layout/lane-lists.ts';
import { runSteps } from '../layout/run-steps.ts';
import { EventOrder, WorkerCrash } from './event-order.ts';
import { noWorker, shortSlices, TestOrderWorker } from './order-worker.test-data.ts';

const LANES = 3;
const DAY = 86_400_000;

/** Days, months that share their middle with a day, and instants, in no order. */
const date = fc.oneof(
	fc.integer({ min: -40, max: 40 }).map((day) => ({ from: day * DAY, to: (day + 1) * DAY })),
	fc.integer({ min: -3, max: 3 }).map((n) => ({ from: n * 31 * DAY, to: (n + 1) * 31 * DAY })),
	fc.integer({ min: -1e9, max: 1e9 }).map((at) => ({ from: at, to: at })),
);
const sample = fc.record({
	date,
	lane: fc.constantFrom(0, 1, 2, NO_LANE),
	importance: fc.integer({ min: 1, max: 5 }),
});
const samples = fc.array(sample, { maxLength: 120 });
type Sample = typeof sample extends fc.Arbitrary<infer T> ? T : never;

const datesOf = (list: readonly Sample[]): DateColumns => ({
	anchors: Float64Array.from(list, ({ date: { from, to } }) => (from + to) / 2),
	froms: Float64Array.from(list, ({ date }) => date.from),
	tos: Float64Array.from(list, ({ date }) => date.to),
});
const eventsOf = (list: readonly Sample[], order: Uint32Array<ArrayBuffer>) => ({
	order,
	lanes: Uint16Array.from(list, ({ lane }) => lane),
	importance: Uint8Array.from(list, ({ importance }) => importance),
});
const dates = () => datesOf([{ date: { from: 0, to: DAY }, lane: 0, importance: 3 }]);

describe.each([
	['in a worker', () => new TestOrderWorker()],
	['in slices', noWorker],
	['in slices, where the worker fails at once', () => new TestOrderWorker('fails')],
])('ordering events %s', (_, startWorker) => {
	it('gives what ordering them at once gives', async () => {
		await fc.assert(
			fc.asyncProperty(samples, async (list) => {
				const order = new EventOrder({ startWorker });
				const pace = { pacing: shortSlices() };
				const again = <T>(ask: () => Promise<T>): Promise<T> =>
					ask().catch((error: unknown) => {
						expect(error).toBeInstanceOf(WorkerCrash);
						return ask();
					});
				const columns = await again(() => order.order(datesOf(list), pace));
				const expected = runSteps(columnsInSteps(datesOf(list)));
				expect(columns).toEqual(expected);
				const lists = await again(() => order.list(eventsOf(list, columns.order), LANES, pace));
				expect(lists).toEqual(laneLists(eventsOf(list, expected.order), LANES));
				// Copied, not handed over: the stage goes on with it.
				expect(columns.order).toHaveLength(list.length);
			}),
			{ numRuns: 40 },
		);
	});

	it('does not begin when it is given up before', async () => {
		const order = new EventOrder({ startWorker });
		const signal = AbortSignal.abort(new Error('given up'));
		await expect(order.order(dates(), { signal, pacing: shortSlices() })).rejects.toThrow(
			'given up',
		);
	});
});

describe('a worker that orders events', () => {
	it('ends when its work is given up, and another does the next', async () => {
		const workers: TestOrderWorker[] = [];
		const order = new EventOrder({
			startWorker() {
				const worker = new TestOrderWorker(workers.length === 0 ? 'is silent' : 'works');
				workers.push(worker);
				return worker;
			},
		});
		const abort = new AbortController();
		const first = order.order(dates(), { signal: abort.signal });
		await expect.poll(() => workers[0]?.asked).toEqual(['order']);
		abort.abort(new Error('given up'));
		const second = order.order(dates());
		await expect(first).rejects.toThrow('given up');
		await expect(second).resolves.toEqual(runSteps(columnsInSteps(dates())));
		expect(workers.map(({ isEnded }) => isEnded)).toEqual([true, false]);
		order.end();
		await expect.poll(() => workers[1]?.isEnded).toBe(true);
	});

	it('serves one request after the other', async () => {
		const worker = new TestOrderWorker();
		const order = new EventOrder({ startWorker: () => worker });
		const columns = await order.order(dates());
		await order.list(eventsOf([], new Uint32Array(0)), LANES);
		expect(columns.order).toHaveLength(1);
		expect(worker.asked).toEqual(['order', 'list']);
		expect(worker.isEnded).toBe(false);
	});
});

describe('what is kept of very many events', () => {
	it('is at most 40 bytes of each', () => {
		const count = 10_000;
		const anchors = Float64Array.from({ length: count }, (_, i) => (i * 7919) % count);
		const columns = runSteps(
			columnsInSteps({ anchors, froms: anchors.slice(), tos: anchors.slice() }),
		);
		const lanes = Uint16Array.from(anchors, (_, i) => i % 5);
		const importance = new Uint8Array(count).fill(3);
		const lists = laneLists({ order: columns.order, lanes, importance }, 5);
		const kept = [columns.anchors.buffer, columns.order.buffer, columns.times.buffer, lanes.buffer];
		const bytes = [...kept, ...buffersOf(lists)].reduce((sum, one) => sum + one.byteLength, 0);
		expect(bytes / count).toBeLessThanOrEqual(40);
	});
});
