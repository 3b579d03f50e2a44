import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import type { Tour } from '../../src/dataset/compiled-tour.ts';
import type { Language } from '../../src/time/time-span.ts';
import { asOfControls } from './as-of-page.ts';
import { expectAccessible } from './axe.ts';
import { detailOf, eventOf, listed, listedIds, openExplore, siteDataset } from './explore-page.ts';
import { expectStep, placeOf, pressOn, siteTours, tourOf } from './lesson-page.ts';
import { BUILT_FILE, complaintsOfFile, fileAddress, openFile } from './single-file.ts';

/** No page of the file asks for anything; so it has no network to ask. */
test.use({ viewport: { width: 1366, height: 768 }, offline: true });

const EVENT = 'soldiers-in-russia';
/** A dataset of somebody else's. */
const SMALL = resolve(import.meta.dirname, '../fixtures/small.json');
const WORDS = {
	de: { search: 'Suche', present: 'Präsentieren', pages: 'Quellen', filters: 'Filter' },
	en: { search: 'Search', present: 'Present', pages: 'Sources', filters: 'Filters' },
} as const;

const stopsOf = ({ steps }: Tour): readonly string[] =>
	steps.flatMap(({ question }, index) => [
		`${index + 1} told`,
		...(question ? [`${index + 1} question`] : []),
		...(question?.answer ? [`${index + 1} answer`] : []),
	]);

const searchIn = (page: Page): URLSearchParams => new URL(page.url()).searchParams;

for (const language of ['de', 'en'] as const satisfies readonly Language[]) {
	test(`the file, opened from a disk, explores the chronology in ${language}`, async ({
		page,
		request,
	}, info) => {
		const dataset = await siteDataset(request, language);
		const address = fileAddress(info);
		const complaints = complaintsOfFile(page, address);
		const words = WORDS[language];
		await openFile(page, address, `?lang=${language}`);
		await expect(page.locator('html')).toHaveAttribute('lang', language);
		await expect(page).toHaveTitle(new RegExp(`^${dataset.title}`));
		await expect(page.locator('[data-timeline-stage] [data-event]')).not.toHaveCount(0);

		// An event, by the list and by the stage; back and forward.
		const event = eventOf(dataset, EVENT);
		await listed(page).locator('a', { hasText: event.title }).first().click();
		await expect(detailOf(page).getByRole('heading', { name: event.title })).toBeVisible();
		expect(searchIn(page).get('event')).toBe(EVENT);
		await page.goBack();
		await expect(detailOf(page)).toBeHidden();
		await page.goForward();
		await expect(detailOf(page)).toBeVisible();
		await page.reload();
		await expect(detailOf(page).getByRole('heading', { name: event.title })).toBeVisible();
		await expect(page.locator('html')).toHaveAttribute('lang', language);
		await page.locator(`[data-timeline-stage] [data-event="${EVENT}"]`).focus();
		await page.keyboard.press('Escape');
		await expect(detailOf(page)).toBeHidden();

		// Search, a filter, the day.
		const all = (await listedIds(page)).length;
		await page.getByRole('searchbox', { name: words.search }).fill('Vladivostok Wladiwostok');
		await page.getByRole('searchbox', { name: words.search }).fill('NIS');
		await expect.poll(async () => (await listedIds(page)).length).toBeLessThan(all);
		await page.getByRole('searchbox', { name: words.search }).fill('');
		await expect(listed(page)).toHaveCount(all);
		const chapter = dataset.chapters[1];
		await page
			.getByRole('button', { name: chapter?.title ?? '' })
			.first()
			.click();
		await expect.poll(() => searchIn(page).get('chapter')).toBe(chapter?.id);
		await asOfControls(page, language).field.fill('2024-10-22');
		await expect.poll(() => searchIn(page).get('as-of')).toBe('2024-10-22');
		expect(searchIn(page).get('lang')).toBe(language);
		expect(complaints).toEqual([]);
	});
}

test('the file follows the reader’s language, and switches it with the view', async ({
	browser,
	page,
}, info) => {
	const address = fileAddress(info);
	await openFile(page, address, '?as-of=2024-10-22');
	await expect(page.locator('html')).toHaveAttribute('lang', 'de');
	await page.getByRole('link', { name: 'English' }).click();
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await expect(asOfControls(page, 'en').field).toHaveValue('2024-10-22');
	await page.goBack();
	await expect(page.locator('html')).toHaveAttribute('lang', 'de');

	const english = await browser.newPage({ locale: 'en-GB', offline: true });
	await openFile(english, address);
	await expect(english.locator('html')).toHaveAttribute('lang', 'en');
	await english.close();
});

