import { describe, expect, it } from 'vitest';
import { directoryOf } from '../../components/reading/directory.ts';
import type { Dataset, Source, TimelineEvent } from '../../dataset/compiled.ts';
import { sourceRegister, type RegisteredSource } from '../../dataset/source-register.ts';
import { parseEdtf } from '../../time/parse-edtf.ts';
import {
	arrangeSources,
	SOURCE_SORTS,
	type SourceGrouping,
	type SourceSort,
} from './arrange-sources.ts';
import { findSources, searchable } from './find-sources.ts';
import { ALL_SOURCES, readSourcesAddress, writeSourcesAddress } from './sources-address.ts';
import { wordLines } from './word-lines.ts';

/** A source in short: publisher, EDTF day or none, whom it cites. */
const source = (
	id: string,
	publisher: string,
	published: string | null,
	cites: readonly string[] = [],
	rest: Partial<Source> = {},
): Source => ({
	id,
	publisher,
	title: `About ${id}`,
	described: false,
	url: null,
	language: 'en',
	kind: 'news',
	cites,
	...(published !== null && {
		published: { span: parseEdtf(published), phrase: published, heading: published },
	}),
	...rest,
});

const event = (id: string, ...sources: string[]): TimelineEvent =>
	({
		id,
		title: `Event ${id}`,
		accounts: [{ id: 'a', by: ['kim'], sources: sources.map((one) => ({ id: one })) }],
	}) as unknown as TimelineEvent;

const dataset = {
	sources: [
		source('late', 'Zeit', '2024-12-01', ['yonhap']),
		source('yonhap', 'Yonhap', '2024-10', ['nis', 'unnamed']),
		source('undated', 'Äther', null, [], { kind: 'primary' }),
		source('early', 'Zeit', '2022', ['minutes']),
		source('minutes', 'Duma', '2023-01-01', [], { kind: 'primary' }),
		source('own', 'KCNA', '2024-06-19', [], { kind: 'state-media' }),
	],
	events: [event('one', 'late', 'own'), event('two', 'late', 'yonhap'), event('three', 'early')],
	actors: [
		{ id: 'nis', name: 'NIS' },
		{ id: 'kim', name: 'Kim Jong Un' },
		{ id: 'unnamed', name: 'Officials', anonymous: true },
	],
	places: [],
	chapters: [],
} as unknown as Dataset;
const register = sourceRegister(dataset);
const registered = (id: string): RegisteredSource => register.find((one) => one.source.id === id)!;

const names = new Intl.Collator('de').compare;
const arranged = (group: SourceGrouping, sort: SourceSort) =>
	arrangeSources(register, group, sort, names).map(({ name, entries }) => [
		name,
		...entries.map(({ source: { id } }) => id),
	]);

describe('the sources in groups and order', () => {
	it('stand by publisher as readers of the language expect', () => {
		expect(arranged('publisher', 'publisher')).toEqual([
			['Äther', 'undated'],
			['Duma', 'minutes'],
			['KCNA', 'own'],
			['Yonhap', 'yonhap'],
			['Zeit', 'early', 'late'],
		]);
	});

	it('stand by date, undated ones last in both directions', () => {
		expect(arranged('none', 'oldest')[0]).toEqual([
			'',
			...['early', 'minutes', 'own', 'yonhap', 'late', 'undated'],
		]);
		expect(arranged('none', 'newest')[0]).toEqual([
			'',
			...['late', 'yonhap', 'own', 'minutes', 'early', 'undated'],
		]);
	});

	it('stand by the number of events, publishers by what all of theirs support', () => {
		expect(arranged('publisher', 'events')[0]).toEqual(['Zeit', 'late', 'early']);
		expect(arranged('none', 'events')[0]?.slice(0, 3)).toEqual(['', 'late', 'own']);
	});

	it('stand by kind in one order, without kinds that none is of', () => {
		for (const sort of SOURCE_SORTS) {
			expect(arranged('kind', sort).map(([name]) => name)).toEqual([
				'primary',
				'news',
				'state-media',
			]);
		}
	});
});

describe('the search through sources', () => {
	const searched = searchable(
		[
			{ ...registered('late'), source: { ...registered('late').source, title: 'Für Pjöngjang' } },
			{ ...registered('own'), source: { ...registered('own').source, title: 'Choe Son-hui' } },
		],
		({ source: { kind } }) => [kind === 'state-media' ? 'Staatsmedium' : 'Nachrichten'],
	);
	const found = (query: string) => {
		const ids = findSources(searched, query);
		return ids === null ? null : [...ids];
	};

	it.each([
		['pjongjang', ['late']],
		['PJÖNGJANG', ['late']],
		['Pjoengjang', ['late']],
		['staats kcna', ['own']],
		['son-hui', ['own']],
		['event one', ['late', 'own']],
		['Dezember', []],
		['2024-12', ['late']],
	])('finds for %j: %j', (query, ids) => {
		expect(found(query)).toEqual(ids);
	});

	it('looks for the beginnings of words, not for letters within them', () => {
		expect(found('jang')).toEqual([]);
	});

	it('finds all where nothing is searched for', () => {
		expect(found(' – ')).toBeNull();
	});
});

describe('the address of the sources', () => {
	it('holds what differs from the default and keeps the rest', () => {
		const choice = { group: 'kind', sort: 'events', query: 'nis kursk' } as const;
		const search = writeSourcesAddress('?theme=dark', choice);
		expect(search).toBe('?group=kind&sort=events&q=nis+kursk&theme=dark');
		expect(readSourcesAddress(search)).toEqual({ choice, notices: [] });
		expect(writeSourcesAddress(search, ALL_SOURCES)).toBe('?theme=dark');
	});

	it('names what it does not know', () => {
		expect(readSourcesAddress('?group=colour&sort=newest')).toEqual({
			choice: { ...ALL_SOURCES, sort: 'newest' },
			notices: [{ reason: 'unknown', parameter: 'group', value: 'colour' }],
		});
	});
});

describe('on whose word a source rests', () => {
	const lines = (id: string) => wordLines(registered(id), directoryOf(dataset));

	it('is told with the way that it took, unnamed speakers as such', () => {
		expect(lines('late')).toEqual([
			{ name: 'NIS', kind: 'named', by: ['Yonhap'] },
			{ name: 'Officials', kind: 'unnamed', by: ['Yonhap'] },
		]);
	});

	it('is the record where the way ends with one', () => {
		expect(lines('early')).toEqual([{ name: 'About minutes', kind: 'record', by: [] }]);
	});

	it('is the speaker where it cites nobody, and nobody where no event names it', () => {
		expect(lines('own')).toEqual([{ name: 'Kim Jong Un', kind: 'named', by: [] }]);
		expect(lines('undated')).toEqual([]);
	});
});
