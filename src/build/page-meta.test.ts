import { describe, expect, it } from 'vitest';
import { pageMeta } from './page-meta.ts';
import { siteAddress } from './site-address.ts';
import { datasetIn, readSiteDatasets } from './site-dataset.ts';
import { pageAt, SITE_DATASET } from './site.ts';

const ours = readSiteDatasets('.', { dataOrigins: [] }).find(({ id }) => id === SITE_DATASET)!;
const siteUrl = 'https://example.org/timeline/';
const metaOf = (path: string, url?: string) => {
	const page = pageAt(path)!;
	const site = siteAddress({ dataOrigins: [], ...(url && { siteUrl: url }) });
	return pageMeta(page, datasetIn(ours, page.language), site);
};

describe('what a page says about itself', () => {
	it('is its own address and picture, for an event', () => {
		expect(metaOf('en/e/putin-kazan/', siteUrl)).toMatchObject({
			canonical: `${siteUrl}en/e/putin-kazan/`,
			url: `${siteUrl}en/e/putin-kazan/`,
			type: 'article',
			locale: 'en_GB',
			otherLocales: ['de_DE'],
			image: { url: `${siteUrl}en/e/putin-kazan/og.png`, width: 1200, height: 630 },
			oembed: { href: `${siteUrl}en/e/putin-kazan/oembed.json` },
			indexed: true,
		});
	});

	it('is the picture of the timeline on all other pages, and nothing to embed but the timeline', () => {
		expect(metaOf('quellen/', siteUrl)).toMatchObject({
			type: 'website',
			image: { url: `${siteUrl}og.png` },
			oembed: null,
			jsonLd: null,
		});
		expect(metaOf('en/', siteUrl).oembed?.href).toBe(`${siteUrl}en/oembed.json`);
	});

	it('names other languages absolutely where the site knows its address', () => {
		expect(metaOf('en/e/putin-kazan/', siteUrl).alternates[0]).toEqual({
			hreflang: 'de',
			href: `${siteUrl}e/putin-kazan/`,
			here: '../../../e/putin-kazan/',
		});
		expect(metaOf('en/').alternates[0]).toEqual({ hreflang: 'de', href: '../', here: null });
	});

	it('is the address of the timeline for its frame, which is not to be found', () => {
		expect(metaOf('en/embed/', siteUrl)).toMatchObject({
			canonical: `${siteUrl}en/`,
			indexed: false,
		});
	});

	it('is relative where it can be and the address of the site is not known', () => {
		const meta = metaOf('e/putin-kazan/');
		expect(meta.canonical).toBe('../../e/putin-kazan/');
		expect(JSON.stringify(meta.jsonLd)).not.toContain('localhost');
		expect(meta.url).toBe('http://localhost:4173/e/putin-kazan/');
		expect(meta.image.url).toBe('http://localhost:4173/e/putin-kazan/og.png');
	});

	it('is the day of the last published change, where there was one', () => {
		const { changes, events } = datasetIn(ours, 'de');
		const changed = new Set(changes.flatMap((change) => change.events));
		for (const { id } of events) {
			const { modified } = metaOf(`e/${id}/`);
			expect(modified !== null).toBe(changed.has(id));
		}
		expect(metaOf('').modified).toBeNull();
	});
});
