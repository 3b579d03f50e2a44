import { describe, expect, it } from 'vitest';
import type { Dataset } from '../dataset/compiled.ts';
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

describe('an event as JSON-LD', () => {
	it('has a start where its date is a true one, and an end where it has one', () => {
		const dated = german.events.filter(({ date }) => /^\d{4}-\d{2}-\d{2}$/.test(date.span.edtf));
		expect(dated.length).toBeGreaterThan(20);
		for (const { id, date } of dated) {
			expect(only(nodesOf(id), 'Event').startDate).toBe(date.span.edtf);
			expect(only(nodesOf(id), 'WebPage').temporalCoverage).toBeUndefined();
		}
		const lasting = german.events.find(({ date }) =>
			/^\d{4}-\d{2}-\d{2}\/\d{4}-\d{2}-\d{2}$/.test(date.span.edtf),
		)!;
		const [startDate, endDate] = lasting.date.span.edtf.split('/');
		expect(only(nodesOf(lasting.id), 'Event')).toMatchObject({ startDate, endDate });
	});

	it('never has one where the date is uncertain; then the page says it in EDTF', () => {
		const uncertain = german.events.filter(({ date }) => /[~?%X[\]]/.test(date.span.edtf));
		expect(uncertain.length).toBeGreaterThan(3);
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
