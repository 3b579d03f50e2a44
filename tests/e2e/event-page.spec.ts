import { resolve } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { eventPath } from '../../src/state/page-paths.ts';
import { expectAccessible } from './axe.ts';
import { eventOf, siteDataset } from './explore-page.ts';
import { complaintsOf } from './page-complaints.ts';
import { serveBelow } from './static-host.ts';

const dist = resolve(import.meta.dirname, '../../dist');

const WORDS = {
	de: {
		trail: 'Wie sich der Kenntnisstand änderte',
		sides: 'Einander gegenüber',
		sources: 'Quellen',
		related: 'Zusammenhang',
		show: 'Im Zeitstrahl zeigen',
		back: 'Zur Chronologie',
		other: 'This page in English',
		all: 'Alle Ereignisse',
		copy: 'Link kopieren',
		neighbours: 'Davor und danach',
	},
	en: {
		trail: 'How the state of knowledge changed',
		sides: 'Side by side',
		sources: 'Sources',
		related: 'Related events',
		show: 'Show on the timeline',
		back: 'To the chronology',
		other: 'Diese Seite auf Deutsch',
		all: 'All events',
		copy: 'Copy link',
		neighbours: 'Before and after',
	},
} as const;

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 2, name });
const fits = (page: Page) =>
	page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);

for (const language of ['de', 'en'] as const) {
	const words = WORDS[language];

	test.describe(`without JavaScript, in ${language}`, () => {
		test.use({ javaScriptEnabled: false });

		test('the page of an event tells all that is known of it, with the address of each source', async ({
			page,
			request,
		}) => {
			const dataset = await siteDataset(request, language);
			const event = eventOf(dataset, 'soldiers-in-russia');
			await page.goto(`./${eventPath(event.id, language)}`);
			const main = page.getByRole('main');
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(event.title);
			await expect(main).toContainText(event.date.heading);
			await expect(main).toContainText(event.summary);
			await expect(main.locator('.pill')).toBeVisible();
			for (const name of [words.trail, words.sides, words.sources, words.related]) {
				await expect(heading(page, name)).toBeVisible();
			}
			const shown = (await main.locator('[data-account]').allInnerTexts()).join('\n');
			for (const { note } of event.accounts) expect(shown).toContain(note);
			const listed = (await main.locator('[data-source]').allInnerTexts()).join('\n');
			const cited = new Set(event.accounts.flatMap(({ sources }) => sources.map(({ id }) => id)));
			const sources = dataset.sources.filter(({ id }) => cited.has(id));
			for (const { title, url } of sources) {
				expect(listed).toContain(title);
				if (url !== null) expect(listed).toContain(url);
			}
			await expect(main.getByRole('button')).toHaveCount(0);

			await expect(page.getByRole('link', { name: words.back })).toHaveAttribute(
				'href',
				language === 'de' ? '../../' : '../../../en/',
			);
			await page.getByRole('link', { name: words.other }).click();
			const other = language === 'de' ? 'en' : 'de';
			await expect(page).toHaveURL(new RegExp(`/${eventPath(event.id, other)}$`));
		});
	});

	test(`links lead from the page of an event to others and to the timeline, in ${language}`, async ({
		page,
		request,
	}) => {
		const dataset = await siteDataset(request, language);
		const at = dataset.events.findIndex(({ id }) => id === 'soldiers-in-russia');
		const event = dataset.events[at]!;
		const next = dataset.events[at + 1]!;
		await page.goto(`./${eventPath(event.id, language)}`);

		const [related] = event.related;
		const target = eventOf(dataset, related!.id);
		const section = page.locator('section').filter({ has: heading(page, words.related) });
		await expect(section.getByRole('link', { name: target.title }).first()).toHaveAttribute(
			'href',
			new RegExp(`${eventPath(target.id, language)}$`),
		);
		await page
			.getByRole('navigation', { name: words.neighbours })
			.getByRole('link', { name: next.title })
			.click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(next.title);
		await page.goBack();
		await page.getByRole('link', { name: words.show }).click();
		await expect(page.locator('[data-timeline-ready]')).toBeAttached();
		await expect(page.locator(`[data-detail="${event.id}"] h2`)).toHaveText(event.title);
	});
}

test('the permanent address and the citation are copied', async ({ page, context, baseURL }) => {
	const origin = new URL(baseURL ?? '').origin;
	await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
	await page.goto('./e/gerasimov-confirms/?theme=dark');
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	const address = new URL('e/gerasimov-confirms/', baseURL).href;
	const copied = () => page.evaluate(() => navigator.clipboard.readText());
	await page.getByRole('button', { name: 'Link kopieren' }).click();
	await expect(page.getByText('Link kopiert')).toBeVisible();
	expect(await copied()).toBe(address);
	await page.getByRole('button', { name: 'Zitat kopieren' }).click();
	await expect(page.getByText('Zitat kopiert')).toBeVisible();
	const title = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
	expect(await copied()).toMatch(/^„.+“, in: .+, Stand \d+\. \w+ \d{4}\. http/);
	expect(await copied()).toContain(address);
	expect(await copied()).toContain(title.slice(0, 10));
});

test('the page of an event needs no dataset and little else, fits a phone, and axe finds nothing', async ({
	page,
}) => {
	let loaded = 0;
	page.on('response', (response) => {
		if (/\.json$|\/timeline-|\/base-[^/]*\.js/.test(response.url())) loaded++;
	});
	for (const path of ['./e/soldiers-in-russia/', './en/e/putin-kazan/']) {
		await page.setViewportSize({ width: 320, height: 700 });
		await page.goto(path, { waitUntil: 'networkidle' });
		expect(await fits(page)).toBe(true);
		await page.emulateMedia({ colorScheme: 'light' });
		await expectAccessible(page, `${path} light`);
		await page.emulateMedia({ colorScheme: 'dark' });
		await expectAccessible(page, `${path} dark`);
	}
	expect(loaded).toBe(0);
});