test('a whole lesson is taught from the file with the keys of a clicker', async ({
	page,
	request,
}, info) => {
	const tour = tourOf(await siteTours(request), 'putin-visit-2024');
	const address = fileAddress(info);
	const complaints = complaintsOfFile(page, address);
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await openFile(page, address);
	await page.getByRole('link', { name: 'Präsentieren', exact: true }).first().click();
	await page.getByRole('button', { name: `Unterricht beginnen: ${tour.title}` }).click();
	await expectStep(page, 1);
	const stops = stopsOf(tour);
	const passed = [await placeOf(page)];
	while (passed.length < stops.length) passed.push(await pressOn(page, 'PageDown'));
	expect(passed).toEqual(stops);

	// A reload all the same leads back to the step.
	await expect.poll(() => searchIn(page).get('step')).toBe(String(tour.steps.length));
	await page.reload();
	await expectStep(page, tour.steps.length);
	await page.keyboard.press('Home');
	await expectStep(page, 1);
	await page.keyboard.press('Escape');
	await expect(page.getByRole('heading', { name: 'Im Unterricht zeigen' })).toBeVisible();
	expect(searchIn(page).has('step')).toBe(false);

	// The class judges first, from the accounts alone.
	await page.getByRole('checkbox', { name: /Status verbergen/ }).check();
	await page.getByRole('button', { name: `Unterricht beginnen: ${tour.title}` }).click();
	await expect(page.getByText('Status verborgen').first()).toBeVisible();
	await expect.poll(() => searchIn(page).get('hide')).toBe('status');
	await page.keyboard.press('Escape');
	await page.getByRole('link', { name: 'Zur Chronologie' }).click();
	await expect(page.locator('[data-timeline-stage]')).toBeVisible();
	expect(complaints).toEqual([]);
});

test('the pages beside the timeline are in the file, and lead to each other inside it', async ({
	page,
}, info) => {
	const address = fileAddress(info);
	const complaints = complaintsOfFile(page, address);
	for (const name of ['sources', 'changes', 'corrections', 'about', 'privacy', 'present']) {
		await page.goto(`${address}?page=${name}&lang=en`);
		await expect(page.getByRole('heading', { level: 1 })).not.toBeEmpty();
		await expect(page.locator('[data-timeline-stage]')).toHaveCount(0);
		const strays = await page.locator('a[href]').evaluateAll((links, file) => {
			const hrefs = links.map((link) => (link as HTMLAnchorElement).href);
			return hrefs.filter((href) => !/^(https?|mailto):/.test(href) && !href.startsWith(file));
		}, address);
		expect(strays).toEqual([]);
	}
	// What holds for the site alone is not said: that a server delivers it and that browsers keep it.
	await page.goto(`${address}?page=about&lang=en`);
	await expect(page.getByText('This website sets no cookies')).toBeVisible();
	await expect(page.locator('main')).not.toContainText('your browser keeps its files');
	await page.goto(`${address}?page=privacy&lang=en`);
	await expect(page.getByText('all in this one file')).toBeVisible();
	await expect(page.locator('main')).not.toContainText(/\d MB|same server|where lessons begin/);
	await page.goto(`${address}?page=sources&lang=en`);
	await page.getByRole('link', { name: 'Diese Seite auf Deutsch' }).click();
	await expect(page.locator('html')).toHaveAttribute('lang', 'de');
	await expect(page.locator('[aria-current=page]')).toHaveText('Quellen');
	await page.getByRole('searchbox').fill('KCNA');
	await expect.poll(() => searchIn(page).get('q')).toBe('KCNA');
	expect(searchIn(page).get('page')).toBe('sources');
	expect(complaints).toEqual([]);
});

