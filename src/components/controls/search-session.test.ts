import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { checkDataset } from '../../dataset/check-dataset.ts';
import { compileDataset } from '../../dataset/compile.ts';
import type { Motion } from '../../state/camera.svelte.ts';
import { ExploreState } from '../../state/explore-state.svelte.ts';
import { SearchSession, type Find } from './search-session.svelte.ts';

const sample: unknown = JSON.parse(
	readFileSync(new URL('../../../tests/fixtures/small.json', import.meta.url), 'utf8'),
);
const { dataset: authored } = checkDataset(sample);
if (authored === null) throw new Error('tests/fixtures/small.json has faults');
const dataset = compileDataset(authored, 'en');
const [first, second, third] = dataset.events;
if (!first || !second || !third) throw new Error('the sample has too few events');

const still: Motion = { now: () => 0, nextFrame: () => undefined, reduced: () => true };
/** Best first, and not in time order. */
const find: Find = (query) => (query === 'none' ? [] : [second.id, third.id, first.id]);

let explore: ExploreState;
beforeEach(() => {
	explore = new ExploreState(dataset, { motion: still });
});
const session = (load = () => Promise.resolve(find)) => new SearchSession(explore, load);

describe('a search', () => {
	it('loads its index when it is first needed, and once', async () => {
		const load = vi.fn(() => Promise.resolve(find));
		const search = session(load);
		expect(load).not.toHaveBeenCalled();
		await search.prepare();
		search.type('a');
		await search.lookUp();
		search.type('b');
		await search.lookUp();
		expect(load).toHaveBeenCalledTimes(1);
	});

	it('leaves what it finds, in time order', async () => {
		const search = session();
		search.type('word');
		expect(search.settled).toBe(false);
		await search.lookUp();
		expect(search.settled).toBe(true);
		expect(search.results).toEqual([first.id, second.id, third.id]);
		expect(explore.matching.map(({ event }) => event.id)).toEqual(search.results);
	});

	it('keeps what was found before until the longer query is looked up', async () => {
		const search = session();
		search.type('w');
		await search.lookUp();
		search.type('none');
		expect(search.settled).toBe(false);
		expect(search.results).toHaveLength(3);
		await search.lookUp();
		expect(search.results).toEqual([]);
	});

	it('ignores an answer to a query that has changed meanwhile', async () => {
		let arrive: (find: Find) => void = () => undefined;
		const search = session(() => new Promise<Find>((resolve) => (arrive = resolve)));
		search.type('old');
		const looked = search.lookUp();
		search.type('new');
		arrive((query) => (query === 'old' ? [first.id] : [second.id]));
		await looked;
		expect(explore.found).toBeNull();
		await search.lookUp();
		expect(search.results).toEqual([second.id]);
	});

	it('takes white space alone for nothing', () => {
		const search = session();
		search.type('   ');
		expect(explore.query).toBe('');
		expect(explore.narrowed).toBe(false);
		expect(search.settled).toBe(true);
	});

	it('says that its index could not be loaded, and tries again with the next query', async () => {
		const load = vi.fn<() => Promise<Find>>().mockRejectedValueOnce(new Error('offline'));
		load.mockResolvedValue(find);
		const search = session(load);
		search.type('a');
		await search.lookUp();
		expect(search.failed).toBe(true);
		expect(explore.matching).toHaveLength(dataset.events.length);
		search.type('ab');
		await search.lookUp();
		expect(search.failed).toBe(false);
		expect(search.results).toHaveLength(3);
	});
});

describe('stepping through results', () => {
	it('begins with the best and goes on in time, around the ends', async () => {
		const search = session();
		search.type('word');
		const selected = async (by: 1 | -1) => {
			await search.step(by);
			return explore.selected?.id;
		};
		expect(await selected(1)).toBe(second.id);
		expect(search.position).toBe(1);
		expect(await selected(1)).toBe(third.id);
		expect(await selected(1)).toBe(first.id);
		expect(await selected(-1)).toBe(third.id);
	});

	it('goes on from an event that was selected before', async () => {
		explore.select(first.id);
		const search = session();
		search.type('word');
		await search.step(1);
		expect(explore.selected?.id).toBe(second.id);
	});

	it('passes over results that the filters take away', async () => {
		explore.toggle('chapters', first.chapter);
		const left = [first, second, third].filter(({ chapter }) => chapter === first.chapter);
		const search = session();
		search.type('word');
		await search.lookUp();
		expect(search.results).toEqual(left.map(({ id }) => id));
		await search.step(1);
		expect(search.results).toContain(explore.selected?.id);
	});

	it('stays where it is when nothing is found', async () => {
		explore.select(first.id);
		const search = session();
		search.type('none');
		await search.step(1);
		expect(explore.selected?.id).toBe(first.id);
	});
});
