import { expect, test, type Page } from '@playwright/test';
import { ODDITIES } from '../fixtures/odd-datasets.ts';
import { siteDataset } from './explore-page.ts';

const stageOf = (page: Page) => page.locator('[data-timeline-stage]');
const cardOf = (page: Page) => page.getByRole('region', { name: 'Gewähltes Ereignis' });

test.use({ viewport: { width: 760, height: 600 } });

async function openEmbed(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await expect(page.locator('[data-timeline-ready]')).toBeVisible();
}

/** The ids of the events that its list holds, which is there for paper. */
const listed = (page: Page): Promise<string[]> =>
	page
		.locator('li[data-event]:not([hidden])')
		.evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset.event ?? ''));

test('title, height and cards are the editor’s', async ({ page }) => {
	const title = 'Wer wusste <b>was</b>?';
	const span = 'chapter=kursk&from=2024-07-15&to=2025-05-20';
	await openEmbed(page, `embed/?${span}&height=420&cards=0&title=${encodeURIComponent(title)}`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
	await expect(cardOf(page)).toHaveCount(0);
	expect((await page.locator('.embed').boundingBox())?.height).toBeCloseTo(420, 0);

	// A mark is still chosen, and the full view then shows its event.
	await stageOf(page)
		.locator('[data-event="soldiers-in-russia"]')
		.click({ position: { x: 12, y: 12 } });
	await expect(page.getByRole('link', { name: /^Vollansicht/ })).toHaveAttribute(
		'href',
		/event=soldiers-in-russia/,
	);
});

test('filters, span and event are those of the address, and the full view has the same', async ({
	page,
	request,
}) => {
	const view = 'chapter=kursk&status=disputed,claimed&from=2024-10-01&to=2024-12-31';
	await openEmbed(page, `embed/?${view}&theme=dark&height=500`);
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	const dataset = await siteDataset(request, 'de');
	const expected = dataset.events
		.filter(({ chapter, status }) => chapter === 'kursk' && /disputed|claimed/.test(status ?? ''))
		.map(({ id }) => id);
	await expect.poll(() => listed(page)).toEqual(expected);
	const href = await page.getByRole('link', { name: /^Vollansicht/ }).getAttribute('href');
	expect(href).toBe(`../?${view}`);
});

test('q finds what the page of its own finds', async ({ page }) => {
	await page.goto('./?q=Kumsusan');
	await expect.poll(() => listed(page).then((ids) => ids.length)).toBeLessThan(20);
	const found = await listed(page);
	expect(found.length).toBeGreaterThan(0);
	await openEmbed(page, 'embed/?q=Kumsusan');
	await expect.poll(() => listed(page)).toEqual(found);
});

test('q shows no event before it is known which ones it finds', async ({ page }) => {
	let found: (() => void) | undefined;
	const held = new Promise<void>((resolve) => (found = resolve));
	await page.route(/\/search-[^/]+\.js$/, async (route) => {
		await held;
		await route.continue();
	});
	await page.goto('embed/?q=Kumsusan');
	const marks = page.locator('[data-timeline-stage] :is([data-event], [data-cluster])');
	await expect(marks.first()).toBeAttached();
	await expect(marks.filter({ visible: true })).toHaveCount(0);
	await expect(page.locator('[data-timeline-ready]')).toHaveCount(0);
	const all = await marks.count();
	found?.();
	await expect(page.locator('[data-timeline-ready]')).toBeVisible();
	await expect(marks.first()).toBeVisible();
	expect(await marks.count()).toBeLessThan(all);
});

test('as-of shows nothing of later days, in stage, card, list or at the foot', async ({
	page,
	request,
}) => {
	const day = Date.UTC(2024, 9, 20);
	await openEmbed(page, 'embed/?chapter=kursk&as-of=2024-10-20&event=soldiers-in-russia');
	await expect(page.getByText(/^Kenntnisstand vom 20\. Oktober 2024/)).toBeVisible();
	await expect(cardOf(page).getByRole('heading')).toHaveText(
		'Berichte über nordkoreanische Soldaten in Russland',
	);
	const { events, sources } = await siteDataset(request, 'de');
	const known = events.filter(
		({ chapter, accounts }) => chapter === 'kursk' && accounts.some((one) => one.known <= day),
	);
	await expect
		.poll(() => listed(page).then((ids) => ids.sort()))
		.toEqual(known.map(({ id }) => id).sort());
	await cardOf(page)
		.getByRole('button', { name: /Quellen/ })
		.click();

	const cited = new Set(
		known.flatMap(({ accounts }) =>
			accounts.filter((one) => one.known <= day).flatMap((one) => one.sources.map(({ id }) => id)),
		),
	);
	const told = known.flatMap(({ accounts, title, summary }) => {
		const then = accounts.filter((one) => one.known <= day);
		return [
			then.findLast((one) => one.title !== undefined)?.title ?? title,
			then.findLast((one) => one.summary !== undefined)?.summary ?? summary,
		];
	});
	const titles = sources.filter(({ id }) => cited.has(id)).map(({ title }) => title);
	const publicThen = [...told, ...titles].join('\n');
	const later = [
		...events.flatMap(({ title, summary }) => [title, summary]),
		...sources.flatMap(({ id, title, url }) => (cited.has(id) ? [] : [title, url ?? title])),
	].filter((text) => !publicThen.includes(text));
	expect(later.length).toBeGreaterThan(300);
	const shown = await page.locator('body').evaluate((body) => {
		const links = [...body.querySelectorAll('a')].map((link) => link.href);
		return [body.textContent, ...links].join('\n');
	});
	expect(later.filter((text) => shown.includes(text))).toEqual([]);
});

test('an event that was not known on the day is not shown, and that is said', async ({ page }) => {
	await openEmbed(page, 'embed/?as-of=2024-10-05&event=soldiers-in-russia');
	await expect(page.getByText(/war am 5\. Oktober 2024 noch nicht bekannt/)).toBeVisible();
	await expect(cardOf(page).getByRole('heading')).toHaveCount(0);
});

test('an embed of an older edition says that its events were corrected since', async ({ page }) => {
	const notice = page.getByText(/wurden seitdem berichtigt/);
	await openEmbed(page, 'embed/?event=soldiers-in-russia&v=2026-11-21');
	await expect(notice).toBeVisible();
	await expect(notice.getByRole('link', { name: 'Berichtigungen' })).toHaveAttribute(
		'href',
		'../berichtigungen/',
	);
	await openEmbed(page, 'embed/?event=soldiers-in-russia&v=2026-11-22');
	await expect(notice).toHaveCount(0);
});

test('what is not understood is ignored, said once, and can be put away', async ({ page }) => {
	await openEmbed(page, 'embed/?chapter=kurks&height=tall&cards=9&event=nothing&from=x');
	const notice = page.getByRole('status').filter({ hasText: 'chapter=kurks' });
	for (const part of ['height=tall', 'cards=9', 'event=nothing', 'from=x']) {
		await expect(notice).toContainText(part);
	}
	await page.getByRole('button', { name: 'Hinweis schließen' }).click();
	await expect(notice).toHaveCount(0);
	await expect(stageOf(page).locator('[role=button]').first()).toBeVisible();
});

test('another’s dataset stands under a banner, with its own sources', async ({ page }) => {
	await page.route('**/data/odd.json', (route) =>
		route.fulfill({ body: JSON.stringify(ODDITIES) }),
	);
	await openEmbed(page, 'embed/?data=data/odd.json');
	await expect(page.getByText('Dies ist nicht unser Datensatz')).toBeVisible();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Merkwürdigkeiten');
	await expect(page.getByRole('link', { name: /^Vollansicht/ })).toHaveAttribute(
		'href',
		'../?data=data/odd.json',
	);

	await openEmbed(page, 'embed/?data=data/missing.json');
	await expect(page.getByText(/Der Datensatz wurde nicht geöffnet/)).toBeVisible();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pjöngjang – Moskau');
});

test('lang leads to the other language and keeps the rest', async ({ page }) => {
	await openEmbed(page, 'embed/?lang=en&event=soldiers-in-russia&height=480');
	await expect(page).toHaveURL(/\/en\/embed\/\?event=soldiers-in-russia&height=480$/);
	await expect(
		page.getByRole('region', { name: 'Selected event' }).getByRole('heading'),
	).toHaveText('North Korean soldiers in Russia');
});
