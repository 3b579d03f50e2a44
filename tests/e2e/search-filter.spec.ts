import { expect, test, type Locator, type Page } from '@playwright/test';
import type { Dataset, TimelineEvent } from '../../src/dataset/compiled.ts';
import { detailOf, listed, listedIds, openExplore, siteDataset } from './explore-page.ts';

const FIELD = { de: 'Suche', en: 'Search' } as const;
const field = (page: Page, language: 'de' | 'en' = 'de') =>
	page.getByRole('searchbox', { name: FIELD[language] });
/** Says how many events filters and search leave. */
const tally = (page: Page): Locator => page.getByRole('group', { name: 'Aktive Filter' });

/** The whole list, whatever the stage shows: all of time is in view. */
const ALL = 'from=2020-01-01&to=2027-12-31';
/** No query here finds so many events, and there are more. */
const MOST = 80;

/** Types a query in place of the last one and gives what the list then holds; never all of it. */
async function find(page: Page, query: string, language: 'de' | 'en' = 'de'): Promise<Set<string>> {
	await field(page, language).fill('');
	await expect.poll(async () => (await listedIds(page)).length).toBeGreaterThan(MOST);
	await field(page, language).fill(query);
	await expect.poll(async () => (await listedIds(page)).length).toBeLessThan(MOST);
	return new Set(await listedIds(page));
}

/** The events in which an actor is named, acts or speaks. */
const naming = ({ events }: Dataset, actor: string): string[] =>
	events
		.filter(({ actors, concerned, accounts }) =>
			[...actors, ...concerned, ...accounts.flatMap(({ by, via }) => [...by, ...via])].includes(
				actor,
			),
		)
		.map(({ id }) => id);

test('search finds people and places by every spelling, with marks and without', async ({
	page,
	request,
}) => {
	const dataset = await siteDataset(request, 'de');
	await openExplore(page, `./?${ALL}`);
	const choe = await find(page, 'Choe Son Hui');
	expect([...choe]).toEqual(expect.arrayContaining(naming(dataset, 'choe-son-hui')));
	for (const spelling of [
		'Choe Son-hui',
		'choe sŏn-hŭi',
		'Choi Son-hui',
		'최선희',
		'CHOE SONHUI',
	]) {
		expect(await find(page, spelling), spelling).toEqual(choe);
	}
	const zelensky = naming(dataset, 'zelensky');
	for (const spelling of ['Selenskyj', 'Zelenskyy']) {
		const found = await find(page, spelling);
		expect([...found], spelling).toEqual(expect.arrayContaining(zelensky));
	}
	const kyiv = dataset.events.filter(({ places }) => places.includes('kyiv')).map(({ id }) => id);
	expect(kyiv.length).toBeGreaterThan(0);
	for (const spelling of ['Kyjiw', 'Kiew']) {
		expect([...(await find(page, spelling))], spelling).toEqual(expect.arrayContaining(kyiv));
	}
	expect(await find(page, 'Pjongjang')).toEqual(await find(page, 'Pjöngjang'));
	// Sources are searched too, and every word must occur.
	const yonhap = await find(page, 'Yonhap');
	expect(yonhap.size).toBeGreaterThan(2);
	const narrowed = await find(page, 'Yonhap Verluste');
	expect(narrowed.size).toBeGreaterThan(0);
	expect(narrowed.size).toBeLessThan(yonhap.size);
	expect(yonhap).toEqual(new Set([...yonhap, ...narrowed]));
});

test('search goes over the texts of the language shown', async ({ page }) => {
	await openExplore(page, `./en/?${ALL}`);
	expect((await find(page, 'treaty', 'en')).size).toBeGreaterThan(3);
	expect((await find(page, 'Partnerschaftsvertrag', 'en')).size).toBe(0);
	await expect(page.getByText('No event matches this selection.')).toBeVisible();
});

test('results are stepped through in time order with the keyboard, and Escape leaves them', async ({
	page,
	request,
}) => {
	const dataset = await siteDataset(request, 'de');
	await openExplore(page, `./?${ALL}`);
	const found = await find(page, 'Rutte');
	const inOrder = dataset.events.map(({ id }) => id).filter((id) => found.has(id));
	expect(inOrder.length).toBeGreaterThan(2);

	const selected = async () => (await detailOf(page).getAttribute('data-detail')) ?? '';
	await field(page).press('Enter');
	const best = await selected();
	expect(inOrder).toContain(best);
	let at = inOrder.indexOf(best);
	for (const [key, by] of [
		['ArrowDown', 1],
		['Enter', 1],
		['ArrowUp', -1],
		['Shift+Enter', -1],
	] as const) {
		at = (at + by + inOrder.length) % inOrder.length;
		await field(page).press(key);
		await expect(detailOf(page)).toHaveAttribute('data-detail', inOrder[at] ?? '');
		await expect(field(page)).toBeFocused();
	}
	// The first Escape clears the search, and leaves the event that was found open.
	await field(page).press('Escape');
	await expect(field(page)).toHaveValue('');
	await expect(detailOf(page)).toBeVisible();
	await page.getByRole('button', { name: 'Zurück zur Liste' }).click();
	await expect(listed(page)).toHaveCount(dataset.events.length);
});

