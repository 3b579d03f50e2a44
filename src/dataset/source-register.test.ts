import { describe, expect, it } from 'vitest';
import { bookOf } from './book.ts';
import { checkDataset } from './check-dataset.ts';
import { compileDataset } from './compile.ts';
import { sample } from './small.test-data.ts';
import { sourceRegister, waysFrom } from './source-register.ts';

const authored = checkDataset(sample()).dataset;
if (!authored) throw new Error('the small dataset has faults');
const dataset = compileDataset(authored, 'en');

/** What each source cites; actors are `nis` and `kcna`. */
const ways = (cites: Readonly<Record<string, readonly string[]>>) =>
	waysFrom(
		'paper',
		bookOf({
			sources: Object.entries(cites).map(([id, cited]) => ({
				id,
				kind: 'news' as const,
				url: null,
				cites: cited,
			})),
			actors: [{ id: 'nis' }, { id: 'kcna' }],
		}),
	);

describe('the register of sources', () => {
	const register = sourceRegister(dataset);

	it('has every source once, in the order of the dataset', () => {
		expect(register.map(({ source }) => source)).toEqual(dataset.sources);
	});

	it('names for each the events with an account that names it, in time order', () => {
		for (const { source, events } of register) {
			const named = dataset.events.filter(({ accounts }) =>
				accounts.some(({ sources }) => sources.some(({ id }) => id === source.id)),
			);
			expect(events).toEqual(named);
		}
		expect(register.some(({ events }) => events.length > 0)).toBe(true);
	});

	it('names for each those that cite it', () => {
		const cited = register.filter(({ citedBy }) => citedBy.length > 0);
		for (const { source, citedBy } of cited) {
			for (const { cites } of citedBy) expect(cites).toContain(source.id);
		}
	});

	it('rests each on its own word alone, not on that of the sources beside it', () => {
		for (const { source, origins, events } of register) {
			expect(origins.sources).toBe(events.length > 0 ? 1 : 0);
			const [actor] = source.cites.filter((id) =>
				dataset.actors.some((one) => one.id === id && !one.anonymous),
			);
			if (actor !== undefined && events.length > 0) expect(origins.known).toContain(actor);
		}
	});
});

describe('the ways from a source', () => {
	it('lead to each of its ends', () => {
		expect(ways({ paper: ['agency', 'kcna'], agency: ['nis'] })).toEqual([
			['agency', 'nis'],
			['kcna'],
		]);
	});

	it('are none where it cites nobody, or nobody who is known', () => {
		expect(ways({ paper: [] })).toEqual([]);
		expect(ways({ paper: ['somebody'] })).toEqual([]);
	});

	it('end with a source that cites nobody', () => {
		expect(ways({ paper: ['agency'], agency: ['somebody'] })).toEqual([['agency']]);
	});

	it('end where sources cite each other in a circle', () => {
		expect(ways({ paper: ['agency'], agency: ['paper'] })).toEqual([['agency']]);
	});

	it('stay few where a dataset branches without end', () => {
		const wide = Object.fromEntries(
			Array.from({ length: 30 }, (_, at) => [
				at === 0 ? 'paper' : `s${at}`,
				at < 28 ? [`s${at + 1}`, `s${at + 2}`] : ['nis'],
			]),
		);
		expect(ways(wide).length).toBeLessThan(20);
	});
});
