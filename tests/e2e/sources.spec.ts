import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { openExplore, siteDataset } from './explore-page.ts';
import { complaintsOf } from './page-complaints.ts';

/** Ids of the sources that show, in their order. */
const shown = (page: Page): Promise<readonly string[]> =>
	page
		.locator('[data-source]')
		.evaluateAll((items) =>
			items
				.filter((item) => (item as HTMLElement).hidden === false)
				.map((item) => (item as HTMLElement).dataset.source ?? ''),
		);

/** Lays out all of the list: axe measures what is not drawn yet, and takes it to overlap. */
const drawAll = (page: Page): Promise<void> =>
	page.evaluate(() => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync('article { content-visibility: visible !important; }');
		document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
	});

const sideways = (page: Page): Promise<number> =>
	page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	for (const { language, path, explanation } of [
		{ language: 'de', path: './quellen/', explanation: 'Die Liste ist vollständig.' },
		{ language: 'en', path: './en/sources/', explanation: 'The list is complete.' },
	] as const) {
		test(`the page of sources has all of them with what they support, in ${language}`, async ({
			page,
			request,
		}) => {
			const dataset = await siteDataset(request, language);
			await page.goto(path);
			await expect(page.getByText(explanation)).toBeVisible();
			await expect(page.getByRole('search')).toBeHidden();
			const items = await page.locator('[data-source]').evaluateAll((nodes) =>
				nodes.map((node) => ({
					id: (node as HTMLElement).dataset.source,
					text: node.textContent,
					links: [...node.querySelectorAll('a')].map((link) => link.getAttribute('href')),
				})),
			);
			expect(items.map(({ id }) => id).sort()).toEqual(dataset.sources.map(({ id }) => id).sort());
			const byId = new Map(items.map((item) => [item.id, item]));
			for (const { id, title, publisher, author, url, archived, published } of dataset.sources) {
				const { text = '', links = [] } = byId.get(id) ?? {};
				for (const part of [title, publisher, author, published?.heading]) {
					expect(text).toContain(part ?? '');
				}
				for (const address of [url, archived?.url]) if (address) expect(links).toContain(address);
			}
			const home = language === 'de' ? '../' : '../../en/';
			for (const event of dataset.events) {
				const sources = event.accounts.flatMap((account) => account.sources.map(({ id }) => id));
				for (const id of new Set(sources)) {
					expect(byId.get(id)?.links).toContain(`${home}?event=${event.id}`);
					expect(byId.get(id)?.text).toContain(event.title);
				}
			}
		});
	}
});

test('sources are found, grouped and sorted by keyboard, and the address keeps it', async ({
	page,
	request,
	baseURL,
}) => {
	const complaints = complaintsOf(page, new URL(baseURL ?? '').host);
	const { sources } = await siteDataset(request, 'de');
	await openExplore(page);
	await page.waitForLoadState('networkidle'); // what it still loads would be broken off
	await page.locator('header').getByRole('link', { name: 'Quellen', exact: true }).click();
	await expect(page.locator('[data-ready]')).toBeAttached({ timeout: 30_000 });
	expect(await shown(page)).toHaveLength(sources.length);

	// Typed without its marks; what is left is counted, aloud as well.
	// Within parts of the page: roles of thousands of elements take their time to be found.
	const tools = page.locator('[role=search]');
	const field = tools.getByRole('searchbox', { name: 'Quellen durchsuchen' });
	await field.pressSequentially('pjongjang lawrow');
	await expect(tools.getByText(/^\d+ von \d+ Quellen$/)).toBeVisible();
	await expect(page.locator('main > [role=status]')).toHaveText(/^\d+ von \d+ Quellen$/);
	const found = await shown(page);
	expect(found.length).toBeGreaterThan(0);
	expect(found.length).toBeLessThan(sources.length / 2);
	await expect(page).toHaveURL(/\/quellen\/\?q=pjongjang\+lawrow$/);

	await tools.getByRole('combobox', { name: 'Gruppen' }).selectOption('kind');
	await tools.getByRole('combobox', { name: 'Reihenfolge' }).selectOption('oldest');
	await expect(page).toHaveURL(/group=kind&sort=oldest&q=pjongjang\+lawrow$/);
	const heads = await page.locator('.group:not([hidden]) h2').allTextContents();
	expect(heads.length).toBeGreaterThan(1);
	expect(heads.length).toBeLessThan(6);
	expect((await shown(page)).toSorted()).toEqual(found.toSorted());

	// The other language and another visit show the same.
	const order = await shown(page);
	await page.reload();
	await expect.poll(() => shown(page)).toEqual(order);
	await field.press('Escape');
	await expect.poll(async () => (await shown(page)).length).toBe(sources.length);
	await expect(field).toBeFocused();
	await field.fill('xyzzy');
	await expect(page.locator('main > .none')).toContainText('Keine Quelle zu „xyzzy“.');
	await expect(page.locator('main > [role=status]')).toHaveText('Keine Quelle zu „xyzzy“.');
	await page.locator('main > .none').getByRole('button', { name: 'Alle Quellen zeigen' }).click();
	await expect(page).toHaveURL(/\/quellen\/\?group=kind&sort=oldest$/);
	await page.locator('header').getByRole('link', { name: 'This page in English' }).click();
	await expect(page).toHaveURL(/\/en\/sources\/\?group=kind&sort=oldest$/);
	await expect(tools.getByRole('combobox', { name: 'Groups' })).toHaveValue('kind');

	// From a source that others cite to one of them, though the search hides it.
	await page.goto('./quellen/');
	await expect(page.locator('[data-ready]')).toBeAttached();
	const cites = page.locator('[data-source="ft-20241116"]');
	const citing = page.locator('[data-source="upday-ft-howitzers"]');
	await field.fill('Financial Times Englisch');
	await expect(cites).toBeVisible();
	await expect(citing).toBeHidden();
	await cites.locator('.cited a').first().click();
	await expect(citing).toBeInViewport();
	await expect(field).toHaveValue('');

	// From a source to an event that it supports.
	const link = page.locator('[data-source]:not([hidden]) .events a').first();
	const title = (await link.textContent()) ?? '';
	await link.click();
	await expect(page.locator('[data-detail]').getByRole('heading', { level: 2 })).toHaveText(
		title.trim(),
	);
	expect(complaints).toEqual([]);
});

test('the page of sources fits a phone of 320 px, the dark and paper, and names what it does not know', async ({
	page,
	request,
}) => {
	const { sources } = await siteDataset(request, 'en');
	await page.setViewportSize({ width: 320, height: 640 });
	await page.emulateMedia({ colorScheme: 'dark' });
	await page.goto('./en/sources/?group=colour&q=yonhap');
	await expect(page.getByText('“group=colour” in the address')).toBeVisible();
	await expect(page.locator('[data-ready]')).toBeAttached({ timeout: 30_000 });
	expect(await sideways(page)).toBe(0);
	await drawAll(page);
	await expectAccessible(page, '320 px in the dark');
	await page.setViewportSize({ width: 1280, height: 800 });
	await page.emulateMedia({ colorScheme: 'light' });
	await expectAccessible(page, 'a wide screen in the light');

	const left = await shown(page);
	expect(left.length).toBeLessThan(sources.length);
	await page.emulateMedia({ media: 'print', colorScheme: 'light' });
	const { url } = sources.find(({ id }) => id === left[0]) ?? {};
	await expect(
		page
			.getByText(url ?? '')
			.filter({ visible: true })
			.first(),
	).toBeVisible();
	await expect(page.locator('input, select, button').filter({ visible: true })).toHaveCount(0);
});
