import { describe, expect, it } from 'vitest';
import type { Dataset, TimelineEvent } from '../dataset/compiled.ts';
import { eventJsonLd } from './event-json-ld.ts';
import { datasetIn, readSiteDatasets } from './site-dataset.ts';
import { SITE_DATASET } from './site.ts';
import { timelineJsonLd } from './timeline-json-ld.ts';

const ours = readSiteDatasets('.', { dataOrigins: [] }).find(({ id }) => id === SITE_DATASET)!;
const german = datasetIn(ours, 'de');

interface Node {
	readonly '@type': string;
	readonly '@id': string;
	readonly [property: string]: unknown;
}
const graphOf = (value: object): readonly Node[] =>
	(value as { readonly '@graph': readonly Node[] })['@graph'];

function nodesOf(id: string, dataset: Dataset = german): readonly Node[] {
	const event = dataset.events.find((one) => one.id === id)!;
	const page = `https://example.org/e/${id}/`;
	return graphOf(eventJsonLd(event, dataset, 'de', { page, timeline: 'https://example.org/' }));
}
const only = (nodes: readonly Node[], type: string): Node => {
	const found = nodes.filter((node) => node['@type'] === type);
	expect(found).toHaveLength(1);
	return found[0]!;
};

const isEvent = ({ status }: TimelineEvent) => status === 'confirmed' || status === 'planned';
const happened = german.events.filter(isEvent);

/** An event of ours, all of whose sources are written by others. */
function nodesWith(author: string): readonly Node[] {
	const dataset = { ...german, sources: german.sources.map((one) => ({ ...one, author })) };
	return nodesOf('soldiers-in-russia', dataset);
}

