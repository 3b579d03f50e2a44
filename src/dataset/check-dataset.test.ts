import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDataset } from './check-dataset.ts';
import { compileDataset } from './compile.ts';
import type { Dataset } from './compiled.ts';
import { accountOf, eventOf, faultsAfter, found, linesAfter, sample } from './small.test-data.ts';

describe('checkDataset', () => {
	it('finds nothing in a sound dataset and keeps all of it', () => {
		const { dataset, faults } = checkDataset(sample(), { unknownFields: 'fault' });
		expect(faults).toEqual([]);
		expect(dataset).toEqual(sample());
	});

	it('reports the faults of all events at once and keeps the events without', () => {
		const broken = sample();
		eventOf(broken, 'putin-arrival').title = { en: 'Only English' };
		eventOf(broken, 'wagner-delivery').importance = 9;
		const { dataset, faults } = checkDataset(broken);
		expect(faults.map(({ event, code }) => [event, code])).toEqual([
			['putin-arrival', 'missing-text'],
			['putin-arrival', 'outdated-text'],
			['wagner-delivery', 'shape'],
		]);
		expect(dataset?.events).toHaveLength(sample().events.length - 2);
	});

	it('finds in one broken event also what its sound parts lack', () => {
		const codes = faultsAfter((dataset) => {
			const event = eventOf(dataset, 'wagner-delivery');
			event.date = 'soon';
			event.actors = ['nobody-at-all'];
			event.summary = { de: 'Nur Deutsch' };
		}).map(({ code }) => code);
		expect(codes).toEqual(expect.arrayContaining(['shape', 'unknown-reference', 'missing-text']));
	});

	it('leaves out an event that rests on an unusable source, and says so once', () => {
		const broken = sample();
		const [id = ''] = accountOf(eventOf(broken, 'putin-arrival'), 'tass-240619').sources.map(
			(citation) => citation.id,
		);
		found(broken.sources, id).url = 'ftp://example.org';
		const { dataset, faults } = checkDataset(broken);
		expect(faults.filter(({ event }) => event === 'putin-arrival')).toEqual([
			expect.objectContaining({
				code: 'left-out',
				message: `the event is left out, as the source "${id}" has faults`,
				remedy: 'correct the source',
			}),
		]);
		expect(dataset?.events.map((event) => event.id)).not.toContain('putin-arrival');
	});

	it('takes no event out for a missing translation of a name', () => {
		const broken = sample();
		found(broken.actors, 'dprk').name = { en: 'North Korea' };
		const { dataset, faults } = checkDataset(broken);
		expect(faults.map(({ code }) => code)).toEqual(['missing-text']);
		expect(dataset?.events).toHaveLength(broken.events.length);
		expect(dataset && compileDataset(dataset, 'de').actors).toContainEqual(
			expect.objectContaining({ id: 'dprk', name: 'North Korea' }),
		);
	});

	it('drops references to events that are not shown, and keeps the events that name them', () => {
		const broken = sample();
		eventOf(broken, 'sappers-builders-announced').importance = 0;
		const { dataset } = checkDataset(broken);
		const kept = dataset?.events.find(({ id }) => id === 'sappers-kursk-2025');
		expect(kept).toBeDefined();
		expect(kept?.accounts.map(({ statement }) => statement)).not.toContain(
			'sappers-builders-announced',
		);
	});

	it('gives no dataset where the head cannot be read, and says what is missing', () => {
		const broken: Partial<ReturnType<typeof sample>> = sample();
		delete broken.zone;
		const { dataset, faults } = checkDataset(broken);
		expect(dataset).toBeNull();
		expect(faults).toContainEqual(
			expect.objectContaining({ path: 'zone', message: 'the field "zone" is missing' }),
		);
	});

	it.each([null, 5, 'text', [], true])('says of %j that it is no dataset', (value) => {
		const { dataset, faults } = checkDataset(value);
		expect(dataset).toBeNull();
		expect(faults[0]?.message).toMatch(/^expected a dataset, an object .* found /);
	});

	it('lists faults in the order of the document', () => {
		const paths = faultsAfter((dataset) => {
			eventOf(dataset, 'frozen-assets-release').importance = 9;
			eventOf(dataset, 'putin-arrival').importance = 9;
			dataset.title = { de: 'Nur Deutsch' };
			found(dataset.actors, 'dprk').name = { en: 'North Korea' };
		}).map(({ path }) => path.replace(/\[.*/, ''));
		expect(paths).toEqual(['title', 'actors', 'events', 'events']);
	});
});

describe('shapes', () => {
	it.each<[string, (dataset: ReturnType<typeof sample>) => void, string]>([
		[
			'a word that is not of the vocabulary',
			(dataset) => {
				accountOf(eventOf(dataset, 'wagner-delivery'), 'dprk-221223').stance = 'denys' as 'denies';
			},
			'events[1].accounts[1].stance: expected one of announces, asserts, reports, confirms, denies, doubts, comments, retracts, found "denys"; did you mean "denies"?',
		],
		[
			'a date that does not exist',
			(dataset) => {
				eventOf(dataset, 'wagner-delivery').date = '2022-11-31';
			},
			'events[1].date: expected a day from 01 to 30 in 2022-11, got "2022-11-31"; correct the day',
		],
		[
			'an interval whose end lies before its start',
			(dataset) => {
				eventOf(dataset, 'wagner-delivery').date = '2022-11-19/2022-11-18';
			},
			'events[1].date: expected a start that is not after the end, got "2022-11-19/2022-11-18"; swap the two',
		],
		[
			'an era that is no interval',
			(dataset) => {
				dataset.eras![0]!.date = '2024';
			},
			'eras[0].date: expected an interval, found "2024"; write start/end, with .. for an open and nothing for an unknown end',
		],
		[
			'an account that never became public',
			(dataset) => {
				accountOf(eventOf(dataset, 'wagner-delivery'), 'dprk-221223').on = '2022-12-23/..';
			},
			'events[1].accounts[1].on: the date "2022-12-23/.." has no end; give the last day it can be',
		],
		[
			'an assessment on no certain day',
			(dataset) => {
				eventOf(dataset, 'wagner-delivery').assessments[0]!.on = '2022-12';
			},
			'events[1].assessments[0].on: expected a day as YYYY-MM-DD, found "2022-12"; write year, month and day with digits, without ~ or ?',
		],
		[
			'an id with capitals',
			(dataset) => {
				dataset.places!.push({ id: 'Wonsan', name: { de: 'W', en: 'W' }, lat: 39, lon: 127 });
			},
			`places[${sample().places!.length}].id: id "Wonsan" is not in kebab-case; use lower-case letters, digits and single hyphens`,
		],
		[
			'an address without a known scheme',
			(dataset) => {
				dataset.sources[0]!.url = 'htp://example.org';
			},
			'sources[0].url: expected an http or https address, found "htp://example.org"; write the whole address, beginning with https://',
		],
		[
			'an account without speaker',
			(dataset) => {
				accountOf(eventOf(dataset, 'putin-arrival'), 'tass-240619').by = [];
			},
			'events[0].accounts[4].by: the account has no speaker; name in "by" who said it',
		],
		[
			'an account without source',
			(dataset) => {
				accountOf(eventOf(dataset, 'putin-arrival'), 'tass-240619').sources = [];
			},
			'events[0].accounts[4].sources: the account has no source; name in "sources" where it stands',
		],
		[
			'an empty text',
			(dataset) => {
				eventOf(dataset, 'putin-arrival').title.de = ' ';
			},
			'events[0].title.de: the text is empty; write it, or leave the field out if it is optional',
		],
		[
			'a zone that does not exist',
			(dataset) => {
				dataset.zone = 'Europe/Pyongyang';
			},
			'zone: unknown time zone "Europe/Pyongyang"; use a name of the IANA database, such as "Europe/Berlin"',
		],
		[
			'a language that is none',
			(dataset) => {
				dataset.sources[0]!.language = 'english_language';
			},
			'sources[0].language: "english_language" is no language tag; write a BCP 47 tag such as "de" or "en"',
		],
		[
			'a list where an object belongs',
			(dataset) => {
				eventOf(dataset, 'putin-arrival').accounts[0]!.sources[0] = [] as unknown as { id: string };
			},
			'events[0].accounts[0].sources[0]: expected an object, found a list; write { … }',
		],
		[
			'a list that is none',
			(dataset) => {
				dataset.actors = {} as [];
			},
			'actors: expected a list, found an object; write "actors": [ … ]',
		],
	])('refuse %s', (_name, change, line) => {
		expect(linesAfter(change)).toContain(line);
	});
});

describe('any JSON at all', () => {
	it('is checked without an exception', () => {
		fc.assert(
			fc.property(fc.jsonValue(), (value) => {
				const { dataset } = checkDataset(value);
				expect(dataset).toBeNull();
			}),
		);
	});

	it('in place of any value of a sound dataset leaves one that compiles, with no reference into the void', () => {
		const paths = [...pathsIn(sample())];
		fc.assert(
			fc.property(fc.constantFrom(...paths), fc.jsonValue(), (path, value) => {
				const { dataset } = checkDataset(replaced(sample(), path, value));
				if (dataset) expect(danglingIn(compileDataset(dataset, 'de'))).toEqual([]);
			}),
			{ numRuns: 300 },
		);
	}, 30_000);

	it('in place of any part of one event leaves all other events', () => {
		const others = sample().events.length - 1;
		const paths = [...pathsIn(sample())].filter(
			([list, index]) => list === 'events' && index === 1,
		);
		fc.assert(
			fc.property(fc.constantFrom(...paths), fc.jsonValue(), (path, value) => {
				const { dataset } = checkDataset(replaced(sample(), path, value));
				expect(dataset?.events.length).toBeGreaterThanOrEqual(others);
			}),
		);
	}, 30_000);

	it('that nests deep is checked without an exception', () => {
		const deep = JSON.parse('['.repeat(20_000) + ']'.repeat(20_000)) as unknown;
		const broken = { ...sample(), events: [deep], title: deep };
		expect(checkDataset(broken).dataset).toBeNull();
	});
});

type Path = readonly (string | number)[];

function* pathsIn(value: unknown, path: Path = []): Generator<Path> {
	if (path.length > 0) yield path;
	if (typeof value !== 'object' || value === null) return;
	const entries = Array.isArray(value) ? value.entries() : Object.entries(value);
	for (const [key, inner] of entries) yield* pathsIn(inner, [...path, key]);
}

function replaced(document: unknown, path: Path, value: unknown): unknown {
	let holder = document as Record<string | number, unknown>;
	for (const key of path.slice(0, -1)) holder = holder[key] as typeof holder;
	holder[path.at(-1)!] = value;
	return document;
}

/** Every id in a compiled dataset that names no record. */
function danglingIn(dataset: Dataset): string[] {
	const ids = (list: readonly { readonly id: string }[]): Set<string> =>
		new Set(list.map(({ id }) => id));
	const [kinds, chapters, actors] = [dataset.kinds, dataset.chapters, dataset.actors].map(ids);
	const [places, sources, events] = [dataset.places, dataset.sources, dataset.events].map(ids);
	const missing = (known: Set<string> | undefined, named: readonly string[]): string[] =>
		named.filter((id) => !known?.has(id));
	return [
		...dataset.events.flatMap((event) => [
			...missing(kinds, [event.kind]),
			...missing(chapters, [event.chapter]),
			...missing(actors, [...event.actors, ...event.concerned]),
			...missing(places, event.places),
			...missing(
				events,
				event.related.map(({ id }) => id),
			),
			...event.accounts.flatMap(({ by, via, sources: cited, statement }) => [
				...missing(actors, [...by, ...via]),
				...missing(
					sources,
					cited.map(({ id }) => id),
				),
				...missing(events, statement === undefined ? [] : [statement]),
			]),
			...event.assessments.flatMap(({ because }) => missing(ids(event.accounts), because)),
		]),
		...missing(
			actors,
			dataset.actors.map(({ party }) => party),
		),
		...dataset.sources.flatMap(({ cites }) =>
			cites.filter((id) => !sources?.has(id) && !actors?.has(id)),
		),
		...dataset.eras.flatMap((era) => [
			...missing(events, era.events),
			...missing(chapters, era.chapter === undefined ? [] : [era.chapter]),
		]),
		...dataset.changes.flatMap((change) => missing(events, change.events)),
	];
}
