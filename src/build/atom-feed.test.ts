import { describe, expect, it } from 'vitest';
import type { Change, Dataset } from '../dataset/compiled.ts';
import { atomFeed } from './atom-feed.ts';
import { nameUuid } from './name-uuid.ts';

const change = (day: string, note: string, events: readonly string[] = []) =>
	({ on: { span: { edtf: day }, heading: day, phrase: day }, note, events }) as unknown as Change;

const datasetWith = (...changes: Change[]) =>
	({
		id: 'sample',
		title: 'Who <knew> what & when',
		updated: '2026-11-22',
		publisher: { name: 'The Desk' },
		events: [{ id: 'kursk', title: '“Kursk” & after' }],
		changes,
	}) as unknown as Dataset;

const dataset = datasetWith(
	change('2026-11-01', 'First edition.'),
	change('2026-11-20', 'Place put right: <Kursk>\u0007', ['kursk']),
	change('2026-11-20', 'Another.'),
);
const idsIn = (feed: string) => [...feed.matchAll(/<id>(.*?)<\/id>/g)].map(([, id]) => id);

// Browsers parse the built feed in tests/e2e/corrections.spec.ts.
describe('the feed of corrections', () => {
	const feed = atomFeed(dataset, 'en');

	it('has the newest entry first and is as new as that', () => {
		const updated = [...feed.matchAll(/<updated>(.*?)<\/updated>/g)].map(([, day]) => day);
		expect(updated).toEqual([
			'2026-11-20T00:00:00Z',
			'2026-11-20T00:00:00Z',
			'2026-11-20T00:00:00Z',
			'2026-11-01T00:00:00Z',
		]);
		expect(feed.indexOf('Another.')).toBeLessThan(feed.indexOf('Place put right'));
		expect(atomFeed(datasetWith(), 'en')).toContain('<updated>2026-11-22T00:00:00Z</updated>');
	});

	it('writes texts as text, without what XML cannot write', () => {
		expect(feed).toContain('<title>Corrections: Who &lt;knew&gt; what &amp; when</title>');
		expect(feed).toContain('<content>Place put right: &lt;Kursk&gt;</content>');
		expect(feed).toContain('<title>Changed: “Kursk” &amp; after</title>');
	});

	it('keeps the ids of its entries when one is added, reworded, or the site moves', () => {
		const later = datasetWith(
			...dataset.changes.map((one) => ({ ...one, note: `${one.note} Reworded.` })),
			change('2026-11-20', 'New.'),
			change('2026-12-24', 'Newer.'),
		);
		const ids = idsIn(feed);
		expect(new Set(ids).size).toBe(4);
		expect(idsIn(atomFeed(dataset, 'en', 'https://example.org/'))).toEqual(ids);
		expect(idsIn(atomFeed(later, 'en'))).toEqual(expect.arrayContaining(ids));
		expect(idsIn(atomFeed(later, 'en'))).toHaveLength(6);
		expect(idsIn(atomFeed(dataset, 'de')).filter((id) => ids.includes(id))).toEqual([]);
	});

	it('links relatively, or absolutely where the site’s address is known', () => {
		const hrefs = (text: string) => [...text.matchAll(/href="(.*?)"/g)].map(([, href]) => href);
		expect(hrefs(feed)).toEqual([
			'../../en/corrections/feed.xml',
			'../../en/corrections/',
			'../../en/corrections/#2026-11-20-2',
			'../../en/corrections/#2026-11-20',
			'../../en/?event=kursk',
			'../../en/corrections/#2026-11-01',
		]);
		expect(hrefs(atomFeed(dataset, 'de', 'https://example.org/a/'))).toContain(
			'https://example.org/a/berichtigungen/feed.xml',
		);
	});
});

describe('an id made from a name', () => {
	it('is a UUID of version 5 that never changes', () => {
		expect(nameUuid('a')).toMatch(
			/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
		);
		expect(nameUuid('sample/en/changes')).toBe('urn:uuid:c53d4c19-d271-55b8-b665-f51c1f24c296');
		expect(nameUuid('a')).not.toBe(nameUuid('b'));
	});
});