test('each facet counts the events that a choice would leave, and leaves those', async ({
	page,
	request,
}) => {
	const dataset = await siteDataset(request, 'de');
	const sourcesOf = ({ accounts }: TimelineEvent) =>
		accounts.flatMap(({ sources }) => sources.map(({ id }) => id));
	const kindOfSource = new Map(dataset.sources.map(({ id, kind }) => [id, kind]));
	const FACETS = [
		['Kapitel', 'Putins Besuch', ({ chapter }) => chapter === 'putin-visit'],
		['Status', 'umstritten', ({ status }) => status === 'disputed'],
		['Art', 'Militär', ({ kind }) => kind === 'military'],
		[
			'Art der Quelle',
			'Analyse',
			(event) => sourcesOf(event).some((id) => kindOfSource.get(id) === 'analysis'),
		],
		['Akteur', 'Geheimdienst NIS', ({ actors }) => actors.includes('nis')],
	] as const satisfies readonly (readonly [string, string, (event: TimelineEvent) => boolean])[];

	await openExplore(page, `./?${ALL}`);
	await page.getByRole('button', { name: 'Filter', exact: true }).click();
	const panel = page.getByRole('dialog', { name: 'Filter' });
	for (const [facet, choice, matches] of FACETS) {
		const ids = dataset.events.filter(matches).map(({ id }) => id);
		const box = panel
			.getByRole('group', { name: facet, exact: true })
			.getByRole('checkbox', { name: `${choice}, ` });
		await expect(box).toHaveAccessibleName(new RegExp(`, ${ids.length} Ereignisse?$`));
		await box.check();
		await expect(tally(page)).toContainText(`${ids.length} von ${dataset.events.length}`);
		expect(await listedIds(page)).toEqual(ids);
		await box.uncheck();
		await expect(tally(page)).toBeHidden();
	}

	// Two values of one facet widen, two facets narrow, and the other facets count what is left.
	const status = panel.getByRole('group', { name: 'Status' });
	await status.getByRole('checkbox', { name: 'umstritten' }).check();
	await status.getByRole('checkbox', { name: 'unbelegt' }).check();
	const open = dataset.events.filter(({ status: now }) => now === 'disputed' || now === 'unproven');
	await expect(listed(page)).toHaveCount(open.length);
	const military = open.filter(({ kind }) => kind === 'military');
	const kind = panel.getByRole('group', { name: 'Art', exact: true });
	const choice = kind.getByRole('checkbox', { name: 'Militär' });
	await expect(choice).toHaveAccessibleName(new RegExp(`, ${military.length} Ereignisse?$`));
	await choice.check();
	await expect(listed(page)).toHaveCount(military.length);

	await page.keyboard.press('Escape');
	await expect(panel).toBeHidden();
	// Each filter can be taken back by itself, or all at once.
	const line = tally(page);
	await line.getByRole('button', { name: 'Filter „unbelegt“ aufheben' }).click();
	const disputed = military.filter(({ status: now }) => now === 'disputed');
	await expect(line).toContainText(`${disputed.length} von ${dataset.events.length}`);
	await line.getByRole('button', { name: 'Zurücksetzen' }).click();
	await expect(line).toBeHidden();
	await expect(listed(page)).toHaveCount(dataset.events.length);
});

test('an empty result says so and offers to take all back', async ({ page, request }) => {
	const { events } = await siteDataset(request, 'de');
	await openExplore(page, `./?${ALL}&chapter=choe-visits&status=disputed&q=Moskau`);
	await expect(listed(page)).toHaveCount(0);
	const list = page.getByRole('region', { name: 'Ereignisse' });
	await expect(list).toContainText('Kein Ereignis passt zu dieser Auswahl.');
	await list.getByRole('button', { name: 'Zurücksetzen' }).click();
	await expect(listed(page)).toHaveCount(events.length);
	await expect(field(page)).toHaveValue('');
	await expect(list.getByRole('heading', { name: 'Ereignisse' })).toBeFocused();

	// Matching events that lie elsewhere in time are told apart from none at all.
	await openExplore(page, './?chapter=putin-visit&from=2025-09-01&to=2025-10-31');
	await expect(list).toContainText(
		'In diesem Zeitraum liegt kein Ereignis, das zu den Filtern passt.',
	);
	await list.getByRole('button', { name: 'Alle Ereignisse zeigen' }).click();
	await expect(listed(page)).toHaveCount(
		events.filter(({ chapter }) => chapter === 'putin-visit').length,
	);
});
