import { expect, test, type Page } from '@playwright/test';
import jsQR from 'jsqr';
import { SHEETS, type SheetName } from '../../src/state/paper/sheets.ts';
import { expectAccessible } from './axe.ts';
import { siteDataset } from './explore-page.ts';
import { siteTours } from './lesson-page.ts';
import { inOneLine, pdfPages, pdfTexts } from './pdf.ts';

const VISIT = 'putin-visit-2024';
const ALL = SHEETS.join(',');

/** Opens the page and waits until all sheets are set; gives the number of their pages. */
async function openPaper(page: Page, address: string): Promise<number> {
	await page.goto(address);
	const main = page.locator('main[data-paper]');
	await expect(main).toBeAttached({ timeout: 30_000 });
	return Number(await main.getAttribute('data-paper'));
}

/** What hangs out of its page, and pages of which the body is fuller than it is high. */
const overflows = (page: Page): Promise<readonly string[]> =>
	page.evaluate(() =>
		[...document.querySelectorAll<HTMLElement>('section[data-page]')].flatMap((paper) => {
			const name = paper.getAttribute('aria-label') ?? '';
			const body = paper.querySelector('.body');
			if (body === null) return [`${name}: no body`];
			const full = body.scrollHeight - body.clientHeight;
			const edge = paper.getBoundingClientRect();
			const out = [...paper.querySelectorAll('*')].filter((one) => {
				const box = one.getBoundingClientRect();
				const outside = Math.max(
					edge.left - box.left,
					box.right - edge.right,
					edge.top - box.top,
					box.bottom - edge.bottom,
				);
				return box.width > 0 && outside > 0.5;
			});
			return [
				...(full > 0 ? [`${name}: ${full} px too much`] : []),
				...out.map((one) => `${name}: <${one.tagName}> ${one.textContent.slice(0, 40)}`),
			];
		}),
	);

/** Where the machine has no Korean letters, the PDF has none either. */
const isReadBack = (word: string): boolean => !/\p{Script=Hangul}/u.test(word);

/** The texts of the pages of a sheet, in one line each. */
const textsOf = (page: Page, sheet: SheetName): Promise<readonly string[]> =>
	page.locator(`[data-sheet="${sheet}"] section[data-page]`).allInnerTexts();

for (const [language, root] of [
	['de', './papier/'],
	['en', './en/paper/'],
] as const) {
	test(`each tour has all its sheets in ${language}, and nothing hangs out of its page`, async ({
		page,
		request,
	}) => {
		test.slow();
		for (const { id, title } of await siteTours(request, language)) {
			const pages = await openPaper(page, `${root}?tour=${id}&sheet=${ALL}`);
			await expect(page.locator('section[data-page]')).toHaveCount(pages);
			for (const sheet of SHEETS) {
				const texts = await textsOf(page, sheet);
				expect(texts.length, `${id} ${sheet}`).toBeGreaterThan(0);
				expect(texts[0]).toContain(title);
			}
			expect(await overflows(page), id).toEqual([]);
		}
	});

	test(`the PDF has the pages of the preview, each with what it must say, in ${language}`, async ({
		page,
		request,
	}) => {
		test.slow();
		const [dataset, tours] = [
			await siteDataset(request, language),
			await siteTours(request, language),
		];
		const tour = tours.find(({ id }) => id === VISIT)!;
		const pages = await openPaper(page, `${root}?tour=${VISIT}&sheet=${ALL}`);
		const screens = await page.locator('section[data-page]').allInnerTexts();
		const pdf = await page.pdf({ preferCSSPageSize: true });

		const sizes = pdfPages(pdf).map(
			({ width, height }) => `${Math.round(width)} × ${Math.round(height)}`,
		);
		expect(sizes).toHaveLength(pages);
		expect(sizes.filter((size) => size === '595 × 842')).toHaveLength(pages - 1);
		expect(sizes.filter((size) => size === '1191 × 842')).toHaveLength(1);

		const texts = pdfTexts(pdf);
		if (texts === null) return;
		expect(texts).toHaveLength(pages);
		const [version, licence] =
			language === 'de'
				? ['Stand: 22. November 2026', 'von Sourceline, lizenziert unter CC BY 4.0']
				: ['As of 22 November 2026', 'by Sourceline, licensed under CC BY 4.0'];
		const address = new URL(
			`${language === 'de' ? '' : 'en/'}present/?tour=${VISIT}&step=1`,
			new URL('/', page.url()),
		).href;
		for (const [at, text] of texts.entries()) {
			expect(text).toContain(inOneLine(version));
			expect(text).toContain(inOneLine(licence));
			expect(text).toContain('https://creativecommons.org/licenses/by/4.0/');
			expect(text).toContain(inOneLine(address));
			expect(text).toContain(inOneLine(dataset.title));
			expect(text).toMatch(language === 'de' ? /Seite\d+von\d+/ : /Page\d+of\d+/);
			// Not a word of the page is cut off on paper.
			const words = (screens[at] ?? '').split(/\s+/).map(inOneLine).filter(isReadBack);
			expect(words.filter((word) => !text.includes(word))).toEqual([]);
		}
		const whole = texts.join('');
		for (const { narration, question, notes } of tour.steps) {
			for (const part of [narration, question?.text, question?.answer, notes]) {
				expect(whole).toContain(inOneLine(part ?? ''));
			}
		}
	});
}