describe('an event as JSON-LD', () => {
	it('is an event only where that is confirmed or planned; else claims are about a thing', () => {
		const kept = new Set<string>();
		for (const event of german.events) {
			const nodes = nodesOf(event.id);
			if (isEvent(event)) {
				expect(nodes.filter((node) => node['@type'] === 'Thing')).toEqual([]);
				continue;
			}
			kept.add(event.status ?? 'none');
			expect(nodes.filter((node) => node['@type'] === 'Event')).toEqual([]);
			const thing = only(nodes, 'Thing');
			expect(thing).toMatchObject({ name: event.title, url: expect.any(String) as string });
			for (const property of ['startDate', 'endDate', 'location', 'eventStatus'])
				expect(thing).not.toHaveProperty(property);
			const page = only(nodes, 'WebPage');
			expect(page).toMatchObject({
				about: { '@id': thing['@id'] },
				temporalCoverage: event.date.span.edtf,
			});
			for (const claim of nodes.filter((node) => node['@type'] === 'Claim'))
				expect(claim.about).toEqual({ '@id': thing['@id'] });
		}
		for (const status of ['disputed', 'unproven', 'reported', 'claimed'])
			expect([...kept]).toContain(status);
	});

	it('has its places where it is one', () => {
		const placed = happened.find(({ places }) => places.length > 0)!;
		expect(only(nodesOf(placed.id), 'Event').location).toHaveLength(placed.places.length);
	});

	it('has a start where its date is a true one, and an end where it has one', () => {
		const dated = happened.filter(({ date }) => /^\d{4}-\d{2}-\d{2}$/.test(date.span.edtf));
		expect(dated.length).toBeGreaterThan(20);
		for (const { id, date } of dated) {
			expect(only(nodesOf(id), 'Event').startDate).toBe(date.span.edtf);
			expect(only(nodesOf(id), 'WebPage').temporalCoverage).toBeUndefined();
		}
		const lasting = happened.find(({ date }) =>
			/^\d{4}-\d{2}-\d{2}\/\d{4}-\d{2}-\d{2}$/.test(date.span.edtf),
		)!;
		const [startDate, endDate] = lasting.date.span.edtf.split('/');
		expect(only(nodesOf(lasting.id), 'Event')).toMatchObject({ startDate, endDate });
	});

	it('never has one where the date is uncertain; then the page says it in EDTF', () => {
		const uncertain = happened.filter(({ date }) => /[~?%X[\]]/.test(date.span.edtf));
		expect(uncertain.length).toBeGreaterThan(1);
		for (const { id, date } of uncertain) {
			expect(only(nodesOf(id), 'Event')).not.toHaveProperty('startDate');
			expect(only(nodesOf(id), 'WebPage').temporalCoverage).toBe(date.span.edtf);
		}
	});

	it('tells each account as a claim of its speakers, with where it appears', () => {
		const event = german.events.find(({ id }) => id === 'soldiers-in-russia')!;
		const nodes = nodesOf(event.id);
		const claims = nodes.filter((node) => node['@type'] === 'Claim');
		expect(claims.map(({ text }) => text)).toEqual(event.accounts.map(({ note }) => note));
		expect(claims[0]).toMatchObject({
			description: 'Kim Yong-hyun erklärt',
			author: [{ '@type': 'Person', name: 'Kim Yong-hyun' }],
			datePublished: '2024-10-08',
			about: { '@id': only(nodes, 'Event')['@id'] },
		});
		expect(claims.some((claim) => 'firstAppearance' in claim)).toBe(true);
	});

	it('refers only to what it holds, and names each thing once', () => {
		for (const { id } of german.events) {
			const nodes = nodesOf(id);
			const ids = nodes.map((node) => node['@id']);
			expect(new Set(ids).size).toBe(ids.length);
			const named = [...JSON.stringify(nodes).matchAll(/\{"@id":"([^"]+)"\}/g)].map(
				([, reference]) => reference,
			);
			expect(named.filter((reference) => !ids.includes(reference!))).toEqual([]);
		}
	});

	it('says in words what it counts as, and rates nothing', () => {
		expect(only(nodesOf('soldiers-in-russia'), 'Event').disambiguatingDescription).toBe(
			'bestätigt, von einer beteiligten Seite selbst mitgeteilt',
		);
		const all = JSON.stringify(german.events.map(({ id }) => nodesOf(id)));
		expect(all).not.toMatch(/ClaimReview|reviewRating|ratingValue/);
	});

	it.each([
		['Elena Teslova', { '@type': 'Person', name: 'Elena Teslova' }],
		[
			'Isaac Yee, Victoria Butenko, Niamh Kennedy',
			[
				{ '@type': 'Person', name: 'Isaac Yee' },
				{ '@type': 'Person', name: 'Victoria Butenko' },
				{ '@type': 'Person', name: 'Niamh Kennedy' },
			],
		],
		['Doe, Jane', 'Doe, Jane'],
		['AFP, dpa', 'AFP, dpa'],
	])('makes no person of what may be several or none: "%s"', (line, author) => {
		const sources = nodesWith(line).filter((node) => node['@id'].includes('#source-'));
		expect(sources.length).toBeGreaterThan(0);
		for (const source of sources) expect(source.author).toEqual(author);
	});

	it('makes no organisation of what stands in for a name', () => {
		const unnamed = german.actors.filter(({ anonymous }) => anonymous).map(({ name }) => name);
		expect(unnamed.length).toBeGreaterThan(0);
		const named = new Set<unknown>();
		for (const nodes of german.events.map(({ id }) => nodesOf(id))) {
			for (const { author, publisher } of nodes) {
				for (const one of [author, publisher].flat() as ({ readonly name?: string } | undefined)[])
					named.add(one?.name);
				expect(author).not.toEqual([]);
			}
		}
		expect(named).toContain('TASS');
		for (const name of [...unnamed, 'Herausgeber unbekannt', 'South Korean media (not named)'])
			expect(named).not.toContain(name);
	});

	it('gives no described title for a name', () => {
		const described = german.sources.filter((source) => source.described);
		expect(described.length).toBeGreaterThan(0);
		const cited = german.events.flatMap(({ id }) => nodesOf(id));
		for (const { id, title } of described) {
			for (const node of cited.filter((one) => one['@id'].endsWith(`#source-${id}`))) {
				expect(node).toMatchObject({ description: title });
				expect(node).not.toHaveProperty('name');
			}
		}
	});

	it('tells language, licence, publisher and the day of the last change', () => {
		expect(only(nodesOf('soldiers-in-russia'), 'WebPage')).toMatchObject({
			inLanguage: 'de',
			license: 'https://creativecommons.org/licenses/by/4.0/',
			publisher: { '@type': 'Organization', name: 'Sourceline' },
			dateModified: '2026-11-22',
		});
		const unchanged = german.events.find(
			({ id }) => !german.changes.some(({ events }) => events.includes(id)),
		)!;
		expect(only(nodesOf(unchanged.id), 'WebPage')).not.toHaveProperty('dateModified');
	});
});

describe('the timeline as JSON-LD', () => {
	const nodes = graphOf(timelineJsonLd(german, 'de', (path) => `https://example.org/${path}`));

	it('lists every event in time order with the address of its page', () => {
		const { numberOfItems, itemListElement } = only(nodes, 'ItemList');
		expect(numberOfItems).toBe(german.events.length);
		expect(itemListElement).toEqual(
			german.events.map(({ id, title }, index) => ({
				'@type': 'ListItem',
				position: index + 1,
				url: `https://example.org/e/${id}/`,
				name: title,
			})),
		);
	});

	it('is a dataset with its day and its licence', () => {
		expect(only(nodes, 'Dataset')).toMatchObject({
			name: german.title,
			dateModified: german.updated,
			license: 'https://creativecommons.org/licenses/by/4.0/',
			inLanguage: 'de',
		});
	});
});
