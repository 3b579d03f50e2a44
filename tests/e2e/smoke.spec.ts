import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { serveBelow } from './static-host.ts';

const dist = resolve(import.meta.dirname, '../../dist');

const PAGES = ['', 'en/', 'about/', 'en/about/'];

interface Joined {
	readonly sources: readonly { readonly id: string; readonly url: string | null }[];
	readonly events: readonly {
		readonly id: string;
		readonly title: Readonly<Record<string, string>>;
		readonly accounts: readonly { readonly sources: readonly { readonly id: string }[] }[];
	}[];
}
const joined = JSON.parse(
	readFileSync(resolve(dist, 'data/pyongyang-moscow.json'), 'utf8'),
) as Joined;

/** What goes wrong or leads to another host while a page is open; empty when all is well. */
function watch(page: Page, ownHost: string): string[] {
	const complaints: string[] = [];
	page.on('console', (message) => {
		if (message.type() !== 'error' && message.type() !== 'warning') return;
		complaints.push(`${message.type()}: ${message.text()}`);
	});
	page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
	page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
	page.on('response', (response) => {
		if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
	});
	page.on('request', (request) => {
		const { protocol, host } = new URL(request.url());
		if (protocol !== 'data:' && host !== ownHost) complaints.push(`other host: ${request.url()}`);
	});
	return complaints;
}

/** Waits until the page reacts; the About page is only read and is there at once. */
async function open(page: Page, address: string): Promise<void> {
	await page.goto(address);
	if (!address.includes('about/')) {
		await expect(page.locator('[data-timeline-ready]')).toBeAttached();
	}
	await page.waitForLoadState('networkidle');
}

for (const path of PAGES) {
	test(`/${path} opens under its policy, without an error, a cookie or a foreign request`, async ({
		page,
		context,
		baseURL,
	}) => {
		const complaints = watch(page, new URL(baseURL ?? '').host);
		await open(page, `./${path}`);
		await expect(page.getByRole('heading', { level: 1 })).not.toBeEmpty();
		expect(complaints).toEqual([]);
		expect(await context.cookies()).toEqual([]);
		expect(await page.evaluate(() => document.cookie)).toBe('');
	});

	test(`/${path} works below any path of a plain host`, async ({ page }) => {
		const host = await serveBelow('/some/sub/path/', dist);
		try {
			const complaints = watch(page, new URL(host.url).host);
			await open(page, host.url + path);
			expect(complaints).toEqual([]);
			const alternates = page.locator('link[rel=alternate][hreflang]');
			for (const href of await alternates.evaluateAll((links) =>
				links.map((link) => (link as HTMLLinkElement).href),
			)) {
				expect(href).toContain(host.url);
				expect((await page.request.get(href)).status()).toBe(200);
			}
		} finally {
			await host.close();
		}
	});
}

test('the policy holds: an inline script does not run, an inline style does not apply', async ({
	page,
}) => {
	await open(page, './');
	const { ran, color } = await page.evaluate(() => {
		const script = document.createElement('script');
		script.textContent = 'window.ran = true';
		document.body.append(script);
		document.body.insertAdjacentHTML('beforeend', '<p id="probe" style="color: rgb(1, 2, 3)">');
		const probe = document.querySelector('#probe');
		return { ran: 'ran' in window, color: probe && getComputedStyle(probe).color };
	});
	expect(ran).toBe(false);
	expect(color).not.toBe('rgb(1, 2, 3)');
});

/** The ids of the events as the compiled dataset that the page names has them. */
async function idsInTimeOrder(page: Page): Promise<string[]> {
	const href = await page.locator('link[data-dataset]').getAttribute('href');
	const response = await page.request.get(new URL(href ?? '', page.url()).href);
	const { events } = (await response.json()) as { events: { id: string }[] };
	return events.map(({ id }) => id);
}

for (const [language, path] of [
	['de', ''],
	['en', 'en/'],
] as const) {
	test.describe(`without JavaScript, in ${language}`, () => {
		test.use({ javaScriptEnabled: false });

		test('the page shows title, explanation, every event, and every source as a link', async ({
			page,
		}) => {
			await page.goto(`./${path}`);
			await expect(page.locator('html')).toHaveAttribute('lang', language);
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
			const description = page.locator('meta[name=description]');
			await expect(description).toHaveAttribute('content', /.{40}/);

			const items = page.locator('ol li[data-event]');
			const ids = await items.evaluateAll((nodes) =>
				nodes.map((node) => (node as HTMLElement).dataset.event),
			);
			expect([...ids].sort()).toEqual(joined.events.map(({ id }) => id).sort());
			expect(ids).toEqual(await idsInTimeOrder(page));
			for (const { id, title } of joined.events) {
				await expect(items.and(page.locator(`[data-event="${id}"]`))).toContainText(
					title[language] ?? '',
				);
			}

			const links = await page
				.locator('a[href]')
				.evaluateAll((anchors) => anchors.map((anchor) => (anchor as HTMLAnchorElement).href));
			const cited = new Set(
				joined.events.flatMap(({ accounts }) =>
					accounts.flatMap(({ sources }) => sources.map(({ id }) => id)),
				),
			);
			const addresses = joined.sources
				.filter(({ id, url }) => url !== null && cited.has(id))
				.map(({ url }) => new URL(url ?? '').href);
			expect(addresses.length).toBeGreaterThan(50);
			expect(addresses.filter((address) => !links.includes(address))).toEqual([]);
		});
	});
}

test('lang leads to the page in that language and keeps the rest of the address', async ({
	page,
}) => {
	await page.goto('./?lang=en&chapter=kursk,putin-visit#events');
	await expect(page).toHaveURL(/\/en\/\?chapter=kursk,putin-visit#events$/);
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await page.goto('./en/about/?lang=de');
	await expect(page).toHaveURL(/\/about\/$/);
	await expect(page.locator('html')).toHaveAttribute('lang', 'de');
});
