import { writeFileSync } from 'node:fs';
import { expect, test, type Locator, type Page } from '@playwright/test';
import {
	ARABIC,
	FAULTY,
	NO_EVENTS,
	ODDITIES,
	RTL_TITLE,
	SOUND_IN_FAULTY,
} from '../fixtures/odd-datasets.ts';
import { detailOf, listed, listedIds, openExplore } from './explore-page.ts';

/** Lets the site have a file that it does not have. */
async function serve(page: Page, path: string, content: unknown): Promise<void> {
	const body = typeof content === 'string' ? content : JSON.stringify(content);
	await page.route(`**/${path}`, (route) => route.fulfill({ body }));
}

const bannerOf = (page: Page): Locator =>
	page.getByRole('complementary', { name: /Dies ist nicht unser Datensatz/ });
const dialogOf = (page: Page): Locator =>
	page.getByRole('dialog', { name: 'Eigenen Datensatz öffnen' });
const title = (page: Page): Locator => page.getByRole('heading', { level: 1 });
const searchOf = (page: Page): string => decodeURIComponent(new URL(page.url()).search);

test('data= opens a dataset of this site, checked in a worker, under a banner that stays', async ({
	page,
}) => {
	await serve(page, 'data/odd.json', ODDITIES);
	const workers: string[] = [];
	page.on('worker', (worker) => workers.push(worker.url()));
	await openExplore(page, './?data=data/odd.json');
	await expect(title(page)).toHaveText('Merkwürdigkeiten');
	await expect(bannerOf(page)).toContainText('„Merkwürdigkeiten“ von Kuriositätenkabinett');
	await expect(listed(page)).toHaveCount(ODDITIES.events.length);
	expect(workers).toEqual([expect.stringContaining('foreign-dataset')]);
	await expect(page.locator('li[data-event="half-sourced"] h3 a')).toHaveAttribute(
		'href',
		'?event=half-sourced&data=data/odd.json#event-half-sourced',
	);

	// Search, filters, choosing and zooming work on it, and the address keeps naming it.
	await page.getByRole('searchbox', { name: 'Suche' }).fill('Handschrift');
	await expect(listed(page)).toHaveCount(1);
	await listed(page).getByRole('link').first().click();
	await expect(detailOf(page)).toContainText('Adresse nicht bekannt');
	await page.getByRole('button', { name: 'Heranzoomen', exact: true }).click();
	await expect
		.poll(() => searchOf(page))
		.toMatch(/^\?q=Handschrift&from=.+&to=.+&event=half-sourced&data=data\/odd\.json$/);
	await expect(bannerOf(page)).toBeVisible();

	await page.getByRole('link', { name: 'English' }).click();
	await expect(page.getByRole('complementary', { name: /This is not our dataset/ })).toBeVisible();
	await expect(detailOf(page)).toHaveAttribute('data-detail', 'half-sourced');
	await page.getByRole('link', { name: 'Back to our dataset' }).click();
	await expect(title(page)).toHaveText('Pyongyang – Moscow');
	await expect(page.getByRole('complementary')).toHaveCount(0);
	expect(searchOf(page)).toBe('');
});

test('of a dataset with faults the sound events are shown and every fault is listed', async ({
	page,
}) => {
	await serve(page, 'data/faulty.json', FAULTY);
	// Where no worker can start, it is checked in idle time.
	await page.route('**/assets/*.worker-*', (route) => route.abort());
	await openExplore(page, './?data=data/faulty.json');
	await expect(listed(page)).toHaveCount(SOUND_IN_FAULTY.length);
	expect(await listedIds(page)).toEqual(SOUND_IN_FAULTY);

	const summary = bannerOf(page).getByText(/^\d+ Fehler im Datensatz$/);
	await summary.click();
	const faults = bannerOf(page).getByRole('listitem');
	await expect(faults).toHaveCount(Number(/\d+/.exec(await summary.innerText())?.[0]));
	for (const said of [
		'expected an http or https address, found "javascript:document.title',
		'expected a day from 01 to 28 in 2023-02, got "2023-02-29"',
		'the account has no source',
		'Keine Quelle mit Adresse',
		'unknown actor "nobody"',
		'Ausgelassen, weil etwas Benötigtes fehlerhaft ist',
		'bei events[7]',
		'bei events[8]',
	]) {
		await expect(faults.filter({ hasText: said }).first()).toBeVisible();
	}
	await expect(page.locator('a[href^="javascript:" i], a[href^="data:" i]')).toHaveCount(0);
});

