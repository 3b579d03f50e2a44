import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { expect, test } from '@playwright/test';

const dist = resolve(import.meta.dirname, '../../dist');

/** The HTML pages of the build by their address below the site's root. */
const pages = new Map(
	readdirSync(dist, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('index.html'))
		.map((file) => [
			relative(dist, join(dist, file))
				.split(sep)
				.slice(0, -1)
				.map((part) => `${part}/`)
				.join(''),
			readFileSync(join(dist, file), 'utf8'),
		]),
);
/** Where the build says that the site lies. */
const [, site = ''] =
	/Sitemap: (.*)sitemap\.xml/.exec(readFileSync(join(dist, 'robots.txt'), 'utf8')) ?? [];

const metaOf = (html: string, property: string): string | undefined =>
	new RegExp(`<meta property="${property}" content="([^"]*)">`).exec(html)?.[1];

const fileAt = (address: string): string => {
	expect(address.startsWith(site), address).toBe(true);
	return join(dist, address.slice(site.length));
};

test('the sitemap names every page that may be found, and only pages that exist', () => {
	const map = readFileSync(join(dist, 'sitemap.xml'), 'utf8');
	const named = [...map.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url = '']) =>
		url.slice(site.length),
	);
	const found = [...pages].filter(([, html]) => !html.includes('content="noindex"'));
	expect(found.length).toBeGreaterThan(240);
	expect(named.sort()).toEqual(found.map(([path]) => path).sort());
	for (const [, href = ''] of map.matchAll(/hreflang="\w+(?:-\w+)?" href="(.*?)"/g)) {
		expect(pages.has(href.slice(site.length)), href).toBe(true);
	}
});

test('every page tells its own address and a picture that exists, in the size that it tells', () => {
	for (const [path, html] of pages) {
		const found = !html.includes('content="noindex"');
		if (found) expect(metaOf(html, 'og:url')).toBe(site + path);
		const picture = readFileSync(fileAt(metaOf(html, 'og:image') ?? ''));
		// Width and height in the header of a PNG.
		expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630]);
		expect(metaOf(html, 'og:image:alt')).toMatch(/\S/);
		expect(metaOf(html, 'og:title')).toMatch(/\S/);
		expect(html).toContain('<link rel="canonical" href="');
	}
});

test('the oEmbed data that a page names is there and embeds the page', () => {
	let count = 0;
	for (const [path, html] of pages) {
		const [, address] =
			/type="application\/json\+oembed" title="[^"]+" href="([^"]+)"/.exec(html) ?? [];
		if (address === undefined) continue;
		count++;
		const data = JSON.parse(readFileSync(fileAt(address), 'utf8')) as Record<
			string,
			string | number
		>;
		expect(data).toMatchObject({ version: '1.0', type: 'rich', width: 700, height: 560 });
		expect(data.html).toContain(`<a href="${site}${path}">`);
		expect(existsSync(fileAt(String(data.thumbnail_url)))).toBe(true);
		const [, frame = ''] = / src="([^"?]+)/.exec(String(data.html)) ?? [];
		expect(pages.has(frame.slice(site.length))).toBe(true);
	}
	expect(count).toBe([...pages.keys()].filter((path) => /^(en\/)?(e\/.+)?$/.test(path)).length);
});

test('the JSON-LD of events and of the timeline is read as data, and never run', async ({
	page,
}) => {
	const errors: string[] = [];
	page.on('console', (message) => {
		if (message.type() === 'error') errors.push(message.text());
	});
	for (const [path, types] of [
		['./e/soldiers-in-russia/', ['WebPage', 'Event', 'Claim']],
		['./en/', ['Dataset', 'ItemList']],
	] as const) {
		await page.goto(path);
		const text = await page.locator('script[type="application/ld+json"]').textContent();
		const data = JSON.parse(text ?? '') as { '@graph': { '@type': string }[] };
		const found = new Set(data['@graph'].map((node) => node['@type']));
		for (const type of types) expect(found).toContain(type);
	}
	expect(errors).toEqual([]);
	for (const [path, html] of pages) {
		const blocks = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
		expect(blocks, path).toHaveLength(/^(en\/)?(e\/.+)?$/.test(path) ? 1 : 0);
		for (const [, json = ''] of blocks) expect(() => JSON.parse(json) as unknown).not.toThrow();
	}
});