test('paper is set from the file, and the speaker’s window leads the lesson in it', async ({
	page,
	context,
}, info) => {
	const address = fileAddress(info);
	const complaints = complaintsOfFile(page, address);
	await page.goto(`${address}?page=paper&lang=de&tour=putin-visit-2024`);
	await expect(
		page.getByRole('heading', { level: 1, name: 'Papier für den Unterricht' }),
	).toBeVisible();
	await expect(page.getByText(/^\d+ Seiten A4$/)).toBeVisible();

	await openFile(page, address, '?page=present&lang=de&tour=putin-visit-2024&step=1');
	const [speaker] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')]);
	const trouble = complaintsOfFile(speaker, address);
	await expect(speaker.getByText('1 von 12')).toBeVisible();
	await speaker.keyboard.press('ArrowDown');
	await expectStep(page, 2);
	await page.keyboard.press('ArrowDown');
	await expect(speaker.getByText('3 von 12')).toBeVisible();
	expect([...complaints, ...trouble]).toEqual([]);
});

test('where the file knows its site, links lead there and not to the disk', async ({
	page,
}, info) => {
	const address = fileAddress(info, (html) =>
		html.replace('<html lang="de"', '<html lang="de" data-site="https://example.org/t/"'),
	);
	const complaints = complaintsOfFile(page, address);
	await openFile(page, address, `?lang=en&event=${EVENT}`);
	await page.getByRole('button', { name: 'Share' }).click();
	const fields = page.getByRole('dialog', { name: 'Share' }).getByRole('textbox');
	await expect(fields.first()).toHaveValue(`https://example.org/t/en/e/${EVENT}/`);
	await expect(fields.last()).toHaveValue(`https://example.org/t/en/?event=${EVENT}`);
	await page.keyboard.press('Escape');
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('.print-head')).toContainText('https://example.org/t/en/?event=');
	expect(complaints).toEqual([]);
});

test('what a file cannot do it does not offer, or says why', async ({ page, request }, info) => {
	const dataset = await siteDataset(request, 'de');
	const address = fileAddress(info);
	const complaints = complaintsOfFile(page, address);
	await openFile(page, address);
	await page.getByRole('button', { name: 'Teilen' }).click();
	const dialog = page.getByRole('dialog', { name: 'Teilen' });
	await expect(dialog.getByText('diese Datei kennt keine Website')).toBeVisible();
	await dialog.getByRole('tab', { name: 'Einbetten' }).click();
	await expect(dialog.getByText('diese Datei kennt keine Website').last()).toBeVisible();
	await expect(dialog.locator('iframe')).toHaveCount(0);

	// The picture has the fonts of the page, and the data are whole, in either language.
	await dialog.getByRole('tab', { name: 'Bild' }).click();
	await expect(dialog.getByRole('img')).toBeVisible();
	await dialog.getByRole('tab', { name: 'Zitieren' }).click();
	await dialog.getByLabel('Sprache').selectOption('en');
	await expect(dialog.getByRole('textbox')).toHaveValue(/Pyongyang/);
	await dialog.getByRole('tab', { name: 'Daten' }).click();
	await dialog.getByRole('radio', { name: /Datensatz \(JSON\)/ }).check();
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		dialog.getByRole('button', { name: 'Herunterladen' }).click(),
	]);
	const saved = JSON.parse(readFileSync(await download.path(), 'utf8')) as typeof dataset;
	expect(saved.events.length).toBe(dataset.events.length);
	await expect(dialog.getByRole('link', { name: 'Datei herunterladen' })).toHaveCount(0);
	await page.keyboard.press('Escape');

	// A dataset of one's own opens without a worker; one on a server is not asked for.
	await page.locator('input[type=file]').setInputFiles(SMALL);
	await expect(page.getByText('nicht unser Datensatz').first()).toBeVisible();
	expect(complaints).toEqual([]);
	await page.goto(`${address}?data=https://example.org/data.json`);
	await expect(page.getByRole('alert')).toContainText('example.org');
	expect(complaints).toEqual([]);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('the file can be read: every event with its status and its sources', async ({
		page,
		request,
	}, info) => {
		await page.goto(fileAddress(info));
		for (const language of ['de', 'en'] as const) {
			const { events, sources } = await siteDataset(request, language);
			const list = page.locator(`.file-list[lang=${language}]`);
			await expect(list).toBeVisible();
			await expect(list.locator('h2')).toHaveText(events.map(({ title }) => title));
			await expect(list.locator('.file-status')).toHaveCount(events.length);
			const linked = await list
				.locator('li a')
				.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
			const named = new Set(
				events.flatMap(({ accounts }) =>
					accounts.flatMap((one) => one.sources.map(({ id }) => id)),
				),
			);
			const addresses = sources.filter(({ id, url }) => named.has(id) && url !== null);
			expect(new Set(linked)).toEqual(new Set(addresses.map(({ url }) => url)));
		}
	});
});

