import { expect, type Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';

/** Opens an exercise at an address below the site's root and waits until it shows. */
export async function openExercise(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await expect(page.locator('main[data-task]')).toBeVisible();
	await page.evaluate(() => document.fonts.ready);
}

/** Ids of the cards in the order in which they lie. */
export const cardsOf = (page: Page): Promise<string[]> =>
	page
		.locator('[data-card]')
		.evaluateAll((cards) => cards.map((card) => (card as HTMLElement).dataset.card ?? ''));

/** Whatever a page may keep in a browser; empty when it keeps nothing. */
export const keptBy = (page: Page): Promise<string[]> =>
	page.evaluate(async () => [
		...Object.keys(localStorage),
		...Object.keys(sessionStorage),
		...(document.cookie === '' ? [] : [document.cookie]),
		...(await indexedDB.databases()).map(({ name }) => name ?? ''),
	]);

/** Presses a button that saves a file, and gives back its name and text. */
export async function savedBy(page: Page, button: string): Promise<{ name: string; text: string }> {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: button }).click(),
	]);
	return {
		name: download.suggestedFilename(),
		text: await readFile(await download.path(), 'utf8'),
	};
}
