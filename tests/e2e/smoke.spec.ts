import { resolve } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { complaintsOf } from './page-complaints.ts';
import { serveBelow } from './static-host.ts';

const dist = resolve(import.meta.dirname, '../../dist');

const PAGES = ['', 'en/', 'about/', 'en/about/'];

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
		const complaints = complaintsOf(page, new URL(baseURL ?? '').host);
		await open(page, `./${path}`);
		await expect(page.getByRole('heading', { level: 1 })).not.toBeEmpty();
		expect(complaints).toEqual([]);
		expect(await context.cookies()).toEqual([]);
		expect(await page.evaluate(() => document.cookie)).toBe('');
	});

	test(`/${path} works below any path of a plain host`, async ({ page }) => {
		const host = await serveBelow('/some/sub/path/', dist);
		try {
			const complaints = complaintsOf(page, new URL(host.url).host);
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
