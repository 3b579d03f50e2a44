import { describe, expect, it } from 'vitest';
import { cite } from '../../../i18n/en/share/cite.ts';
import { words } from '../../../i18n/en/words.ts';
import { account, actor, dataset, source, timelineEvent } from '../../reading/sample.ts';
import { accountTable } from './account-table.ts';
import { eventTable, type TableWriting } from './event-table.ts';

const event = timelineEvent('kursk', {
	title: 'Kursk',
	summary: 'What is known.',
	kind: 'military',
	status: 'confirmed',
	basis: 'two-origins',
	actors: ['nis', 'nato'],
	places: ['sudzha'],
	origins: { sources: 2, known: ['nis'], unknown: 1 },
	accounts: [
		account('first', '2024-10-18', {
			by: ['nis'],
			stance: 'reports',
			sources: [{ id: 'one' }, { id: 'two' }],
			statement: 'said',
		}),
		account('second', '2024-10-23', { by: ['nis', 'nato'], stance: 'confirms' }),
	],
});
const writing: TableWriting = {
	dataset: dataset({
		chapters: [{ id: 'one', title: 'First', summary: '' }],
		kinds: [{ id: 'military', name: 'Military' }],
		actors: [actor('nis', 'NIS'), actor('nato', 'NATO')],
		places: [{ id: 'sudzha', name: 'Sudzha', aliases: [], lat: 51, lon: 35 }],
		sources: [source('one'), source('two', { described: true, url: null })],
	}),
	words,
	language: 'en',
	address: (id) => `https://example.org/e/${id}/`,
};

/** The rows by the names of their columns. */
function records([names = [], ...rows]: readonly (readonly string[])[]) {
	return rows.map((row) => Object.fromEntries(names.map((name, at) => [name, row[at]])));
}

describe('the table of events', () => {
	it('has a row for each, in words and with its address', () => {
		expect(records(eventTable([event], writing))).toEqual([
			{
				id: 'kursk',
				date: '2024-10-08',
				date_text: '2024-10-08',
				title: 'Kursk',
				summary: 'What is known.',
				status: 'confirmed',
				basis: 'two independent origins',
				chapter: 'First',
				kind: 'Military',
				actors: 'NIS | NATO',
				places: 'Sudzha',
				accounts: '2',
				sources: '2',
				origins: 'NIS',
				unknown_origins: '1',
				address: 'https://example.org/e/kursk/',
			},
		]);
	});

	it('says so where an event is not judged, and has no address for what none leads to', () => {
		const [row] = records(eventTable([timelineEvent('new')], { ...writing, address: () => null }));
		expect(row).toMatchObject({ status: words.noStatus, basis: '', address: '' });
	});
});

describe('the table of accounts', () => {
	it('has a row for each, with its sources; a description of ours is no title there', () => {
		expect(records(accountTable([event], writing, cite))).toEqual([
			{
				event: 'kursk',
				event_title: 'Kursk',
				account: 'first',
				date: '2024-10-18',
				date_text: '2024-10-18',
				speakers: 'NIS',
				stance: 'reports',
				via: '',
				note: 'first',
				statement: 'said',
				source_ids: 'one | two',
				sources: 'ONE, “Title of one”, undated | TWO, [description: Title of two], undated',
				source_addresses: 'https://example.org/one',
				address: 'https://example.org/e/kursk/',
			},
			expect.objectContaining({ account: 'second', speakers: 'NIS | NATO', sources: '' }),
		]);
	});
});
