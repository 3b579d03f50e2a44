import { writeFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { ODDITIES } from '../fixtures/odd-datasets.ts';
import { expectAccessible } from './axe.ts';
import { openExplore, PHONE } from './explore-page.ts';
import { serveHost } from './host-page.ts';

const VIEW = '?chapter=kursk&from=2024-09-01&to=2025-05-31&event=soldiers-in-russia';

/** Opens the dialog at the embed panel, and waits for its preview. */
async function openPanel(page: Page): Promise<void> {
	await page.getByRole('button', { name: /^(Einbetten|Embed)/ }).click();
	await expect(previewOf(page).locator('[data-timeline-ready]')).toBeAttached();
}

const previewOf = (page: Page) =>
	page.frameLocator(
		'iframe[title="Vorschau der Einbettung"], iframe[title="Preview of the embed"]',
	);

async function codeOf(page: Page, kind: RegExp): Promise<string> {
	await page.getByRole('radio', { name: kind }).check();
	return page.getByRole('textbox', { name: /^Code/ }).inputValue();
}

test('what an editor copies shows the view in an article, and moves nothing there', async ({
	page,
	baseURL,
}) => {
	const site = baseURL ?? '';
	await openExplore(page, `./${VIEW}`);
	await openPanel(page);
	await page.getByLabel('Überschrift').fill('Von der "Meldung" <b>zur</b> Bestätigung');
	await page.getByRole('button', { name: 'niedrig, 420' }).click();
	const heading = { name: 'Von der "Meldung" <b>zur</b> Bestätigung' };
	await expect(previewOf(page).getByRole('heading', heading)).toBeVisible();

	const pages: Record<string, string> = {};
	for (const [path, kind] of [
		['/frame', /^iframe Für/],
		['/script', /^iframe mit Skript/],
		['/element', /^HTML-Element/],
	] as const) {
		const code = await codeOf(page, kind);
		pages[path] = `<!doctype html><title>Artikel</title><p>Davor.</p>${code}<p>Danach.</p>`;
	}
	const host = await serveHost(pages);
	for (const path of Object.keys(pages)) {
		await page.goto(host.origin + path);
		const frame = page.locator('iframe');
		const embed = frame.contentFrame();
		await expect(embed.getByRole('heading', heading)).toBeVisible();
		await expect(embed.getByRole('button', { name: /^\d+ Quellen/ })).toBeVisible();
		const src = new URL((await frame.getAttribute('src')) ?? '');
		expect(src.origin + src.pathname).toBe(`${site}embed/`);
		expect(Object.fromEntries(src.searchParams)).toEqual({
			chapter: 'kursk',
			from: '2024-09-01',
			to: '2025-05-31',
			event: 'soldiers-in-russia',
			title: heading.name,
			height: '420',
			v: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as unknown,
		});
		expect((await frame.boundingBox())?.height).toBe(420);
		const shift = await page.evaluate(
			() =>
				new Promise<number>((resolve) => {
					let sum = 0;
					new PerformanceObserver((list) => {
						for (const entry of list.getEntries())
							sum += (entry as unknown as { value: number }).value;
					}).observe({ type: 'layout-shift', buffered: true });
					requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
				}),
		);
		expect(shift, path).toBe(0);
	}
	await host.close();
});

test('for feeds there are a picture and the events with links that lead somewhere', async ({
	page,
}) => {
	await openExplore(page, `./${VIEW}`);
	await openPanel(page);
	const code = await codeOf(page, /^Bild und Liste/);
	const found = await page.evaluate((html) => {
		const figure = new DOMParser().parseFromString(html, 'text/html');
		return {
			image: figure.querySelector('img')?.src ?? '',
			alt: figure.querySelector('img')?.alt,
			events: [...figure.querySelectorAll('li')].map((item) => ({
				href: item.querySelector('a')?.href ?? '',
				text: item.textContent,
			})),
			others: [...figure.querySelectorAll('script, iframe, style')].length,
		};
	}, code);
	expect(found.events.length).toBeGreaterThan(3);
	expect(found.events.length).toBeLessThanOrEqual(8);
	expect(found.events.map(({ text }) => text)).toContain(
		'ab Oktober 2024, Ende unbekannt: Nordkoreanische Soldaten in Russland (bestätigt)',
	);
	expect(found.others).toBe(0);
	expect(found.alt).toContain('Nordkoreanische Soldaten in Russland');
	for (const address of [found.image, ...found.events.map(({ href }) => href)]) {
		expect((await page.request.get(address)).status(), address).toBe(200);
	}
});

test('of an earlier day nothing is passed on that became known later', async ({ page }) => {
	await openExplore(page, './?as-of=2024-10-14&from=2024-09-01&to=2025-05-31');
	await openPanel(page);
	expect(await codeOf(page, /^iframe Für/)).toContain('as-of=2024-10-14');
	const still = await codeOf(page, /^Bild und Liste/);
	expect(still).not.toContain('<img');
	expect(still).toContain('Kenntnisstand vom 14. Oktober 2024');
	const links = [...still.matchAll(/href="([^"]+)"/g)].map(([, href = '']) => href);
	expect(links.length).toBeGreaterThan(1);
	expect(links.filter((href) => !href.includes('as-of=2024-10-14'))).toEqual([]);
});

test('the preview shows phone, column and page, scaled down where they do not fit', async ({
	page,
}) => {
	await openExplore(page);
	await openPanel(page);
	const frame = page.getByTitle('Vorschau der Einbettung');
	const panel = await page.getByRole('tabpanel').boundingBox();
	for (const [name, width] of [
		['Telefon', 340],
		['Textspalte', 700],
		['ganze Breite', 1100],
	] as const) {
		await page.getByRole('button', { name, exact: true }).click();
		await expect
			.poll(() =>
				previewOf(page)
					.locator('html')
					.evaluate(() => innerWidth),
			)
			.toBe(width);
		const box = await frame.boundingBox();
		expect(box?.width).toBeLessThanOrEqual(Math.min(width, panel?.width ?? 0));
	}
	await expect(page.getByText(/hier auf \d\d Prozent verkleinert/)).toBeVisible();
});

test('of a file there is nothing to embed, and the panel says why', async ({ page }, testInfo) => {
	const file = testInfo.outputPath('own.json');
	writeFileSync(file, JSON.stringify(ODDITIES));
	await openExplore(page);
	await page.getByRole('button', { name: 'Eigenen Datensatz öffnen' }).click();
	const chooser = page.waitForEvent('filechooser');
	await page.getByRole('button', { name: 'Datei auswählen' }).click();
	await (await chooser).setFiles(file);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Merkwürdigkeiten');
	await page.getByRole('button', { name: /^Teilen/ }).click();
	await page.getByRole('tab', { name: 'Einbetten' }).click();
	await expect(page.getByText('Einbetten lässt sich nur, was eine Adresse hat.')).toBeVisible();
	await expect(page.getByRole('textbox', { name: /^Code/ })).toHaveCount(0);
});

test('with the keyboard an editor chooses, and copies the code', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await openExplore(page, './en/');
	await openPanel(page);
	await page.getByRole('radio', { name: /^iframe For/ }).focus();
	await page.keyboard.press('ArrowDown');
	await expect(page.getByRole('radio', { name: /^iframe with script/ })).toBeChecked();
	await page.getByRole('button', { name: 'Copy code' }).focus();
	await page.keyboard.press('Enter');
	await expect(page.getByText('Copied.')).toBeVisible();
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied).toBe(await page.getByRole('textbox', { name: /^Code/ }).inputValue());
	expect(copied).toContain('/en/embed/?');
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toBeHidden();
});

test.describe('on a phone', () => {
	test.use(PHONE);

	test('the panel fits its width and stands up to axe', async ({ page }) => {
		await openExplore(page);
		await page.getByRole('button', { name: /^Teilen/ }).click();
		await page.getByRole('tab', { name: 'Einbetten' }).click();
		await expect(previewOf(page).locator('[data-timeline-ready]')).toBeAttached();
		const overflow = await page
			.getByRole('tabpanel')
			.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
		expect(overflow).toBe(0);
		await expectAccessible(page, 'the embed panel on a phone', 'dialog');
	});
});
