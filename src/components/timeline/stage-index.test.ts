import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { generateDataset } from '../../../tests/fixtures/generated-dataset.ts';
import { compileDataset } from '../../dataset/compile.ts';
import { ExploreState } from '../../state/explore-state.svelte.ts';
import { noWorker, shortSlices, TestOrderWorker } from '../../state/order-worker.test-data.ts';
import * as knowledge from '../../dataset/knowledge.ts';
import { epochMs } from '../../time/units.ts';
import { NO_FILTERS } from '../../dataset/filter-facets.ts';
import { StageIndex } from './stage-index.svelte.ts';
import type { IndexedStage, StageWish } from './stage-view.svelte.ts';

const whole = compileDataset(generateDataset({ events: 200, seed: 2 }), 'de');
const earlier = { ...whole, events: whole.events.slice(0, 120) };

const plain: StageWish = {
	dataset: whole,
	whole,
	filters: NO_FILTERS,
	found: null,
	query: '',
	group: 'chapter',
	zone: 'Europe/Berlin',
	offsetAt: null,
	asOf: null,
	later: false,
	room: 8,
	steady: false,
};
const [north, east] = ['north', 'east'].map((chapter) => ({ ...NO_FILTERS, chapters: [chapter] }));
const onlyNorth: StageWish = { ...plain, filters: north! };
const onDay: StageWish = { ...plain, dataset: earlier, asOf: epochMs(Date.UTC(2018, 0, 1)) };
const onlyEast: StageWish = { ...plain, filters: east! };

const wish = fc.constantFrom(
	plain,
	onlyNorth,
	onlyEast,
	onDay,
	{ ...onDay, later: true, dataset: { ...earlier, events: whole.events.slice(20) } },
	{ ...plain, group: 'kind' as const },
	{ ...plain, group: 'actor' as const, room: 4 },
	{ ...plain, zone: 'UTC' },
	{ ...plain, room: 2 },
	{ ...plain, found: ['event-3', 'event-7'], query: 'x' },
);

/** Never at once, as with very many events. */
const indexIn = (startWorker: () => TestOrderWorker) =>
	new StageIndex({ startWorker, pacing: shortSlices() }, 0);

/** What an index holds, without the functions in it. */
const contents = ({ groups, columns, lanes, lists, steadyCounts }: IndexedStage) => ({
	...{ columns, lanes, lists, steadyCounts },
	groups: groups.lanes,
});
const atOnce = (wish: StageWish) => contents(new StageIndex({}, Infinity).at(wish)!);
const isFor = (index: StageIndex, wish: StageWish) => () => index.at(wish)?.wish === wish;

describe.each([
	['in a worker', () => new TestOrderWorker()],
	['in slices', noWorker],
	['in slices, once the worker has failed', () => new TestOrderWorker('fails')],
])('the index of a stage, made %s', (_, startWorker) => {
	it('is the one for the last wish, whatever was wished before', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.array(fc.tuple(wish, fc.nat(12)), { minLength: 1, maxLength: 5 }),
				async (wishes) => {
					const index = indexIn(startWorker);
					for (const [wish, turns] of wishes) {
						index.want(wish);
						for (let turn = 0; turn < turns; turn++) await Promise.resolve();
					}
					const [last] = wishes.at(-1)!;
					await expect.poll(isFor(index, last), { interval: 1 }).toBe(true);
					expect(contents(index.at(last)!)).toEqual(atOnce(last));
					index.end();
				},
			),
			{ numRuns: 25 },
		);
	});

	it('stays the one from before until the next is made', async () => {
		const index = indexIn(startWorker);
		expect(index.at(plain)).toBeNull();
		index.want(plain);
		await expect.poll(isFor(index, plain)).toBe(true);
		index.want(onlyNorth);
		expect(contents(index.at(onlyNorth)!)).toEqual(atOnce(plain));
		await expect.poll(isFor(index, onlyNorth)).toBe(true);
		expect(contents(index.at(onlyNorth)!)).toEqual(atOnce(onlyNorth));
	});
});

