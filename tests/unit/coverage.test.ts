import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDataset } from '../../src/build/read-dataset.ts';

/*
 * COVERAGE.md says of each record of the fact bases behind the chronology where it went. The fact
 * bases are no part of the project, so their ids are taken from it; that it leads somewhere is what
 * can be tested.
 */

const root = resolve(import.meta.dirname, '../..');
const ID = 'pyongyang-moscow';

/** A line of a table: a record and the place in the dataset to which it went. */
interface Row {
	readonly table: string;
	readonly id: string;
	/** Id of an event, or `-`. */
	readonly event: string;
	/** `event`, `note`, the id of an account in the event, or `-`. */
	readonly what: string;
	readonly remark: string;
}

/** As much of the dataset as COVERAGE.md points to: for each event its accounts and if it has notes. */
type Places = ReadonlyMap<
	string,
	{ readonly accounts: ReadonlySet<string>; readonly notes: boolean }
>;

/** The lines of all tables below a heading. Throws on a line that is not of their form. */
function rowsOf(markdown: string): Row[] {
	let table = '';
	return markdown.split(/\r?\n/).flatMap((line) => {
		if (line.startsWith('## ')) table = line.slice(3).trim();
		if (!line.startsWith('|') || /^\|( id |-)/.test(line)) return [];
		const cells = /^\|([^|]*)\|([^|]*)\|([^|]*)\|([^|]*)\|$/.exec(line)?.slice(1);
		if (!cells) throw new Error(`COVERAGE.md: expected four columns, found: ${line}`);
		const [id = '', event = '', what = '', remark = ''] = cells.map((cell) => cell.trim());
		return [{ table, id, event, what, remark }];
	});
}

/** What is wrong with a line, in words; null if nothing is. */
function faultOf({ id, event, what, remark }: Row, places: Places): string | null {
	if (event === '-') {
		return what === '-' && remark !== '' ? null : `${id} is left out without a reason`;
	}
	const place = places.get(event);
	if (!place) return `${id}: the dataset has no event "${event}"`;
	if (what === 'note') return place.notes ? null : `${id}: the event "${event}" has no notes`;
	if (what !== 'event' && !place.accounts.has(what)) {
		return `${id}: the event "${event}" has no account "${what}"`;
	}
	// A remark may name further accounts, `event/account`, or `account` of the same event.
	const further = /(?<event>[a-z0-9-]+)\/(?<account>[a-z0-9-]+)/g;
	for (const { groups } of remark.matchAll(further)) {
		const { event: other = '', account = '' } = groups ?? {};
		if (!places.get(other)?.accounts.has(account)) {
			return `${id}: its remark names "${other}/${account}", which the dataset does not have`;
		}
	}
	return null;
}

function placesOf(
	events: readonly { id: string; accounts: readonly { id: string }[]; notes?: unknown }[],
): Places {
	return new Map(
		events.map(({ id, accounts, notes }) => [
			id,
			{ accounts: new Set(accounts.map((account) => account.id)), notes: notes !== undefined },
		]),
	);
}

describe('the coverage table', () => {
	const { dataset } = readDataset(root, ID);
	const rows = rowsOf(readFileSync(join(root, 'data', ID, 'COVERAGE.md'), 'utf8'));

	it.each(['seed-facts.json', 'chronology.json', 'matters.json', 'Accounts of matters.json'])(
		'names each record of %s once',
		(table) => {
			const ids = rows.filter((row) => row.table === table).map(({ id }) => id);
			expect(ids.length).toBeGreaterThan(20);
			expect(ids).toEqual([...new Set(ids)]);
		},
	);

	it('leads to events, accounts and notes that the dataset has, or says why it leads nowhere', () => {
		const places = placesOf(dataset?.events ?? []);
		expect(rows.flatMap((row) => faultOf(row, places) ?? [])).toEqual([]);
	});

	it.each([
		['| a | gone | event | |', 'a: the dataset has no event "gone"'],
		['| a | visit | gone | |', 'a: the event "visit" has no account "gone"'],
		['| a | visit | note | |', 'a: the event "visit" has no notes'],
		['| a | - | - | |', 'a is left out without a reason'],
		[
			'| a | visit | event | also talks/gone |',
			'a: its remark names "talks/gone", which the dataset does not have',
		],
		['| a | talks | note | |', null],
		['| a | visit | tass | also talks/tass |', null],
		['| a | - | - | an opinion |', null],
	])('is read rightly: %s', (line, fault) => {
		const places = placesOf([
			{ id: 'visit', accounts: [{ id: 'tass' }] },
			{ id: 'talks', accounts: [{ id: 'tass' }], notes: {} },
		]);
		expect(rowsOf(line).map((row) => faultOf(row, places))).toEqual([fault]);
	});
});
