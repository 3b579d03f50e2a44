import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { addressesKept, expectKept, stateOfKept } from './kept-site.ts';
import { placeOf, pressOn } from './lesson-page.ts';
import { copyOfSite, publishNext } from './next-version.ts';
import { serveBelow, type StaticHost } from './static-host.ts';

test.use({ serviceWorkers: 'allow' });

/** Loaded when the overview of a lesson is opened for the first time. */
const OVERVIEW = 'StepGrid-';

let host: StaticHost;
let folder: string;
test.beforeEach(async () => {
	folder = copyOfSite(test.info().outputPath('site'));
	host = await serveBelow('/timeline/', folder);
});
test.afterEach(() => host.close());

const notice = (page: Page) =>
	page.getByRole('status').filter({ hasText: 'Eine neue Fassung liegt bereit.' });
const edition = (page: Page) => page.locator('html').getAttribute('data-edition');

/** Asks the host for a newer version, as browsers do at visits, and waits until it lies ready. */
async function findNext(page: Page): Promise<void> {
	await page.evaluate(async () => {
		const registration = await navigator.serviceWorker.getRegistration();
		await registration?.update();
	});
	await expect
		.poll(() =>
			page.evaluate(async () => !!(await navigator.serviceWorker.getRegistration())?.waiting),
		)
		.toBe(true);
}

async function beginLesson(page: Page): Promise<void> {
	await page.goto(`${host.url}present/`);
	await page
		.getByRole('button', { name: /^Unterricht beginnen: / })
		.first()
		.click();
	await expect(page.locator('main[data-step]')).toBeVisible();
}

test('a new version is announced, and shown once the reader asks for it', async ({ page }) => {
	await page.goto(host.url);
	await expectKept(page);
	await expect(notice(page)).toBeHidden();
	publishNext(folder, 'second', OVERVIEW);
	await findNext(page);
	await expect(notice(page)).toBeVisible();

	// Until then everything is as it was, also after a reload.
	await page.reload();
	await expect(notice(page)).toBeVisible();
	expect(await edition(page)).toBeNull();

	await notice(page).getByRole('button', { name: 'Neu laden' }).click();
	await expect(page.locator('html')).toHaveAttribute('data-edition', 'second');
	await expect(page.locator('[data-timeline-ready]')).toBeAttached();
	expect(await stateOfKept(page)).toMatchObject({ version: 'second', missing: 0 });
	await expect(notice(page)).toBeHidden();

	// What only the old version had has gone with it.
	await page.reload();
	await expect
		.poll(async () => (await addressesKept(page)).filter((url) => url.includes(OVERVIEW)))
		.toEqual([]);
});

test('a version is not kept while its host still has files of the old one', async ({ page }) => {
	await page.goto(host.url);
	await expectKept(page);
	const html = join(folder, 'index.html');
	const old = readFileSync(html);
	publishNext(folder, 'second', OVERVIEW);
	const next = readFileSync(html);
	writeFileSync(html, old);
	const state = await page.evaluate(async () => {
		const registration = await navigator.serviceWorker.getRegistration();
		await registration?.update();
		const worker = registration?.installing ?? registration?.waiting;
		while (worker?.state === 'installing')
			await new Promise((changed) => worker.addEventListener('statechange', changed));
		return worker?.state;
	});
	expect(state).toBe('redundant');
	await page.reload();
	await expect(page.locator('[data-timeline-ready]')).toBeAttached();
	await expect(notice(page)).toBeHidden();

	// It is tried again.
	writeFileSync(html, next);
	await findNext(page);
	await notice(page).getByRole('button', { name: 'Neu laden' }).click();
	await expect(page.locator('html')).toHaveAttribute('data-edition', 'second');
});

test('a reader who wants it later is left alone until a still newer one comes', async ({
	page,
}) => {
	await page.goto(host.url);
	await expectKept(page);
	publishNext(folder, 'second', OVERVIEW);
	await findNext(page);
	await notice(page).getByRole('button', { name: 'Später' }).click();
	await expect(notice(page)).toBeHidden();
	expect(await edition(page)).toBeNull();
	publishNext(folder, 'third', OVERVIEW);
	await page.evaluate(async () => {
		await (await navigator.serviceWorker.getRegistration())?.update();
	});
	await expect(notice(page)).toBeVisible();
});

test('a lesson is not disturbed: a new version is announced after its end', async ({ page }) => {
	await beginLesson(page);
	await expectKept(page);
	publishNext(folder, 'second', OVERVIEW);
	await findNext(page);
	await expect(notice(page)).toBeHidden();
	const before = await placeOf(page);
	expect(await pressOn(page, 'PageDown')).not.toBe(before);
	await expect(notice(page)).toBeHidden();
	await page.getByRole('button', { name: 'Ende' }).click();
	await expect(notice(page)).toBeVisible();

	// The next lesson begins before the reader has answered.
	await page
		.getByRole('button', { name: /^Unterricht beginnen: / })
		.first()
		.click();
	await expect(page.locator('main[data-step]')).toBeVisible();
	await expect(notice(page)).toBeHidden();
});

test('a lesson in one window finds all of its files when another window takes the new version', async ({
	page,
	context,
}) => {
	await beginLesson(page);
	await expectKept(page);
	const other = await context.newPage();
	await other.goto(host.url);
	await expect(other.locator('[data-timeline-ready]')).toBeAttached();
	publishNext(folder, 'second', OVERVIEW);
	await findNext(other);
	await notice(other).getByRole('button', { name: 'Neu laden' }).click();
	await expect(other.locator('html')).toHaveAttribute('data-edition', 'second');
	await expect(other.locator('[data-timeline-ready]')).toBeAttached();
	expect(await stateOfKept(page)).toMatchObject({ version: 'second' });

	// The host has this script no more, and there is no network either.
	await host.close();
	await context.setOffline(true);
	await page.keyboard.press('o');
	await expect(page.getByRole('dialog')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(notice(page)).toBeHidden();
	await page.getByRole('button', { name: 'Ende' }).click();
	await expect(notice(page)).toBeVisible();
	await notice(page).getByRole('button', { name: 'Neu laden' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(notice(page)).toBeHidden();
});

test('an exercise is not disturbed either', async ({ page }) => {
	await page.goto(`${host.url}present/`);
	await expectKept(page);
	await page
		.getByRole('button', { name: /Ereignisse ordnen/ })
		.first()
		.click();
	await expect(page.locator('[data-task]')).toBeVisible();
	publishNext(folder, 'second', OVERVIEW);
	await findNext(page);
	await expect(notice(page)).toBeHidden();
	await page.goBack();
	await expect(notice(page)).toBeVisible();
});