test('the handout tells every status with a sign and a word, and every source with its address', async ({
	page,
	request,
}) => {
	const { sources } = await siteDataset(request, 'de');
	await openPaper(page, `./papier/?tour=${VISIT}&sheet=handout`);
	const judged = page.locator('section[data-page] .judged');
	expect(await judged.count()).toBe(12);
	for (const status of await judged.locator('.status').all()) {
		await expect(status.locator('svg path').first()).toBeAttached();
		await expect(status).toHaveText(
			/bestätigt|angekündigt|behauptet|berichtet|umstritten|unbelegt|widerlegt|nicht eingetreten/,
		);
	}
	const named = await page.locator('section[data-page] .source .url').allInnerTexts();
	expect(named.length).toBeGreaterThan(20);
	const known = new Set(sources.map(({ url }) => url));
	expect(named.filter((url) => !known.has(url))).toEqual([]);
});

test('on paper nothing is grey or coloured but the poster, and no text is small', async ({
	page,
}) => {
	await openPaper(page, `./papier/?tour=${VISIT}&sheet=handout,worksheet,cards,solutions,outline`);
	const { colours, least } = await page.evaluate(() => {
		const texts = [...document.querySelectorAll('section[data-page] .body :is(p, h2, h3)')];
		const sizes = texts
			.filter((one) => !one.matches('.address, .url, .source *'))
			.map((one) => parseFloat(getComputedStyle(one).fontSize));
		return {
			colours: [...new Set(texts.map((one) => getComputedStyle(one).color))],
			least: Math.min(...sizes) * 0.75,
		};
	});
	expect(colours).toEqual(['rgb(0, 0, 0)']);
	expect(least).toBeGreaterThanOrEqual(11);
});

test('cards tell no date, and the solutions know their letters', async ({ page }) => {
	await openPaper(page, `./papier/?tour=${VISIT}&sheet=cards,solutions`);
	const cards = page.locator('section[data-page] [data-card]');
	const letters = await cards.evaluateAll((all) =>
		all.map((card) => (card as HTMLElement).dataset.card),
	);
	expect(letters).toEqual(Array.from('ABCDEFGHI'));
	const texts = await cards.allInnerTexts();
	// What is only alleged is not put in order as if it had happened.
	expect(texts.filter((text) => text.includes('Donezk'))).toEqual([]);
	expect(texts.filter((text) => /\b20\d\d\b|Juni|Juli|Dezember|April/.test(text))).toEqual([]);
	const rows = await page.locator('[data-sheet="solutions"] .row.order:not(.head)').allInnerTexts();
	expect(rows).toHaveLength(letters.length);
	for (const [at, text] of texts.entries()) {
		const [title = ''] = text.split(/\n+/).filter((line) => line !== letters[at]);
		const row = rows.find((row) => row.includes(title)) ?? '';
		expect(row.split(/\n+/)[1]).toBe(letters[at]);
	}
	const order = rows.map((row) => row.split(/\n+/)[1]).join('');
	expect(order).not.toBe('ABCDEFGHI');
});

test('the code leads to the story', async ({ page }) => {
	await openPaper(page, `./papier/?tour=${VISIT}&sheet=worksheet`);
	const code = page.locator('section[data-page] svg[data-qr]').first();
	const shot = (await code.screenshot()).toString('base64');
	const { data, width, height } = await page.evaluate(async (png) => {
		const image = new Image();
		image.src = `data:image/png;base64,${png}`;
		await image.decode();
		const canvas = document.createElement('canvas');
		canvas.width = image.width * 2;
		canvas.height = image.height * 2;
		const context = canvas.getContext('2d')!;
		context.imageSmoothingEnabled = false;
		context.drawImage(image, 0, 0, canvas.width, canvas.height);
		const { data, width, height } = context.getImageData(0, 0, canvas.width, canvas.height);
		return { data: [...data], width, height };
	}, shot);
	const address = jsQR(new Uint8ClampedArray(data), width, height)?.data ?? '';
	expect(address).toBe(new URL(`/present/?tour=${VISIT}&step=1`, page.url()).href);
	await page.goto(address);
	await expect(page.locator('main[data-step="1"]')).toBeVisible();
});

