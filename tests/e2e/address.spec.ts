import { expect, test, type Page } from '@playwright/test';
import type { Dataset } from '../../src/dataset/compiled.ts';
import { detailOf, eventOf, listed, listedIds, openExplore, siteDataset } from './explore-page.ts';
import { glyphOf, stageOf } from './stage.ts';

const searchOf = (page: Page): string => decodeURIComponent(new URL(page.url()).search);
const zoomIn = (page: Page) => page.getByRole('button', { name: 'Heranzoomen', exact: true });

/** An address with every parameter that narrows or shapes the view, in the order of the page. */
const WHOLE =
	'?chapter=kursk,aftermath&actor=dprk&kind=military,intelligence&status=confirmed,reported&source=news,agency' +
	'&q=Soldaten&from=2024-09-01&to=2025-06-30&event=nis-oct18&group=kind&zone=Asia/Pyongyang&theme=dark';

test('an address restores the view that it was copied from', async ({ page, request }) => {
	const dataset = await siteDataset(request, 'de');
	await openExplore(page, `./${WHOLE}`);
	await expect(detailOf(page)).toHaveAttribute('data-detail', 'nis-oct18');
	await expect(page.getByRole('searchbox', { name: 'Suche' })).toHaveValue('Soldaten');
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	await expect(page.getByRole('combobox', { name: 'Darstellung' })).toHaveValue('dark');
	const chapters = page.getByRole('group', { name: 'Kapitel' });
	await expect(chapters.getByRole('button', { pressed: true })).toHaveText([/Kursk/, /Folgen/]);

	await page.getByRole('button', { name: 'Filter 9 Filter aktiv' }).click();
	const panel = page.getByRole('dialog', { name: 'Filter' });
	const checked = panel.getByRole('checkbox', { checked: true });
	await expect(checked).toHaveCount(9);
	await expect(panel.getByRole('combobox', { name: 'Ordnen nach' })).toHaveValue('kind');
	await expect(panel.getByRole('combobox', { name: 'Zeitzone' })).toHaveValue('Asia/Pyongyang');
	await page.keyboard.press('Escape');

	// What is listed passes every filter, and lies in the span.
	await page.getByRole('button', { name: 'Zurück zur Liste' }).click();
	const ids = await listedIds(page);
	expect(ids.length).toBeGreaterThan(2);
	for (const id of ids) {
		const event = eventOf(dataset, id);
		expect(['kursk', 'aftermath']).toContain(event.chapter);
		expect([...event.actors, ...event.concerned]).toContain('dprk');
		expect(['military', 'intelligence']).toContain(event.kind);
		expect(['confirmed', 'reported']).toContain(event.status);
	}
	await expect(page.getByText(/ Ereignissen, September 2024 bis Juni 2025$/)).toBeVisible();

	// The address says just that again, less the event.
	await expect.poll(() => searchOf(page)).toBe(WHOLE.replace('&event=nis-oct18', ''));
	await page.reload();
	await expect(listed(page)).toHaveCount(ids.length);
	expect(await listedIds(page)).toEqual(ids);
	await expect.poll(() => searchOf(page)).toBe(WHOLE.replace('&event=nis-oct18', ''));
});

test('times are told by the clock of the zone in the address, also of one the dataset lacks', async ({
	page,
}) => {
	await openExplore(page, './?event=putin-arrival&zone=Asia/Pyongyang');
	await expect(detailOf(page)).toContainText('19. Juni 2024, 02:22 Uhr');
	await openExplore(page, './en/?event=putin-arrival');
	await expect(detailOf(page)).toContainText('18 June 2024, 19:22');
	// Far west the event lies on the afternoon of the day before.
	await openExplore(
		page,
		'./?zone=America/Los_Angeles&from=2024-06-18T00:00&to=2024-06-19T00:00&event=putin-arrival',
	);
	const mark = stageOf(page).locator('[data-event="putin-arrival"]');
	await expect(mark).toBeVisible();
	const share = async () => {
		const stage = await stageOf(page).boundingBox();
		if (stage === null || (await mark.count()) === 0) return NaN;
		return ((await glyphOf(page, 'putin-arrival')).x - stage.x) / stage.width;
	};
	// 10:22 of the 24 hours shown.
	await expect.poll(share).toBeCloseTo((10 + 22 / 60) / 24, 2);
});

test('a link to an event, opened elsewhere, leads to the same day, clock and theme', async ({
	page,
}) => {
	await openExplore(page, './?chapter=kursk&zone=Asia/Seoul&as-of=2024-12-01&theme=dark');
	const [id = ''] = await listedIds(page);
	await expect(listed(page).first().getByRole('link')).toHaveAttribute(
		'href',
		`?event=${id}&zone=Asia/Seoul&as-of=2024-12-01&theme=dark#event-${id}`,
	);
});