describe('the index of a stage', () => {
	it('waits for no idle time before anything shows, and for it afterwards', async () => {
		const idle: (() => void)[] = [];
		vi.stubGlobal('requestIdleCallback', (run: (deadline: object) => void) =>
			idle.push(() => run({ didTimeout: true })),
		);
		try {
			const index = new StageIndex({ startWorker: () => new TestOrderWorker() }, 0);
			index.want(plain);
			await expect.poll(isFor(index, plain), { interval: 1 }).toBe(true);
			expect(idle).toEqual([]);
			index.want(onlyNorth);
			await expect.poll(() => idle.length, { interval: 1 }).toBeGreaterThan(0);
			expect(isFor(index, onlyNorth)()).toBe(false);
			const goOn = () => {
				idle.splice(0).forEach((run) => run());
				return isFor(index, onlyNorth)();
			};
			await expect.poll(goOn, { interval: 1 }).toBe(true);
			index.end();
		} finally {
			vi.unstubAllGlobals();
		}
	});

	it('puts filters and search back when a reader gives it up, and makes nothing then', async () => {
		const workers: TestOrderWorker[] = [];
		const index = indexIn(() => {
			const worker = new TestOrderWorker(workers.length === 0 ? 'works' : 'is silent');
			workers.push(worker);
			return worker;
		});
		const explore = new ExploreState(whole);
		const wished = (): StageWish => {
			const { filters, found, query, group, zone } = explore;
			return { ...plain, ...{ filters, found, query, group, zone } };
		};
		explore.search('Hafen', ['event-1', 'event-2', 'event-3']);
		explore.toggle('kinds', 'science');
		const before = wished();
		index.want(before);
		await expect.poll(isFor(index, before)).toBe(true);
		index.end(); // the next begins with another worker, which never answers

		explore.reset();
		explore.toggle('chapters', 'north');
		explore.setGroup('kind');
		index.want(wished());
		await expect.poll(() => workers[1]?.asked).toEqual(['list']);
		index.cancel(explore);
		expect(wished()).toEqual(before);
		await expect.poll(() => workers[1]?.isEnded).toBe(true);
		index.want(wished());
		expect(isFor(index, before)()).toBe(true);
		expect(workers).toHaveLength(2);
	});

	it('goes back to the day of knowledge and to what came later, and makes nothing then', async () => {
		const workers: TestOrderWorker[] = [];
		const index = indexIn(() => {
			const worker = new TestOrderWorker(workers.length === 0 ? 'works' : 'is silent');
			workers.push(worker);
			return worker;
		});
		const explore = new ExploreState(whole, {}, knowledge);
		const wished = () => index.wishOf(explore, 8);
		explore.setAsOf(epochMs(Date.UTC(2018, 0, 1)));
		explore.setLater(true);
		const before = wished();
		index.want(before);
		await expect.poll(isFor(index, before)).toBe(true);
		index.end();

		explore.setLater(false);
		explore.setAsOf(epochMs(Date.UTC(2015, 0, 1)));
		expect(wished().dataset.events.length).toBeLessThan(before.dataset.events.length);
		index.want(wished());
		await expect.poll(() => workers).toHaveLength(2);
		index.cancel(explore);
		expect(explore).toMatchObject({ asOf: before.asOf, later: true });
		expect(wished().dataset).not.toBe(before.dataset);
		index.want(wished());
		expect(contents(index.at(wished())!)).toEqual(atOnce(before));
		expect(index.at(wished())!.lists.shown.ranks.length).toBe(before.dataset.events.length);
		expect(workers).toHaveLength(2);
	});

	describe('where a day has few events', () => {
		/** Of today's 200 events never at once, of those of an earlier day always. */
		const indexOfFew = (startWorker: () => TestOrderWorker) =>
			new StageIndex({ startWorker, pacing: shortSlices() }, earlier.events.length);

		it('tells of no work for what was wished before', async () => {
			vi.useFakeTimers();
			try {
				const index = indexOfFew(() => new TestOrderWorker('is silent'));
				index.want(plain);
				await vi.advanceTimersByTimeAsync(1000);
				expect(index.told).not.toBeNull();
				index.want(onDay);
				expect(index.told).toBeNull();
			} finally {
				vi.useRealTimers();
			}
		});

		it('orders those of today once', async () => {
			let worker: TestOrderWorker | undefined;
			const index = indexOfFew(() => (worker = new TestOrderWorker()));
			index.want(plain);
			await expect.poll(isFor(index, plain)).toBe(true);
			expect(contents(index.at(onDay)!)).toEqual(atOnce(onDay));
			index.want(onlyNorth);
			await expect.poll(isFor(index, onlyNorth)).toBe(true);
			expect(worker?.asked.filter((type) => type === 'order')).toHaveLength(1);
		});
	});

	it('shows no event of another day in the place of one', async () => {
		const index = indexIn(() => new TestOrderWorker());
		index.want(plain);
		await expect.poll(isFor(index, plain)).toBe(true);
		const other = index.at(onDay)!;
		const events = index.eventsOf(other, () => 80, { from: 0, to: 1e13 });
		expect(events.counts).toEqual(plain.dataset.chapters.map(() => 0));
		events.each((position) => expect.unreachable(`tells of ${position}`));
		expect(events.itemAt(3)).toBeNull();
	});

	it('is not made anew for a height in which all lanes have room as before', async () => {
		let worker: TestOrderWorker | undefined;
		const index = indexIn(() => (worker = new TestOrderWorker()));
		index.want(plain);
		await expect.poll(isFor(index, plain)).toBe(true);
		const higher = { ...plain, room: 11 };
		index.want(higher);
		await expect.poll(isFor(index, higher)).toBe(true);
		expect(worker?.asked).toEqual(['order', 'list']);
	});

	it('is prepared before it is asked for, and given up with the opening', async () => {
		let worker: TestOrderWorker | undefined;
		const index = indexIn(() => (worker = new TestOrderWorker('is silent')));
		const abort = new AbortController();
		const told: number[] = [];
		const onProgress = (share: number) => told.push(share);
		const prepared = index.prepare(whole, { signal: abort.signal, onProgress });
		await expect.poll(() => worker?.asked).toEqual(['order']);
		abort.abort(new Error('given up'));
		await expect(prepared).rejects.toThrow('given up');
		expect(worker?.isEnded).toBe(true);
		expect(told.every((share) => share >= 0 && share <= 1)).toBe(true);
	});
});
