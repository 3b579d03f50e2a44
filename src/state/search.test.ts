import { beforeAll, describe, expect, it } from 'vitest';
import type { Account, Actor, Dataset, Place, Source, TimelineEvent } from '../dataset/compiled.ts';
import { parseEdtf } from '../time/parse-edtf.ts';
import { epochMs } from '../time/units.ts';
import { createSearch, type Search } from './search.ts';

const day = (edtf: string, words: string) => ({
	span: parseEdtf(edtf),
	phrase: `am ${words}`,
	heading: words,
});

const actor = (id: string, name: string, ...aliases: string[]): Actor => ({
	id,
	name,
	aliases,
	kind: 'person',
	party: id,
});

const place = (id: string, name: string, ...aliases: string[]): Place => ({
	id,
	name,
	aliases,
	lat: 0,
	lon: 0,
});

const source = (id: string, publisher: string, title: string): Source => ({
	id,
	publisher,
	title,
	described: false,
	url: null,
	language: 'de',
	kind: 'news',
	cites: [],
});

const account = (by: string, note: string, ...sources: string[]): Account => ({
	id: by,
	on: day('2024-10-18', '18. Oktober 2024'),
	known: epochMs(0),
	by: [by],
	via: [],
	stance: 'asserts',
	note,
	sources: sources.map((id) => ({ id })),
	figures: [],
});

const event = (
	id: string,
	title: string,
	rest: Partial<TimelineEvent> & { readonly on?: string } = {},
): TimelineEvent => ({
	id,
	chapter: 'kursk',
	date: day('2024-10-18', rest.on ?? '18. Oktober 2024'),
	title,
	summary: '',
	kind: 'diplomacy',
	importance: 3,
	actors: [],
	concerned: [],
	places: [],
	accounts: [],
	assessments: [],
	related: [],
	status: null,
	basis: null,
	origins: { sources: 0, known: [], unknown: 0 },
	...rest,
});

const dataset: Dataset = {
	id: 'test',
	language: 'de',
	languages: ['de'],
	title: 'Test',
	description: '',
	zone: 'Europe/Berlin',
	updated: '2026-11-22',
	license: 'CC0-1.0',
	publisher: { name: 'Test' },
	opens: null,
	kinds: [
		{ id: 'diplomacy', name: 'Diplomatie' },
		{ id: 'military', name: 'Militär' },
	],
	chapters: [{ id: 'kursk', title: 'Kursk', summary: '' }],
	eras: [],
	actors: [
		actor('choe', 'Choe Son-hui', '최선희', 'Choi Sun-hee'),
		actor('nis', 'Geheimdienst NIS'),
		actor('zelensky', 'Wolodymyr Selenskyj', 'Zelensky', 'Selenski'),
	],
	places: [
		place('kyiv', 'Kiew', 'Kyiv', 'Kyjiw', 'Київ'),
		place('pyongyang', 'Pjöngjang', 'P’yŏngyang'),
	],
	sources: [
		source('kbs', 'KBS', 'Spy agency: troops shipped'),
		source('tass', 'TASS', 'Straße nach Kursk'),
	],
	events: [
		event('arrival', 'Außenministerin reist an', { actors: ['choe'], places: ['pyongyang'] }),
		event('nis-report', '10.000 Soldaten in Russland', {
			kind: 'military',
			accounts: [account('nis', 'Der Geheimdienst legt Bilder vor', 'kbs')],
			importance: 5,
		}),
		event('speech', 'Rede im Parlament', {
			places: ['kyiv'],
			summary: 'Erwähnt werden Soldaten.',
			accounts: [account('zelensky', 'Er spricht von einer Achse', 'tass')],
		}),
		event('first-of-two', 'Grenzfluss', { on: '1. Juni 2024' }),
		event('second-of-two', 'Grenzfluss', { on: '2. Juni 2024' }),
	],
	changes: [],
};

let search: Search;
beforeAll(async () => {
	search = await createSearch(dataset);
});

describe('search', () => {
	it.each([
		['a name without its hyphen', 'Choe Son Hui', ['arrival']],
		['a name written in one', 'Choe Sonhui', ['arrival']],
		['a name as its owner writes it', '최선희', ['arrival']],
		['another spelling', 'Choi Sun-hee', ['arrival']],
		['words in any order', 'hui choe', ['arrival']],
		['umlauts', 'Pjöngjang', ['arrival']],
		['umlauts without dots', 'Pjongjang', ['arrival']],
		['umlauts spelled out', 'Pjoengjang', ['arrival']],
		['marks left out', 'pyongyang', ['arrival']],
		['another name of a place', 'Kyiv', ['speech']],
		['another script', 'Київ', ['speech']],
		['ß typed as ss', 'Strasse', ['speech']],
		['the beginning of a word', 'Geheimd', ['nis-report']],
		['a word off by one letter', 'Parlamant', ['speech']],
		['the speaker of an account', 'Zelensky', ['speech']],
		['what an account says', 'Achse', ['speech']],
		['the title of a source', 'shipped', ['nis-report']],
		['the publisher of a source', 'kbs', ['nis-report']],
		['the kind', 'Militär', ['nis-report']],
		['a number without its dot', '10000', ['nis-report']],
		['a number with another sign', '10,000 Soldaten', ['nis-report']],
		['the month', 'Juni 2024', ['first-of-two', 'second-of-two']],
	])('finds %s', (_, query, found) => {
		expect(search(query)).toEqual(found);
	});

	it('finds by chapter', () => {
		expect(search('Kursk')).toHaveLength(dataset.events.length);
	});

	it('puts what stands in a title before what is mentioned', () => {
		expect(search('Soldaten')).toEqual(['nis-report', 'speech']);
	});

	it('keeps equals in time order', () => {
		expect(search('Grenzfluss')).toEqual(['first-of-two', 'second-of-two']);
	});

	it('wants every word', () => {
		expect(search('Soldaten Parlament')).toEqual(['speech']);
		expect(search('Soldaten xyzzy')).toEqual([]);
	});

	it('does not guess at short words and at numbers', () => {
		expect(search('kbt')).toEqual([]);
		expect(search('10001')).toEqual([]);
	});

	it.each(['', '   ', '—', '"…"', '\u0301'])('finds nothing for "%s"', (query) => {
		expect(search(query)).toEqual([]);
	});

	it('takes any text for a query', () => {
		for (const query of ['__proto__', 'constructor', '*', '(', '\\', '\ud800', 'a'.repeat(5000)]) {
			expect(() => search(query)).not.toThrow();
		}
	});

	it('gives up the index when aborted', async () => {
		await expect(createSearch(dataset, { signal: AbortSignal.abort() })).rejects.toThrow(/abort/i);
	});
});