test('choosing an event adds an entry to the history, moving the view changes the one there is', async ({
	page,
}) => {
	await openExplore(page);
	const entries = () => page.evaluate(() => history.length);
	const before = await entries();
	await zoomIn(page).click();
	await expect.poll(() => searchOf(page)).toMatch(/^\?from=.+&to=.+/);
	const zoomed = searchOf(page);
	expect(await entries()).toBe(before);

	await listed(page).nth(1).getByRole('link').click();
	await expect(detailOf(page)).toBeVisible();
	await expect.poll(() => searchOf(page)).toContain('&event=');
	expect(await entries()).toBe(before + 1);
	const first = searchOf(page);
	await page.getByRole('button', { name: /^Nächstes/ }).click();
	await expect.poll(() => searchOf(page)).not.toBe(first);
	expect(await entries()).toBe(before + 2);
	await zoomIn(page).click();
	await expect.poll(() => searchOf(page)).not.toContain(zoomed.slice(1));
	expect(await entries()).toBe(before + 2);
	const second = searchOf(page);

	const eventIn = (search: string) => new URLSearchParams(search).get('event') ?? '';
	await page.goBack();
	await expect(detailOf(page)).toHaveAttribute('data-detail', eventIn(first));
	expect(searchOf(page)).toBe(first);
	await page.goBack();
	await expect(detailOf(page)).toHaveCount(0);
	expect(searchOf(page)).toBe(zoomed);
	await page.goForward();
	await page.goForward();
	await expect(detailOf(page)).toHaveAttribute('data-detail', eventIn(second));
	expect(searchOf(page)).toBe(second);
});

test('unknown values are told and left out; the rest of the address holds, and the page shows all', async ({
	page,
	request,
}) => {
	const { events } = await siteDataset(request, 'de');
	const unknown = [
		'chapter=nowhere',
		'actor=nobody',
		'kind=gossip',
		'status=certain',
		'source=hearsay',
		'event=never',
		'group=colour',
		'zone=Mars/Base',
		'theme=neon',
		'lang=tlh',
		'from=yesterday',
	];
	await openExplore(page, `./?${unknown.join('&')}&to=2024-06-30&q=`);
	for (const part of unknown) await expect(page.getByText(`„${part}“`)).toBeVisible();
	await page.getByRole('button', { name: 'Alle Ereignisse zeigen' }).first().click();
	await expect(listed(page)).toHaveCount(events.length);
	for (
		let left = await page.getByRole('button', { name: 'Hinweis schließen' }).count();
		left;
		left--
	)
		await page.getByRole('button', { name: 'Hinweis schließen' }).first().click();
	await expect(page.getByText('nicht bekannt und bleibt unbeachtet')).toHaveCount(0);

	await openExplore(page, './?chapter=kursk,nowhere&event=never');
	await expect(page.getByText('„chapter=nowhere“')).toBeVisible();
	await expect(detailOf(page)).toHaveCount(0);
	await page.getByRole('button', { name: 'Alle Ereignisse zeigen' }).click();
	await expect(listed(page)).toHaveCount(
		events.filter(({ chapter }) => chapter === 'kursk').length,
	);
	await expect.poll(() => searchOf(page)).toMatch(/^\?chapter=kursk&from=/);
});

test('what is not ours in the address stays as it stands', async ({ page }) => {
	await openExplore(page, './?utm_source=a%20b+c&chapter=kursk&step=4#x');
	await zoomIn(page).click();
	await expect
		.poll(() => page.url())
		.toMatch(/\?chapter=kursk&from=[^&]+&to=[^&]+&utm_source=a%20b\+c&step=4#x$/);
});

test('lang leads to the page in that language and keeps the rest', async ({ page }) => {
	await page.goto('./?lang=en&chapter=kursk,putin-visit&event=nis-oct18&x=1#events');
	await expect(page).toHaveURL(/\/en\/\?chapter=kursk,putin-visit&event=nis-oct18&x=1#events$/);
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await expect(detailOf(page)).toHaveAttribute('data-detail', 'nis-oct18');
	// The page that only led here is not in the way back.
	await page.goto('./en/about/?lang=de');
	await expect(page).toHaveURL(/\/about\/$/);
	await expect(page.locator('html')).toHaveAttribute('lang', 'de');
	await page.goBack();
	await expect(page).toHaveURL(/\/en\/\?chapter/);
});

test('the other language shows the same view', async ({ page, request }) => {
	const english: Dataset = await siteDataset(request, 'en');
	await openExplore(page, './?chapter=kursk&event=nis-oct18&theme=dark&x=1');
	await expect(page.locator('html')).toHaveAttribute('lang', 'de');
	await zoomIn(page).click();
	await expect.poll(() => searchOf(page)).toContain('from=');
	const view = searchOf(page);
	await page.getByRole('link', { name: 'English' }).click();
	await expect(page.locator('[data-timeline-ready]')).toBeAttached();
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await expect(page).toHaveTitle(`${eventOf(english, 'nis-oct18').title} · ${english.title}`);
	await expect(detailOf(page).getByRole('heading', { level: 2 })).toHaveText(
		eventOf(english, 'nis-oct18').title,
	);
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	expect(searchOf(page)).toBe(view);
	expect(new URL(page.url()).pathname).toMatch(/\/en\/$/);
});

test('light and dark follow the system, the address and the choice', async ({ page }) => {
	const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
	await page.emulateMedia({ colorScheme: 'dark' });
	await openExplore(page);
	const dark = await paper();
	await page.emulateMedia({ colorScheme: 'light' });
	await expect.poll(paper).not.toBe(dark);
	const light = await paper();

	const choice = page.getByRole('combobox', { name: 'Darstellung' });
	await choice.selectOption('dunkel');
	await expect.poll(paper).toBe(dark);
	await expect.poll(() => searchOf(page)).toBe('?theme=dark');
	await page.reload();
	await expect.poll(paper).toBe(dark);
	await choice.selectOption('wie das Gerät');
	await expect.poll(paper).toBe(light);
	await expect.poll(() => searchOf(page)).toBe('');

	await page.emulateMedia({ colorScheme: 'dark' });
	await openExplore(page, './en/?theme=light');
	await expect.poll(paper).toBe(light);
});
