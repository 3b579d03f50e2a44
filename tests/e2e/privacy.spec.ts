import { resolve } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { eventPages, sitePages } from '../../src/build/site.ts';
import { pagePath } from '../../src/state/page-paths.ts';
import { openExercise } from './exercise-page.ts';
import { serveHost } from './host-page.ts';
import { addressesKept, expectKept, workersOf } from './kept-site.ts';
import { pressOn } from './lesson-page.ts';
import { serveBelow } from './static-host.ts';

/* What the page on privacy states is held against what the pages do. */

const dist = resolve(import.meta.dirname, '../../dist');

/** What browsers can store for a page, beside caches. */
const storedBy = (page: Page) =>
	page.evaluate(async () => ({
		cookie: document.cookie,
		local: localStorage.length,
		session: sessionStorage.length,
		databases: await indexedDB.databases(),
	}));
const NOTHING = { cookie: '', local: 0, session: 0, databases: [] };

test.describe('with all that browsers allow', () => {
	test.use({ serviceWorkers: 'allow' });

	test('no page sets a cookie, stores anything but files of the site, or asks another host', async ({
		page,
		context,
	}) => {
		const host = await serveBelow('/school/', dist);
		const { origin } = new URL(host.url);
		const asked = new Set<string>();
		context.on('request', (request) => asked.add(new URL(request.url()).origin));
		const paths = [...sitePages, ...eventPages(['soldiers-in-russia'])].map(({ path }) => path);
		for (const path of paths) {
			await page.goto(host.url + path);
			await page.waitForLoadState('networkidle');
			expect(await storedBy(page), path).toEqual(NOTHING);
		}

		// A lesson in which the class judges first, to its third step.
		await page.goto(`${host.url}present/`);
		for (const box of await page.getByRole('checkbox').all()) await box.check();
		await page
			.getByRole('button', { name: /^Unterricht beginnen: / })
			.first()
			.click();
		for (let press = 0; press < 8; press++) await pressOn(page, 'PageDown');

		// Both exercises; what is answered stays in memory.
		const lesson = `${host.url}present/?tour=deployment-to-kursk`;
		await openExercise(page, `${lesson}&task=order&seed=1&cards=6`);
		await page.getByRole('button', { name: 'Prüfen', exact: true }).click();
		await page.waitForLoadState('networkidle');
		expect(await storedBy(page)).toEqual(NOTHING);
		await openExercise(page, `${lesson}&task=sources&of=4`);
		const answer = page.getByLabel(/^Wer hat die Quelle verfasst/);
		await answer.fill('Ein Sender aus Südkorea');
		await expect(answer).toHaveValue('Ein Sender aus Südkorea');
		await page.waitForLoadState('networkidle');
		await expectKept(page);
		expect(await storedBy(page)).toEqual(NOTHING);
		expect(await context.cookies()).toEqual([]);
		expect([...asked].filter((each) => each !== origin && each !== 'null')).toEqual([]);
		const kept = await addressesKept(page);
		expect(kept.filter((address) => !address.startsWith(host.url))).toEqual([]);
		await host.close();
	});

	test('an embed in an article stores nothing either', async ({ page, context }) => {
		const host = await serveBelow('/school/', dist);
		const embed = `<iframe src="${host.url}embed/"></iframe>`;
		const article = await serveHost(`<!doctype html>${embed}`);
		const frame = page.locator('iframe').contentFrame();
		const shown = async () => {
			await expect(frame.locator('[data-timeline-ready]')).toBeAttached();
			await page.waitForLoadState('networkidle');
		};
		await page.goto(article.url);
		await shown();
		expect(await context.cookies()).toEqual([]);
		expect((await context.storageState({ indexedDB: true })).origins).toEqual([]);

		// Browsers may refuse caches to frames of other sites; so also on the timeline's own host.
		await page.goto(new URL('/', host.url).href);
		await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), embed);
		await shown();
		const kept = await frame.locator(':root').evaluate(async () => ({
			caches: await caches.keys(),
			workers: (await navigator.serviceWorker.getRegistrations()).length,
		}));
		expect(kept).toEqual({ caches: [], workers: 0 });
		expect(context.serviceWorkers()).toEqual([]);
		expect((await context.storageState({ indexedDB: true })).origins).toEqual([]);
		await article.close();
		await host.close();
	});

	test('about as many megabytes stay as the page says', async ({ page }) => {
		await page.goto('./datenschutz/');
		await expectKept(page);
		expect(await workersOf(page)).toBe(1);
		const bytes = await page.evaluate(async () => {
			let sum = 0;
			for (const name of await caches.keys()) {
				const cache = await caches.open(name);
				for (const key of await cache.keys()) {
					sum += (await (await cache.match(key))?.blob())?.size ?? 0;
				}
			}
			return sum;
		});
		const said = /rund (\d+) MB/.exec(await page.getByRole('main').innerText())?.[1];
		expect(Number(said)).toBe(Math.round(bytes / 1_000_000));
	});
});

test('every page but embeds leads to the page on privacy', async ({ page }) => {
	const others = [...sitePages, ...eventPages(['soldiers-in-russia'])].filter(
		({ folder }) => folder !== 'embed',
	);
	for (const { path, language } of others) {
		await page.goto(`./${path}`);
		const to = `/${pagePath('privacy', language)}`;
		const links = await page
			.locator('a[href]')
			.evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
		expect(
			[...links, `/${path}`].some((link) => link.endsWith(to)),
			path,
		).toBe(true);
	}
});

for (const path of ['datenschutz/', 'en/privacy/']) {
	test(`/${path} prints on one page and fits 320 px`, async ({ page }) => {
		await page.goto(`./${path}`);
		const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
		expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
		await page.setViewportSize({ width: 320, height: 640 });
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
	});
}
