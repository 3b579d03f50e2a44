import { resolve } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { eventPages, sitePages, stillFolders } from '../../src/build/site.ts';
import { complaintsOf } from './page-complaints.ts';
import { serveBelow } from './static-host.ts';

const dist = resolve(import.meta.dirname, '../../dist');

const PAGES = [...sitePages, ...eventPages(['soldiers-in-russia'])].map(({ path }) => path);

const STILL = [...sitePages, ...eventPages(['soldiers-in-russia'])]
	.filter(({ folder }) => stillFolders.includes(folder))
	.map(({ path }) => path);

/** Waits until the page reacts; some are only read and are there at once. */
async function open(page: Page, address: string): Promise<void> {
	await page.goto(address);
	if (!STILL.some((path) => address.endsWith(`/${path}`))) {
		await expect(page.locator('[data-timeline-ready], [data-ready]')).toBeAttached();
	}
	await page.waitForLoadState('networkidle');
}

for (const path of PAGES) {
	test(`/${path} opens below any path of a plain host under its policy, without an error, a cookie or a foreign request`, async ({
		page,
		context,
	}) => {
		const host = await serveBelow('/some/sub/path/', dist);
		try {
			const complaints = complaintsOf(page, new URL(host.url).host);
			await open(page, host.url + path);
			await expect(page.getByRole('heading', { level: 1 })).not.toBeEmpty();
			expect(complaints).toEqual([]);
			expect(await context.cookies()).toEqual([]);
			expect(await page.evaluate(() => document.cookie)).toBe('');
			// What content systems read has no relative form, and the build does not know where it lies.
			const alternates = page.locator('link[rel=alternate]:not([type$=oembed])');
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

test('whatever a reader does stays on this host, stores nothing and keeps to the policy', async ({
	page,
	context,
	baseURL,
}) => {
	const { host, origin } = new URL(baseURL ?? '');
	await context.grantPermissions(['clipboard-write'], { origin });
	const complaints = complaintsOf(page, host);
	const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });

	// A zone that the dataset does not know, a search, filters, another theme.
	await open(page, './?zone=America/New_York');
	await page.getByRole('searchbox', { name: 'Suche' }).fill('Soldaten');
	await page.getByRole('searchbox', { name: 'Suche' }).press('Enter');
	await expect(page.locator('[data-detail]')).toBeVisible();
	await button('Filter').click();
	await page.getByRole('checkbox', { name: /^berichtet, / }).check();
	await page.getByRole('combobox', { name: 'Ordnen nach' }).selectOption('actor');
	await page.keyboard.press('Escape');
	await page.getByRole('combobox', { name: 'Darstellung' }).selectOption('dark');
	await button(/^Filter „berichtet“ aufheben$/).click();

	// Everything in the detail, the legend, the keys, and all of time.
	await page.locator('[data-detail] details summary').evaluateAll((summaries) => {
		for (const summary of summaries) (summary as HTMLElement).click();
	});
	await button('Link kopieren').click();
	await expect(page.getByText('Link kopiert')).toBeVisible();
	await button('Fehler melden').click();
	await button('Zurück zur Liste').click();
	await page.getByText('So liest man das').click();
	await button('Tasten').click();
	await page.keyboard.press('Escape');
	await button('Alle Ereignisse zeigen').click();

	// A dataset opened from the site itself, in the other language, and the way back.
	await page.goto('./?data=data/pyongyang-moscow.json&event=nis-oct18');
	await expect(page.getByRole('complementary')).toBeVisible();
	await page.getByRole('link', { name: 'English' }).click();
	await expect(page.getByRole('complementary')).toContainText('This is not our dataset');
	await page.getByRole('link', { name: 'Back to our dataset' }).click();
	await expect(page.locator('[data-timeline-ready]')).toBeAttached();
	await page.waitForLoadState('networkidle');

	expect(complaints).toEqual([]);
	expect(await context.cookies()).toEqual([]);
	expect(
		await page.evaluate(async () => ({
			cookie: document.cookie,
			stored: localStorage.length + sessionStorage.length,
			databases: await indexedDB.databases(),
			caches: await caches.keys(),
			workers: (await navigator.serviceWorker.getRegistrations()).length,
		})),
	).toEqual({ cookie: '', stored: 0, databases: [], caches: [], workers: 0 });
});

test('data= is read from the root of the site, wherever that lies', async ({ page }) => {
	const host = await serveBelow('/some/sub/path/', dist);
	try {
		await open(page, `${host.url}en/?data=data/pyongyang-moscow.json`);
		await expect(page.getByRole('complementary')).toContainText('This is not our dataset');
	} finally {
		await host.close();
	}
});
