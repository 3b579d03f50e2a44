import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { csvParse } from 'd3-dsv';
import { checkDataset } from '../../src/dataset/check-dataset.ts';
import { fitsCalendar } from '../../src/components/share/take/event-calendar.ts';
import type { AuthoredDataset } from '../../src/dataset/schema.ts';
import { ODDITIES } from '../fixtures/odd-datasets.ts';
import { expectAccessible } from './axe.ts';
import { eventOf, openExplore, PHONE, siteDataset } from './explore-page.ts';

const EVENT = 'soldiers-in-russia';
const dialogOf = (page: Page) => page.getByRole('dialog', { name: /^(Teilen|Share)$/ });
const citationOf = (page: Page) =>
	dialogOf(page).getByRole('textbox', { name: /^(Quellenangabe|Citation)$/ });

/** Opens a tab of the share dialog and waits for its panel. */
async function openTab(page: Page, tab: string): Promise<void> {
	await page
		.getByRole('button', { name: /^(Teilen|Share)$/ })
		.first()
		.click();
	await dialogOf(page).getByRole('tab', { name: tab }).click();
	await expect(dialogOf(page).getByRole('tabpanel').getByRole('group').first()).toBeVisible();
}

/** Presses a button of the dialog and reads the file that it gives. */
async function saved(page: Page, button: RegExp): Promise<{ name: string; text: string }> {
	const download = page.waitForEvent('download');
	await dialogOf(page).getByRole('button', { name: button }).click();
	const file = await download;
	return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

/** Saves the filtered events in one of the formats of the data panel. */
async function savedAs(page: Page, format: RegExp): Promise<{ name: string; text: string }> {
	await dialogOf(page).getByRole('radio', { name: format }).check();
	return saved(page, /^(Herunterladen|Download)$/);
}

test('the events of a chapter are taken along as tables, dataset and calendar', async ({
	page,
	request,
}) => {
	const dataset = await siteDataset(request, 'de');
	const events = dataset.events.filter(({ chapter }) => chapter === 'kursk');
	const ids = new Set(events.map(({ id }) => id));
	const edition = `pyongyang-moscow-${dataset.updated}-kursk`;
	await openExplore(page, './?chapter=kursk');
	const site = new URL('./', page.url()).href;
	await openTab(page, 'Daten');
	await expect(dialogOf(page)).toContainText(
		`${events.length} von ${dataset.events.length} Ereignissen`,
	);
	await expectAccessible(page, 'the data panel', 'dialog[open]');

	const table = await savedAs(page, /^Ereignisse als Tabelle/);
	expect(table.name).toBe(`${edition}.csv`);
	expect(table.text.startsWith('\ufeffid,date,')).toBe(true);
	const rows = csvParse(table.text.slice(1));
	expect(rows.map(({ id }) => id)).toEqual(events.map(({ id }) => id));
	expect(rows.find(({ id }) => id === EVENT)).toMatchObject({
		title: eventOf(dataset, EVENT).title,
		date: eventOf(dataset, EVENT).date.span.edtf,
		status: 'bestätigt',
		chapter: 'Kursk',
		address: `${site}e/${EVENT}/`,
	});
	await expect(dialogOf(page).getByText(`${edition}.csv ist heruntergeladen.`)).toBeVisible();

	const accounts = await savedAs(page, /^Aussagen als Tabelle/);
	expect(accounts.name).toBe(`${edition}-accounts.csv`);
	expect(csvParse(accounts.text.slice(1))).toHaveLength(
		events.reduce((sum, event) => sum + event.accounts.length, 0),
	);

	const json = await savedAs(page, /^Datensatz/);
	expect(json.name).toBe(`${edition}.json`);
	const excerpt = JSON.parse(json.text) as AuthoredDataset;
	expect(checkDataset(excerpt, { unknownFields: 'fault' }).faults).toEqual([]);
	expect(new Set(excerpt.events.map(({ id }) => id))).toEqual(ids);
	expect(excerpt.description.en).toContain(`Excerpt: ${events.length} of`);

	const calendar = await savedAs(page, /^Kalender/);
	expect(calendar.name).toBe(`${edition}.ics`);
	const held = events.filter(fitsCalendar);
	expect(held.length).toBeGreaterThan(10);
	expect(calendar.text.match(/^UID:.+$/gm)).toEqual(
		held.map(({ id }) => `UID:${id}@pyongyang-moscow\r`.trimEnd()),
	);
	await expect(dialogOf(page)).toContainText(`${events.length - held.length} Ereignisse bleiben`);
});

test('on a day nothing of later days is taken along, in English too', async ({ page, request }) => {
	const later = eventOf(await siteDataset(request, 'en'), 'gerasimov-confirms');
	await openExplore(page, './en/?chapter=kursk&as-of=2024-10-22&later=1');
	await openTab(page, 'Data');
	await expect(dialogOf(page)).toContainText('only what was known on 22 October 2024');
	const files = [
		await savedAs(page, /^Events as a table/),
		await savedAs(page, /^Accounts as a table/),
		await savedAs(page, /^Dataset/),
		await savedAs(page, /^Calendar/),
	];
	for (const { name, text } of files) {
		expect(name).toContain('-as-of-2024-10-22-kursk');
		expect(text).toContain('kursk-incursion');
		expect(text).not.toContain(later.id);
		expect(text).not.toContain(later.title);
		expect(text).not.toMatch(/2025-0[4-9]|2026-0/);
	}
	const [, , json] = files;
	const excerpt = JSON.parse(json?.text ?? '') as AuthoredDataset;
	expect(excerpt.updated).toBe('2024-10-22');
	expect(checkDataset(excerpt).faults.filter(({ severity }) => severity === 'fault')).toEqual([]);
});

test('an event is cited as text, copied and saved, by keyboard alone', async ({
	page,
	context,
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await openExplore(page, `./?event=${EVENT}`);
	const site = new URL('./', page.url()).href;
	await page.getByRole('button', { name: 'Teilen' }).first().press('Enter');
	await expect(dialogOf(page).getByRole('tab', { name: 'Link' })).toBeFocused();
	for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowRight');
	await expect(dialogOf(page).getByRole('tab', { name: 'Zitieren' })).toBeFocused();
	await expect(citationOf(page)).toHaveValue(
		`Sourceline: „Nordkoreanische Soldaten in Russland“, in: Pjöngjang – Moskau, Stand 22. November 2026, ${site}e/${EVENT}/ (Lizenz: CC-BY-4.0).`,
	);
	await expectAccessible(page, 'the citation panel', 'dialog[open]');

	// From the tab over the panel into the choices; arrows choose.
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	await expect(dialogOf(page).getByRole('radio', { name: 'dieses Ereignis' })).toBeFocused();
	await page.keyboard.press('ArrowRight');
	await expect(dialogOf(page).getByRole('radio', { name: /^seine \d+ Quellen$/ })).toBeChecked();
	await expect(citationOf(page)).toHaveValue(/\[Beschreibung: /);
	await page.keyboard.press('ArrowRight');
	await expect(citationOf(page)).toHaveValue(
		`Sourceline: Pjöngjang – Moskau, Stand 22. November 2026, ${site} (Lizenz: CC-BY-4.0).`,
	);
	await dialogOf(page).getByRole('button', { name: 'Kopieren' }).press('Enter');
	await expect(dialogOf(page).getByText('Kopiert.')).toBeVisible();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
		await citationOf(page).inputValue(),
	);
	await page.keyboard.press('Escape');
	await expect(dialogOf(page)).toBeHidden();
});

test('an event and its sources are cited in each format and in the other language', async ({
	page,
	request,
}) => {
	const event = eventOf(await siteDataset(request, 'en'), EVENT);
	await openExplore(page, `./?event=${EVENT}`);
	await openTab(page, 'Zitieren');
	await dialogOf(page).getByLabel('Sprache').selectOption('en');
	await expect(citationOf(page)).toHaveValue(
		new RegExp(`^Sourceline, “${event.title}”, in Pyongyang – Moscow, .*/en/e/${EVENT}/ `),
	);

	const format = dialogOf(page).getByLabel('Format');
	await format.selectOption('bibtex');
	const tex = await saved(page, /\.bib/);
	expect(tex.name).toBe(`pyongyang-moscow-2026-11-22-${EVENT}.bib`);
	expect(tex.text).toContain(`title = {{${event.title}}}`);
	expect(tex.text).toBe(await citationOf(page).inputValue());

	await dialogOf(page)
		.getByRole('radio', { name: /Quellen/ })
		.check();
	await format.selectOption('csl');
	const csl = await saved(page, /\.json/);
	const items = JSON.parse(csl.text) as { title?: string; abstract?: string }[];
	expect(items).toHaveLength(event.origins.sources);
	expect(items.some(({ title }) => title === undefined)).toBe(true);
	expect(items.filter((item) => item.title && item.abstract)).toEqual([]);

	await format.selectOption('ris');
	const ris = await saved(page, /\.ris/);
	expect(ris.text.match(/^TY {2}- ELEC\r$/gm)?.length).toBeGreaterThan(10);
	expect(ris.text.match(/^ER {2}- \r$/gm)).toHaveLength(items.length);
});

test('a citation of a day says so and leads to that day', async ({ page }) => {
	await openExplore(page, `./?event=${EVENT}&as-of=2024-10-22`);
	await openTab(page, 'Zitieren');
	await expect(citationOf(page)).toHaveValue(
		/Kenntnisstand 22\. Oktober 2024, Stand 22\. November 2026, .*\/\?event=soldiers-in-russia&as-of=2024-10-22 /,
	);
	await expect(dialogOf(page)).toContainText('was am 22. Oktober 2024 bekannt war');
	const cited = await citationOf(page).inputValue();
	await page.goto(/http\S+/.exec(cited)?.[0] ?? '');
	await expect(page.locator('[data-detail]')).toContainText('umstritten');
});

test('a foreign dataset is taken along from its own source, and it says when that is gone', async ({
	page,
}) => {
	await page.route('**/data/odd.json', (route) =>
		route.fulfill({ body: JSON.stringify(ODDITIES) }),
	);
	await openExplore(page, './?data=data/odd.json');
	await openTab(page, 'Daten');
	const json = await savedAs(page, /^Datensatz/);
	expect(json.name).toBe(`${ODDITIES.id}-${ODDITIES.updated}.json`);
	expect((JSON.parse(json.text) as AuthoredDataset).events).toHaveLength(ODDITIES.events.length);

	await page.unroute('**/data/odd.json');
	await dialogOf(page).getByRole('button', { name: 'Herunterladen' }).click();
	await expect(dialogOf(page).getByRole('alert').filter({ visible: true })).toContainText(
		'ließ sich nicht noch einmal lesen',
	);
	await savedAs(page, /^Ereignisse als Tabelle/);
});

test.describe('on a phone in the dark', () => {
	test.use({ ...PHONE, colorScheme: 'dark' });

	test('both panels have no barrier that axe finds and fit the screen', async ({ page }) => {
		await openExplore(page, `./en/?event=${EVENT}&as-of=2024-10-22`);
		await openTab(page, 'Cite');
		await dialogOf(page)
			.getByRole('radio', { name: /sources/ })
			.check();
		await expectAccessible(page, 'citations on a phone', 'dialog[open]');
		await dialogOf(page).getByRole('tab', { name: 'Data' }).click();
		await expect(dialogOf(page).getByRole('radio', { name: /^Calendar/ })).toBeVisible();
		await expectAccessible(page, 'data on a phone', 'dialog[open]');
		const wide = await dialogOf(page)
			.getByRole('tabpanel')
			.evaluate((panel) => panel.scrollWidth - panel.clientWidth);
		expect(wide).toBe(0);
	});
});