test('the list of all events leads to each, and can be searched', async ({ page, request }) => {
	const { events } = await siteDataset(request, 'en');
	await page.goto('./en/e/');
	const items = page.getByRole('main').getByRole('listitem');
	await expect(items).toHaveCount(events.length);
	const hrefs = await items
		.getByRole('link')
		.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
	expect(hrefs).toEqual(events.map(({ id }) => `/${eventPath(id, 'en')}`));
	await expectAccessible(page, 'list of events');

	const field = page.getByRole('searchbox', { name: 'Search the events' });
	await field.fill('putin kazan');
	await expect(items).toHaveCount(1);
	await expect(page.getByRole('status')).toHaveText(`1 of ${events.length} events`);
	await field.fill('nothing at all of this');
	await expect(items).toHaveCount(0);
	await expect(page.getByRole('status')).toHaveText('No event matches this.');
	await field.fill('');
	await expect(items).toHaveCount(events.length);
});

test.describe('an address at which there is no page', () => {
	test('is answered with 404, near events and a search, in the language of the address', async ({
		page,
	}) => {
		const response = await page.goto('./e/soldiers-in-rusia/');
		expect(response?.status()).toBe(404);
		await expect(page.locator('main[data-ready]')).toBeVisible();
		await expect(page.getByRole('heading', { level: 1 }).first()).toHaveText(
			'Diese Seite gibt es nicht',
		);
		await expect(page.getByText('There is no such page')).toBeVisible();
		await expect(page.getByText('soldiers-in-rusia')).toBeVisible();
		await expectAccessible(page, 'not found, light');
		await page.emulateMedia({ colorScheme: 'dark' });
		await page.setViewportSize({ width: 320, height: 700 });
		await expectAccessible(page, 'not found, dark');
		expect(await fits(page)).toBe(true);

		await page.getByRole('searchbox').fill('Kasan');
		await expect(page.getByRole('status').first()).toHaveText('Gefunden: 1');
		await page.getByRole('link', { name: /Kasan/ }).click();
		await expect(page).toHaveURL(/\/e\/putin-kazan\/$/);
		await page.goBack();
		await page.getByRole('link', { name: 'Nordkoreanische Soldaten in Russland' }).click();
		await expect(page).toHaveURL(/\/e\/soldiers-in-russia\/$/);

		await page.goto('./en/nowhere');
		await expect(page.getByRole('heading', { level: 1 }).first()).toHaveText(
			'There is no such page',
		);
		await page.getByRole('link', { name: 'To the chronology' }).click();
		await expect(page).toHaveURL(/\/en\/$/);
	});

	test('finds the site below any path of a plain host, under its policy', async ({ page }) => {
		const host = await serveBelow('/some/sub/path/', dist);
		try {
			for (const [path, list] of [
				['e/nothing/', 'e/'],
				['en/e/deep/er/', 'en/e/'],
				['typo', 'e/'],
				['assets/typo/', 'e/'],
			] as const) {
				const blocked: string[] = [];
				page.removeAllListeners('console');
				page.on('console', (message) => {
					if (/Content.Security/i.test(message.text())) blocked.push(message.text());
				});
				const response = await page.goto(host.url + path);
				expect(response?.status()).toBe(404);
				await expect(page.locator('main[data-ready]')).toBeVisible();
				await expect(
					page.getByRole('link', { name: /^(Alle Ereignisse|All events)$/ }).first(),
				).toHaveJSProperty('href', host.url + list);
				expect(blocked).toEqual([]);
			}
			await page.getByRole('link', { name: 'Alle Ereignisse' }).click();
			await expect(page.getByRole('heading', { level: 1 })).toHaveText('Alle Ereignisse');
		} finally {
			await host.close();
		}
	});

	test('is told without JavaScript as well, with a way on', async ({ browser, baseURL }) => {
		const context = await browser.newContext({ javaScriptEnabled: false });
		const page = await context.newPage();
		await page.goto(new URL('e/nothing/', baseURL).href);
		await expect(page.getByText('Diese Seite gibt es nicht')).toBeVisible();
		await page.getByRole('link', { name: 'Alle Ereignisse' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Alle Ereignisse');
		await context.close();
	});
});

test('an event on paper keeps its sources and loses the ways around it', async ({ page }) => {
	await page.goto('./e/putin-kazan/');
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('[data-source] .address').first()).toBeVisible();
	await expect(page.locator('[data-chain]').first()).toBeVisible();
	await expect(page.getByRole('banner')).toBeHidden();
	await expect(page.getByRole('link', { name: 'Im Zeitstrahl zeigen' })).toBeHidden();
});

test('nothing goes wrong on the page of an event below a path of a plain host', async ({
	page,
}) => {
	const host = await serveBelow('/a/', dist);
	try {
		const complaints = complaintsOf(page, new URL(host.url).host);
		await page.goto(`${host.url}en/e/putin-kazan/`, { waitUntil: 'networkidle' });
		await page.getByRole('link', { name: 'All events' }).click();
		await page.waitForLoadState('networkidle');
		await expect(page.getByRole('searchbox')).toBeVisible();
		expect(complaints).toEqual([]);
	} finally {
		await host.close();
	}
});