test('whose dataset it is shows also where the banner does not come', async ({ page }) => {
	await serve(page, 'data/odd.json', ODDITIES);
	await page.route('**/ForeignBanner-*.js', (route) => route.abort());
	await openExplore(page, './?data=data/odd.json');
	const told = page.getByRole('alert');
	await expect(told).toContainText('Dies ist nicht unser Datensatz');
	await expect(told).toContainText('„Merkwürdigkeiten“ von Kuriositätenkabinett');
	await told.getByRole('link', { name: 'Zurück zu unserem Datensatz' }).click();
	await expect(title(page)).toHaveText('Pjöngjang – Moskau');
});

test('texts in another language than the page say so; dates are told in that of the page', async ({
	page,
}) => {
	await serve(page, 'data/arabic.json', ARABIC);
	await openExplore(page, './?data=data/arabic.json&event=only');
	const detail = detailOf(page);
	await expect(title(page)).toHaveAttribute('lang', 'ar');
	await expect(detail.getByRole('heading', { level: 2 })).toHaveAttribute('lang', 'ar');
	// Summary and account.
	const texts = detail.locator('p[lang=ar]');
	await expect(texts).toHaveText([RTL_TITLE, RTL_TITLE]);
	await expect(detail).toContainText('29. Februar 2024, 12:00 Uhr');
	await page.getByRole('button', { name: 'Zurück zur Liste' }).click();
	await expect(listed(page).getByRole('link')).toHaveAttribute('lang', 'ar');
});

test('texts are texts: markup in them is shown and never run', async ({ page }) => {
	await serve(page, 'data/odd.json', ODDITIES);
	await openExplore(page, './?data=data/odd.json&event=markup');
	const [markup] = ODDITIES.events.filter(({ id }) => id === 'markup');
	const text = markup?.title.de ?? '';
	const detail = detailOf(page);
	await expect(detail.getByRole('heading', { level: 2 })).toHaveText(text);
	await expect(detail.getByText(text, { exact: true })).toHaveCount(3);
	await expect(page).toHaveTitle(`${text} · Merkwürdigkeiten`);
	expect(await page.locator('#app').locator('img, script, b:text-is("fett")').count()).toBe(0);
	expect(await page.evaluate(() => document.title)).not.toBe('owned');

	// On the stage, in the list, in what is printed and in the address as well.
	await expect(page.locator('[data-timeline-stage] [data-event="markup"]')).toHaveAccessibleName(
		new RegExp('<img src=x onerror'),
	);
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('li[data-event="markup"]')).toContainText(text);
	expect(await page.locator('#app').locator('img, script').count()).toBe(0);
});

test('a file is opened by picking or dropping it, is nowhere in the address, and back leads out of it', async ({
	page,
}, testInfo) => {
	const picked = testInfo.outputPath('picked.json');
	writeFileSync(picked, JSON.stringify(ODDITIES));
	const dropped = testInfo.outputPath('dropped.json');
	writeFileSync(dropped, JSON.stringify(FAULTY));

	await openExplore(page, './?chapter=kursk');
	const ours = await listedIds(page);
	await page.getByRole('button', { name: 'Eigenen Datensatz öffnen' }).click();
	await expect(dialogOf(page)).toContainText('nur in Ihrem Browser gelesen');
	const chooser = page.waitForEvent('filechooser');
	await dialogOf(page).getByRole('button', { name: 'Datei auswählen' }).click();
	await (await chooser).setFiles(picked);
	await expect(title(page)).toHaveText('Merkwürdigkeiten');
	await expect(dialogOf(page)).toBeHidden();
	await expect(listed(page)).toHaveCount(ODDITIES.events.length);
	await expect(bannerOf(page)).toBeVisible();
	expect(searchOf(page)).toBe('');
	await listed(page).first().getByRole('link').click();
	await expect(detailOf(page)).toHaveAttribute('data-detail', 'founding');
	// Its events have no address that could be passed on.
	await expect(detailOf(page).getByRole('button', { name: /kopieren|melden/ })).toHaveCount(0);

	await drop(page, dropped);
	await expect(bannerOf(page)).toContainText('Fehler im Datensatz');
	await expect(listed(page)).toHaveCount(SOUND_IN_FAULTY.length);
	await page.getByRole('button', { name: 'Heranzoomen', exact: true }).click();
	// What is chosen late is written as late, if at all.
	await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
	expect(searchOf(page)).toBe('');

	await page.goBack();
	await expect(title(page)).toHaveText('Pjöngjang – Moskau');
	await expect(bannerOf(page)).toHaveCount(0);
	expect(searchOf(page)).toBe('?chapter=kursk');
	await expect.poll(() => listedIds(page)).toEqual(ours);
});

