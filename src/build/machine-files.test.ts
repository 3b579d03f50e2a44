import { describe, expect, it } from 'vitest';
import { DatasetStore } from './dataset-store.ts';
import { machineFiles } from './machine-files.ts';
import { siteAddress } from './site-address.ts';
import { datasetIn, readSiteDatasets } from './site-dataset.ts';
import { eventPages, SITE_DATASET, sitePages } from './site.ts';

const settings = { siteUrl: 'https://example.org/timeline/', dataOrigins: [] };
const store = new DatasetStore(() => readSiteDatasets('.', settings));
const files = machineFiles(store, settings);
const pages = [...sitePages, ...eventPages(store.get(SITE_DATASET).eventIds)].filter(
	({ folder }) => folder !== 'embed',
);

const fileAt = (path: string): string => {
	const file = files.get(path);
	if (file === undefined) throw new Error(`there is no ${path}`);
	return file;
};

describe('the files for machines', () => {
	it('name every page but the frame in the sitemap, once, in every language', () => {
		const map = fileAt('sitemap.xml');
		const named = [...map.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url]) => url);
		expect(named).toEqual(pages.map(({ path }) => `https://example.org/timeline/${path}`));
		const [entry = ''] = map
			.split('</url>')
			.filter((one) => one.includes('/en/e/gerasimov-confirms/<'));
		for (const [hreflang, path] of [
			['de', 'e/gerasimov-confirms/'],
			['en', 'en/e/gerasimov-confirms/'],
			['x-default', 'e/gerasimov-confirms/'],
		]) {
			expect(entry).toContain(
				`<xhtml:link rel="alternate" hreflang="${hreflang}" href="https://example.org/timeline/${path}"/>`,
			);
		}
		expect(entry).toMatch(/<lastmod>\d{4}-\d{2}-\d{2}<\/lastmod>/);
	});

	it('let robots in and name the sitemap to them', () => {
		expect(fileAt('robots.txt')).toBe(
			'User-agent: *\nAllow: /\n\nSitemap: https://example.org/timeline/sitemap.xml\n',
		);
	});

	it('give content systems the timeline and each event in a frame, with a link before it', () => {
		const embeddable = [...files.keys()].filter((path) => path.endsWith('oembed.json'));
		expect(embeddable).toHaveLength(2 + 2 * store.get(SITE_DATASET).eventIds.length);
		const { html, ...rest } = JSON.parse(fileAt('en/e/putin-kazan/oembed.json')) as Record<
			string,
			unknown
		>;
		expect(rest).toMatchObject({
			version: '1.0',
			type: 'rich',
			provider_name: 'Sourceline',
			provider_url: 'https://example.org/timeline/en/',
			thumbnail_url: 'https://example.org/timeline/en/e/putin-kazan/og.png',
			thumbnail_width: 1200,
			thumbnail_height: 630,
			width: 700,
			height: 560,
		});
		// The form that WordPress looks for (wp-includes/embed.php, wp_filter_oembed_result).
		expect(html).toMatch(
			/^<blockquote><a href="[^"]+">[^<]+<\/a><\/blockquote><iframe [^<]*><\/iframe>$/,
		);
		expect(html).toContain('href="https://example.org/timeline/en/e/putin-kazan/"');
		// As a snippet of the same view, with the day by which it tells of corrections.
		const { updated } = datasetIn(store.get(SITE_DATASET), 'en');
		expect(html).toContain(
			`src="https://example.org/timeline/en/embed/?event=putin-kazan&amp;height=560&amp;v=${updated}"`,
		);
		expect(fileAt('oembed.json')).toContain(`timeline/embed/?height=560&amp;v=${updated}`);
		expect(html).toMatch(/ title="Interactive timeline: [^"]+"/);
		expect(html).not.toMatch(/\d(vh|vw)/);
	});

	it('name the preview where the address of the site is not known', () => {
		expect(siteAddress({ dataOrigins: [] }).known).toBe(false);
		const unknown = machineFiles(store, { dataOrigins: [] });
		expect(unknown.get('robots.txt')).toContain('Sitemap: http://localhost:4173/sitemap.xml');
	});

	it('index each event in both languages', () => {
		const { events } = JSON.parse(fileAt('e/events.json')) as {
			events: { id: string; title: Record<string, string>; date: Record<string, string> }[];
		};
		expect(events).toHaveLength(store.get(SITE_DATASET).eventIds.length);
		for (const { title, date } of events) {
			for (const text of [title.de, title.en, date.de, date.en]) expect(text).toMatch(/\S/);
		}
	});
});
