import { resolve } from 'node:path';
import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { listedIds } from './explore-page.ts';
import { serveHost } from './host-page.ts';
import { addressesKept, expectKept } from './kept-site.ts';
import { pressOn, placeOf } from './lesson-page.ts';
import { complaintsOf } from './page-complaints.ts';
import { serveBelow, type StaticHost } from './static-host.ts';

const dist = resolve(import.meta.dirname, '../../dist');

test.use({ serviceWorkers: 'allow' });

/** One visit; then neither network nor host. */
async function visitOnce(page: Page, context: BrowserContext, host: StaticHost, path: string) {
	await page.goto(host.url + path);
	await expectKept(page);
	await page.waitForLoadState('networkidle');
	await context.setOffline(true);
	await host.close();
}

/** Waits for all that a page loads, so that what fails of it is heard of. */
async function open(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await page.waitForLoadState('networkidle');
}

const ready = (page: Page) => page.locator('[data-timeline-ready], [data-ready]');

test.describe('after one visit, without network', () => {
	let host: StaticHost;
	test.beforeEach(async () => {
		host = await serveBelow('/some/sub/path/', dist);
	});
	test.afterEach(() => host.close().catch(() => undefined));

	test('the timeline opens again, with its fonts, its data and all that is loaded when asked for', async ({
		page,
		context,
	}) => {
		await visitOnce(page, context, host, '');
		const complaints = complaintsOf(page, new URL(host.url).host);
		await page.reload();
		await expect(ready(page)).toBeAttached();
		expect(await page.evaluate(() => document.fonts.check('16px "Source Sans 3 Variable"'))).toBe(
			true,
		);
		const before = (await listedIds(page)).length;
		await page.getByRole('searchbox', { name: 'Suche' }).fill('Soldaten');
		// The search was loaded.
		await expect.poll(async () => (await listedIds(page)).length).not.toBe(before);
		await page.getByRole('searchbox', { name: 'Suche' }).press('Enter');
		await expect(page.locator('[data-detail]')).toBeVisible();
		await page.getByRole('button', { name: 'Filter', exact: true }).click();
		await page.keyboard.press('Escape');

		// Any address of a view, and the other language.
		await page.goto(`${host.url}?event=nis-oct18&as-of=2024-10-20&theme=dark`);
		await expect(ready(page)).toBeAttached();
		await expect(page.locator('[data-detail]')).toBeVisible();
		await page.getByRole('link', { name: 'English' }).click();
		await expect(page.locator('html')).toHaveAttribute('lang', 'en');
		await expect(ready(page)).toBeAttached();
		expect(complaints).toEqual([]);
	});

	for (const [path, start] of [
		['present/', /^Unterricht beginnen: /],
		['en/present/', /^Begin the lesson: /],
	] as const) {
		test(`a whole lesson is held from /${path}, after a visit of another page`, async ({
			page,
			context,
		}) => {
			await visitOnce(page, context, host, 'about/');
			const complaints = complaintsOf(page, new URL(host.url).host);
			await open(page, host.url + path);
			await page.getByRole('button', { name: start }).first().click();
			await expect(page.locator('main[data-step]')).toBeVisible();
			const places = new Set([await placeOf(page)]);
			for (let press = 0; press < 200; press++) {
				const place = await pressOn(page, 'PageDown');
				if (places.has(place)) break;
				places.add(place);
			}
			expect(places.size).toBeGreaterThan(4);
			await page.keyboard.press('o');
			await expect(page.getByRole('dialog')).toBeVisible();
			await page.keyboard.press('Escape');
			await page.waitForLoadState('networkidle');
			await page.reload();
			await expect(page.locator('main[data-step]')).toBeVisible();
			expect(complaints).toEqual([]);
		});
	}

	test('the other pages open, events that were read and, at the timeline, those that were not', async ({
		page,
		context,
	}) => {
		await visitOnce(page, context, host, 'en/e/alabuga-workers/');
		const complaints = complaintsOf(page, new URL(host.url).host);
		for (const path of ['quellen/', 'en/sources/', 'was-sich-aenderte/', 'e/', 'en/about/']) {
			await open(page, host.url + path);
			await expect(page.getByRole('heading', { level: 1 })).not.toBeEmpty();
		}
		await open(page, `${host.url}en/e/alabuga-workers/?theme=dark`);
		await expect(page).toHaveURL(/\/en\/e\/alabuga-workers\//);
		const padding = await page
			.getByRole('main')
			.evaluate((main) => parseFloat(getComputedStyle(main).paddingInlineStart));
		expect(padding).toBeGreaterThan(0); // its styles are there

		await open(page, `${host.url}e/soldiers-in-russia/`);
		await expect(page).toHaveURL(/\/path\/\?event=soldiers-in-russia/);
		await expect(page.locator('[data-detail]')).toBeVisible();
		await open(page, `${host.url}en/e/soldiers-in-russia/`);
		await expect(page).toHaveURL(/\/path\/en\/\?event=soldiers-in-russia/);
		await open(page, `${host.url}present`);
		await expect(page).toHaveURL(/\/present\/$/);
		expect(complaints).toEqual([]);
	});

	test('a page that is not kept says that there is no network, and leads on', async ({
		page,
		context,
	}) => {
		await visitOnce(page, context, host, 'en/');
		await page.goto(`${host.url}en/no-such-page/`);
		await expect(page.getByRole('heading', { level: 1, name: 'No network' })).toBeVisible();
		await page.getByRole('link', { name: 'To the chronology' }).click();
		await expect(ready(page)).toBeAttached();
	});

	test('nothing is kept but files of this site, and nothing of what articles embed', async ({
		page,
	}) => {
		await page.goto(host.url);
		await expectKept(page);
		await page.goto(`${host.url}e/soldiers-in-russia/`);
		const kept = await addressesKept(page);
		expect(kept.length).toBeGreaterThan(100);
		expect(kept.filter((address) => !address.startsWith(host.url))).toEqual([]);
		expect(kept.filter((address) => /embed|og\.png|oembed|\.xml/.test(address))).toEqual([]);
	});
});

test.describe('where a lesson begins', () => {
	for (const [path, text] of [
		['present/', 'Ohne Netz bereit'],
		['en/present/', 'Ready to use without a network'],
	] as const) {
		test(`/${path} says whether it can be held without network`, async ({ page }) => {
			const host = await serveBelow('/some/sub/path/', dist);
			await page.goto(host.url + path);
			await expect(page.getByRole('status').filter({ hasText: text })).toBeVisible({
				timeout: 40_000,
			});
			// Said by the worker, which looks at what is there.
			await page.evaluate(async () => {
				for (const name of await caches.keys()) await caches.delete(name);
			});
			await page.reload();
			await expect(page.locator('[data-kept=incomplete]')).toBeVisible();
			// Meanwhile what was missing is loaded: the next visit finds it.
			await expectKept(page);
			await page.reload();
			await expect(page.locator('[data-kept=ready]')).toBeVisible();
			await host.close();
		});
	}
});

test.describe('embeds keep nothing', () => {
	const frame = (url: string) => `<iframe src="${url}"></iframe>`;
	const framesReady = async (page: Page) => {
		for (const shown of await page.locator('iframe').all()) {
			await expect(shown.contentFrame().locator('[data-timeline-ready]')).toBeAttached();
		}
		await page.waitForLoadState('networkidle');
	};
	const keptBy = (page: Page) =>
		page.evaluate(async () => ({
			workers: (await navigator.serviceWorker.getRegistrations()).length,
			caches: await caches.keys(),
		}));
	const NOTHING = { workers: 0, caches: [] };

	test('neither an embed by itself nor one of our pages in a frame, on our host or another', async ({
		page,
		context,
	}) => {
		const host = await serveBelow('/site/', dist);
		for (const path of ['embed/', 'en/embed/']) {
			await page.goto(host.url + path);
			await expect(ready(page)).toBeAttached();
			await page.waitForLoadState('networkidle');
			expect(await keptBy(page)).toEqual(NOTHING);
		}
		const frames = [`${host.url}en/`, `${host.url}embed/`].map(frame).join('');
		await page.goto(new URL('/', host.url).href);
		await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), frames);
		await framesReady(page);
		expect(await keptBy(page)).toEqual(NOTHING);

		const article = await serveHost(`<!doctype html>${frames}`);
		await page.goto(article.url);
		await framesReady(page);
		expect(context.serviceWorkers()).toEqual([]);

		// The same page in a window of its own does register: the test would see it.
		await page.goto(`${host.url}en/`);
		await expect.poll(() => context.serviceWorkers().length).toBe(1);
		await article.close();
		await host.close();
	});
});