test('the file’s policy lets no other script in, and nothing out', async ({ page }, info) => {
	const address = fileAddress(info);
	await page.addInitScript(() => {
		document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
			document.documentElement.dataset.refused = [
				document.documentElement.dataset.refused ?? '',
				effectiveDirective,
			].join(' ');
		});
	});
	await openFile(page, address);
	const outcome = await page.evaluate(async () => {
		const script = document.createElement('script');
		script.textContent = 'document.documentElement.dataset.ran = "yes"';
		document.body.append(script);
		document.body.insertAdjacentHTML('beforeend', '<i onclick="document.title=1" id="inj"></i>');
		document.getElementById('inj')?.click();
		const fetched = await fetch('https://example.org/').catch(() => 'refused');
		return { ran: document.documentElement.dataset.ran ?? 'no', fetched };
	});
	expect(outcome).toEqual({ ran: 'no', fetched: 'refused' });
	const refused = page.locator('html');
	await expect(refused).toHaveAttribute('data-refused', /script-src-elem/);
	await expect(refused).toHaveAttribute('data-refused', /script-src-attr/);
	await expect(refused).toHaveAttribute('data-refused', /connect-src/);
	const policy = await page.locator('meta[http-equiv]').getAttribute('content');
	expect(policy).not.toMatch(/unsafe|https?:|\*/);
});

test('axe finds nothing in the file, light and dark', async ({ page }, info) => {
	const address = fileAddress(info);
	await openFile(page, address, '?lang=de');
	await expectAccessible(page, 'explore');
	await openFile(page, address, '?page=present&lang=en&theme=dark');
	await expectAccessible(page, 'lessons, dark');
	await openFile(page, address, '?page=present&lang=de&tour=putin-visit-2024&step=2');
	await expectAccessible(page, 'a step');
});

test('where the browser cannot unpack the file, the list stands there with a word on why', async ({
	page,
}, info) => {
	await page.addInitScript(() => {
		Reflect.deleteProperty(window, 'DecompressionStream');
	});
	await page.goto(fileAddress(info));
	await expect(page.getByRole('alert').first()).toContainText('vielleicht ist er zu alt');
	await expect(page.locator('.file-list[lang=en] h2').first()).toBeVisible();
});

test('on paper the file names no folder of the disk', async ({ page }, info) => {
	await openFile(page, fileAddress(info));
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('.print-head')).toBeVisible();
	await expect(page.locator('.print-head')).not.toContainText('file:');
});

test('the site offers the file with its size and its day', async ({ page, request }, info) => {
	const bytes = statSync(BUILT_FILE).size;
	console.log(`the single file: ${(bytes / 1e6).toFixed(2)} MB`);
	expect(bytes).toBeLessThan(3_000_000);
	const size = `${(bytes / 1e6).toFixed(1).replace('.', ',')} MB`;
	await page.context().setOffline(false);
	const { updated } = await siteDataset(request, 'de');
	for (const path of ['./present/', './about/']) {
		await page.goto(path);
		await expect(
			page.getByText(new RegExp(`${size}, Stand .*${updated.slice(0, 4)}`)),
		).toBeVisible();
		const link = page.getByRole('link', { name: 'Datei herunterladen' });
		const href = await link.evaluate((one) => (one as HTMLAnchorElement).href);
		expect((await (await request.get(href)).body()).length).toBe(bytes);
	}
	await openExplore(page);
	await page.getByRole('button', { name: 'Teilen' }).click();
	await page.getByRole('tab', { name: 'Daten' }).click();
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('link', { name: 'Datei herunterladen' }).click(),
	]);
	expect(download.suggestedFilename()).toBe('sourceline.html');
	await page.keyboard.press('Escape');
	await page.getByRole('link', { name: 'Ohne Netz nutzen' }).click();
	await expect(page).toHaveURL(/present\/#offline$/);
	expect(info.errors).toEqual([]);
});
