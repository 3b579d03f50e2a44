import { describe, expect, it } from 'vitest';
import { generateDataset } from '../../tests/fixtures/generated-dataset.ts';
import { checkDataset } from './check-dataset.ts';
import { turningDays } from './change-days.ts';
import type { Dataset } from './compiled.ts';
import { compileDataset } from './compile.ts';
import { datasetOnDay } from './dataset-on-day.ts';
import { slimDataset, wholeDataset } from './slim-dataset.ts';
import { sample } from './small.test-data.ts';

const { dataset: authored } = checkDataset(sample());
if (authored === null) throw new Error('tests/fixtures/small.json has faults');
const real = compileDataset(authored, 'de');
const generated = compileDataset(generateDataset({ events: 80, seed: 3 }), 'en');

/** There and back, by way of the text that readers load. */
function roundTrip(dataset: Dataset): Dataset {
	const summaries = new Map(dataset.events.map(({ id, summary }) => [id, summary]));
	const json = JSON.stringify(slimDataset(dataset));
	return wholeDataset(JSON.parse(json) as never, (id) => summaries.get(id) ?? '');
}

/** A record without some of its fields. */
function without<Item extends object, Key extends keyof Item>(item: Item, ...keys: Key[]) {
	const names: readonly PropertyKey[] = keys;
	const left = Object.entries(item).filter(([name]) => !names.includes(name));
	return Object.fromEntries(left) as Omit<Item, Key>;
}

/** What of a dataset an embed draws and tells. */
function told(dataset: Dataset) {
	return {
		...without(dataset, 'places', 'chapters', 'actors', 'sources', 'events', 'changes'),
		chapters: dataset.chapters.map(({ id, title }) => [id, title]),
		actors: dataset.actors.map((actor) => without(actor, 'aliases', 'role', 'interest')),
		sources: dataset.sources.map(({ id, kind, cites }) => [id, kind, cites]),
		events: dataset.events.map((event) => ({
			...without(event, 'places', 'notes', 'question'),
			accounts: event.accounts.map((account) => ({
				...without(account, 'note', 'figures', 'statement'),
				sources: account.sources.map(({ id }) => id),
			})),
			assessments: event.assessments.map((one) => without(one, 'because', 'note')),
		})),
		changes: dataset.changes.map(({ on, events }) => [on, events]),
	};
}

describe.each([
	['the sample', real],
	['a generated dataset', generated],
])('the slim form of %s', (_, dataset) => {
	it('tells today the same as the whole', () => {
		expect(told(roundTrip(dataset))).toEqual(told(dataset));
	});

	it('tells the same on every day on which anything turned', () => {
		const slim = roundTrip(dataset);
		const days = turningDays(dataset);
		expect(days.length).toBeGreaterThan(10);
		expect(turningDays(slim)).toEqual(days);
		for (const day of days) {
			const [then, whole] = [datasetOnDay(slim, day), datasetOnDay(dataset, day)];
			expect(told(then.dataset)).toEqual(told(whole.dataset));
			expect(then.outlines).toEqual(whole.outlines);
		}
	});

	it('leaves out what accounts say, where sources lie and what events are told as today', () => {
		const json = JSON.stringify(slimDataset(dataset));
		for (const { summary, accounts } of dataset.events) {
			if (summary.length > 20) expect(json).not.toContain(JSON.stringify(summary));
			for (const { note } of accounts) {
				if (note.length > 20) expect(json).not.toContain(JSON.stringify(note));
			}
		}
		for (const { url } of dataset.sources) if (url) expect(json).not.toContain(url);
	});
});
