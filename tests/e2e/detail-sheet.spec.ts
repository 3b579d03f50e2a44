import { expect, test, type Locator, type Page } from '@playwright/test';
import { detailOf, listed, openExplore, PHONE } from './explore-page.ts';
import { moveFingers, type Point } from './touch.ts';

test.use(PHONE);

/** Half a window is 56 % of it, a whole one leaves 28 px above. */
const { height } = PHONE.viewport;
const HALF = Math.round(height * 0.56);
const FULL = height - 28;

/** After this rest of the finger nothing goes on moving by its speed, ms. */
const REST = 200;

const sheetOf = (page: Page): Locator => page.locator('[data-sheet]');
const heightOf = async (sheet: Locator): Promise<number> =>
	Math.round((await sheet.boundingBox())?.height ?? 0);

const swipe = (page: Page, from: Point, to: Point): Promise<void> =>
	moveFingers(page, [{ from, to }], REST);

/** Draws the sheet by its bar to a height, and lets the finger rest before it is lifted. */
async function drag(page: Page, to: number): Promise<void> {
	const box = await sheetOf(page).boundingBox();
	const y = (box?.y ?? NaN) + 10;
	await swipe(page, { x: 195, y }, { x: 195, y: y + (box?.height ?? NaN) - to });
}

test('on a phone the detail is a sheet over half the page, over all of it, or closed', async ({
	page,
}) => {
	await openExplore(page, './?event=soldiers-in-russia');
	const sheet = sheetOf(page);
	await expect.poll(() => heightOf(sheet)).toBe(HALF);
	// The page behind stays in use: the list is there, and so is the stage above the sheet.
	await expect(page.locator('[data-timeline-stage]')).toBeInViewport();

	await page.getByRole('button', { name: 'Ganz öffnen' }).tap();
	await expect.poll(() => heightOf(sheet)).toBe(FULL);
	await page.getByRole('button', { name: 'Verkleinern' }).tap();
	await expect.poll(() => heightOf(sheet)).toBe(HALF);

	await drag(page, FULL - 60);
	await expect.poll(() => heightOf(sheet)).toBe(FULL);
	await drag(page, HALF + 60);
	await expect.poll(() => heightOf(sheet)).toBe(HALF);
	await drag(page, HALF - 80);
	await expect.poll(() => heightOf(sheet)).toBe(HALF);
	await drag(page, 60);
	await expect(sheet).toHaveCount(0);

	await listed(page).first().getByRole('link').first().tap();
	await expect.poll(() => heightOf(sheet)).toBe(HALF);
	await page.getByRole('button', { name: 'Schließen' }).tap();
	await expect(sheet).toHaveCount(0);
});

test('in the sheet a finger scrolls the text and not the page behind; the page scrolls beside it', async ({
	page,
}) => {
	await openExplore(page, './?event=soldiers-in-russia');
	const sheet = sheetOf(page);
	await expect.poll(() => heightOf(sheet)).toBe(HALF);
	const heading = detailOf(page).getByRole('heading', { level: 2 });
	const start = (await heading.boundingBox())?.y ?? NaN;
	await swipe(page, { x: 195, y: height - 80 }, { x: 195, y: height - 330 });
	await expect.poll(async () => (await heading.boundingBox())?.y).toBeLessThan(start - 100);
	expect(await page.evaluate(() => scrollY)).toBe(0);
	await expect.poll(() => heightOf(sheet)).toBe(HALF);

	// Another event is read from its beginning.
	await page.getByRole('button', { name: /^Nächstes/ }).tap();
	await expect(heading).toBeInViewport();

	await page.getByRole('button', { name: 'Schließen' }).tap();
	await expect(sheet).toHaveCount(0);
	await swipe(page, { x: 195, y: height - 80 }, { x: 195, y: 200 });
	await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
});