test('a teacher comes from the lesson, chooses sheets and story, and finds them in the address', async ({
	page,
}) => {
	await page.goto('./present/');
	await page.getByRole('link', { name: 'Blätter drucken: Der Einsatz in Kursk' }).click();
	await expect(page.locator('main[data-paper]')).toBeAttached();
	await expect(page.getByRole('combobox', { name: 'Geschichte' })).toHaveValue(
		'deployment-to-kursk',
	);
	await page.getByRole('checkbox', { name: /^Karten/ }).check();
	await page.getByRole('checkbox', { name: /^Handout/ }).uncheck();
	await expect(page.locator('[data-sheet]')).toHaveCount(1);
	await expect(page.getByRole('status').filter({ hasText: 'Seiten A4' })).toBeVisible();
	await page
		.getByRole('combobox', { name: 'Geschichte' })
		.selectOption({ label: 'Putins Besuch in Pjöngjang' });
	await expect(page.locator('section[data-page]').first()).toContainText('Putins Besuch');
	await expect(page).toHaveURL(/\?tour=putin-visit-2024&sheet=cards$/);

	// What the button does is the browser's part.
	await page.evaluate(() => {
		window.print = () => (document.documentElement.dataset.printed = 'yes');
	});
	await page.getByRole('button', { name: 'Drucken' }).click();
	await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes');
	await page.reload();
	await expect(page.getByRole('checkbox', { name: /^Karten/ })).toBeChecked();
	await expect(page.getByRole('checkbox', { name: /^Handout/ })).not.toBeChecked();
});

test('one picked event and all events are set, as known on a day', async ({ page, request }) => {
	test.slow();
	const { events } = await siteDataset(request, 'de');
	const sheets = 'handout,worksheet,cards,solutions,outline,poster';
	await openPaper(page, `./papier/?pick=nis-oct18&sheet=${sheets}`);
	await expect(
		page.getByRole('combobox', { name: 'Geschichte' }).locator('option:checked'),
	).toHaveText('Eigene Auswahl: 1 Ereignis');
	expect(await overflows(page)).toEqual([]);

	await openPaper(page, `./papier/?chapter=kursk&as-of=2024-10-21&sheet=handout`);
	await expect(page.locator('section[data-page]').first()).toContainText(
		'Kenntnisstand 21. Oktober 2024',
	);
	const pages = await openPaper(page, `./papier/?sheet=${sheets}`);
	expect(pages).toBeGreaterThan(40);
	expect(await overflows(page)).toEqual([]);
	const titles = await page
		.locator('[data-sheet="handout"] [data-item^="entry-"] h3')
		.allInnerTexts();
	expect(titles).toEqual(events.map(({ title }) => title));
});

test('an unknown sheet is told and left out, and a long selection has no code', async ({
	page,
	request,
}) => {
	await openPaper(page, `./papier/?tour=${VISIT}&sheet=quiz,handout`);
	await expect(page.getByText('„sheet=quiz“')).toBeVisible();
	const { events } = await siteDataset(request, 'de');
	const pick = events.slice(0, 40).map(({ id }) => id);
	await openPaper(page, `./papier/?pick=${pick.join(',')}&sheet=handout`);
	const first = page.locator('section[data-page]').first();
	await expect(first).toContainText('für einen QR-Code zu lang');
	await expect(first.locator('svg[data-qr]')).toHaveCount(0);
	await expect(first).toContainText(pick.at(-1) ?? '');
	expect(await overflows(page)).toEqual([]);
});

for (const scheme of ['light', 'dark'] as const) {
	test(`the page has no barrier that axe finds, ${scheme}`, async ({ page }) => {
		test.slow();
		await page.emulateMedia({ colorScheme: scheme });
		await page.goto('./papier/');
		await expectAccessible(page, 'what there is to print');
		await openPaper(page, `./papier/?tour=${VISIT}&sheet=${ALL}`);
		await page.getByText('Hinweise zum Druck').click();
		await expectAccessible(page, 'the sheets');
	});
}

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the stories are printed as a list', async ({ page, request }) => {
		const tours = await siteTours(request);
		await page.goto(`./papier/?tour=${VISIT}&sheet=cards`);
		await expect(page.getByRole('button')).toHaveCount(0);
		await page.emulateMedia({ media: 'print' });
		for (const { steps } of tours) {
			for (const { narration = '' } of steps) {
				await expect(page.getByText(narration, { exact: true })).toBeVisible();
			}
		}
	});
});

test('on a phone the pages fit the screen', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await openPaper(page, `./papier/?tour=${VISIT}&sheet=${ALL}`);
	const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
	expect(overflow).toBe(0);
	expect(await overflows(page)).toEqual([]);
});