/** Drags a file over the page, as from a folder, and drops it. */
async function drop(page: Page, file: string): Promise<void> {
	const browser = await page.context().newCDPSession(page);
	const data = { items: [], files: [file], dragOperationsMask: 1 };
	for (const type of ['dragEnter', 'dragOver'] as const) {
		await browser.send('Input.dispatchDragEvent', { type, x: 400, y: 400, data });
	}
	await expect(page.getByText('Datei hier ablegen, um sie zu öffnen')).toBeVisible();
	await browser.send('Input.dispatchDragEvent', { type: 'drop', x: 400, y: 400, data });
	await browser.detach();
}

test('an address that gives no dataset leaves a message and the way back to ours', async ({
	page,
}) => {
	await serve(page, 'data/page.json', '<!doctype html>');
	const elsewhere: string[] = [];
	page.on('request', (request) => {
		if (new URL(request.url()).host === 'elsewhere.example') elsewhere.push(request.url());
	});
	for (const [address, message] of [
		['data/missing.json', /liegt keine Datei/],
		['data/page.json', /eine Webseite und kein Datensatz/],
		['https://elsewhere.example/x.json', /Datensätze von elsewhere\.example öffnet/],
		['javascript:alert(1)', /keine Adresse, die sich öffnen lässt/],
	] as const) {
		await openExplore(page, `./?chapter=kursk&data=${encodeURIComponent(address)}`);
		await expect(dialogOf(page)).toContainText('Der Datensatz ließ sich nicht öffnen.');
		await expect(dialogOf(page)).toContainText(message);
		await dialogOf(page).getByRole('button', { name: 'Schließen' }).click();
		await expect(dialogOf(page)).toBeHidden();
		await expect(title(page)).toHaveText('Pjöngjang – Moskau');
		// The rest of the address holds, and nothing names the dataset any more.
		await expect.poll(() => searchOf(page)).toBe('?chapter=kursk');
		await expect(listed(page)).not.toHaveCount(0);
		await expect(bannerOf(page)).toHaveCount(0);
	}
	expect(elsewhere).toEqual([]);
});

test('a file that is no dataset leaves a message, and what was seen before', async ({ page }) => {
	await openExplore(page, './?chapter=kursk');
	const before = await listedIds(page);
	await page.getByRole('button', { name: 'Eigenen Datensatz öffnen' }).click();
	const dialog = dialogOf(page);
	for (const [content, message] of [
		['{"id": "x",', /nicht als Datensatz lesen.*Kein gültiges JSON.*line 1, column 12/s],
		['[1, 2]', /nicht als Datensatz lesen.*expected a dataset, an object/s],
		['', /Die Datei ist leer\./],
		['\u0000\uffff', /Kein gültiges JSON/],
		[JSON.stringify(NO_EVENTS), /Der Datensatz enthält kein Ereignis\./],
		[JSON.stringify({ ...FAULTY, events: [FAULTY.events[1]] }), /Kein Ereignis ist ohne Fehler\./],
	] as const) {
		const chooser = page.waitForEvent('filechooser');
		await dialog.getByRole('button', { name: 'Datei auswählen' }).click();
		const buffer = Buffer.from(content);
		await (await chooser).setFiles({ name: 'x.json', mimeType: 'application/json', buffer });
		await expect(dialog).toContainText('Der Datensatz ließ sich nicht öffnen.');
		await expect(dialog).toContainText(message);
	}
	await page.keyboard.press('Escape');
	await expect(dialog).toBeHidden();
	expect(await listedIds(page)).toEqual(before);
	expect(searchOf(page)).toBe('?chapter=kursk');
});
