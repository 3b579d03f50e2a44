import { expect, test, type Page } from '@playwright/test';
import { pictureOf } from './stage-picture.ts';
import { detailOf, siteDataset } from './explore-page.ts';
import {
	atRest,
	emptySpot,
	glyphOf,
	holderOf,
	markOf,
	openStage,
	stageBox,
	stageOf,
} from './stage.ts';

test.use({ viewport: { width: 1440, height: 830 } });

/** The ids of the events whose mark or cluster has the focus; empty where it is elsewhere. */
async function focusedIds(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const { dataset } = document.activeElement as HTMLElement;
		return (dataset.event ?? dataset.members ?? '').split(' ').filter((id) => id !== '');
	});
}

/** Presses a key and waits until the stage is at rest again. */
async function press(page: Page, key: string): Promise<void> {
	await page.keyboard.press(key);
	await atRest(page);
}

/** Whether what has the focus stands inside the stage where it can be seen. */
async function focusIsInView(page: Page): Promise<boolean> {
	return stageOf(page).evaluate((stage) => {
		const frame = stage.getBoundingClientRect();
		const { left, right } = (document.activeElement ?? document.body).getBoundingClientRect();
		return stage.contains(document.activeElement) && right > frame.left && left < frame.right;
	});
}

test('the marks are one tab stop, which is in view wherever the view is', async ({ page }) => {
	await openStage(page);
	const stops = stageOf(page).locator('[data-event][tabindex="0"], [data-cluster][tabindex="0"]');
	await page.getByRole('button', { name: 'Alle Ereignisse zeigen' }).focus();
	await page.keyboard.press('Tab');
	await expect(stops).toHaveCount(1);
	await expect(stops).toBeFocused();
	expect(await focusIsInView(page)).toBe(true);

	const { x, y, width } = await stageBox(page);
	await page.mouse.move(x + width / 2, y + 10);
	for (let screens = 0; screens < 3; screens++) {
		await page.mouse.wheel(width / 2, 0);
		await atRest(page);
		await expect(stops).toHaveCount(1);
		const stop = await stops.boundingBox();
		expect(stop && stop.x + stop.width > x && stop.x < x + width).toBe(true);
	}
	await page.keyboard.press('Shift+Tab');
	await page.keyboard.press('Tab');
	expect(await focusIsInView(page)).toBe(true);
	expect(await stageOf(page).evaluate(({ scrollLeft }) => scrollLeft)).toBe(0);
});

test.describe('with reduced motion', () => {
	test.use({ contextOptions: { reducedMotion: 'reduce' } });

	test('arrows lead through every event in time and stop at both ends', async ({
		page,
		request,
	}) => {
		const ids = (await siteDataset(request, 'de')).events.map(({ id }) => id);
		await openStage(page, './?from=2022-06-01&to=2026-04-01');
		await stageOf(page).locator('[tabindex="0"]').first().focus();
		await page.keyboard.press('Home');
		await expect.poll(() => focusedIds(page)).toContain(ids[0]);

		const met = new Set<string>();
		let before: string[] = [];
		let presses = 0;
		for (; presses < ids.length; presses++) {
			const now = await focusedIds(page);
			if (now.join() === before.join()) break; // the last one stays
			now.forEach((id) => met.add(id));
			before = now;
			await page.keyboard.press('ArrowRight');
		}
		expect(ids.filter((id) => !met.has(id))).toEqual([]);
		expect(before).toContain(ids.at(-1));

		await page.keyboard.press('Home');
		await expect.poll(() => focusedIds(page)).toContain(ids[0]);
		await page.keyboard.press('ArrowLeft');
		expect(await focusedIds(page)).toContain(ids[0]);
		await page.keyboard.press('End');
		await expect.poll(() => focusedIds(page)).toContain(ids.at(-1));
	});

	test('arrows lead from lane to lane, to what is nearest in time', async ({ page }) => {
		await openStage(page, './?from=2024-10-01&to=2024-11-10');
		await holderOf(page, 'nis-oct18').focus();
		await press(page, 'ArrowDown');
		expect(await focusedIds(page)).toEqual(['choe-oct-arrival']);
		await press(page, 'ArrowUp');
		const back = await focusedIds(page);
		expect(back).toContain('rutte-confirms');
		await press(page, 'ArrowUp');
		expect(await focusIsInView(page)).toBe(true);
		expect(await focusedIds(page)).toEqual(['treaty-in-force']);
		await press(page, 'ArrowUp');
		await press(page, 'ArrowUp');
		expect(await focusedIds(page)).toEqual(['kim-yo-jong-denial-may-2024']);
	});
});

test('plus, minus and 0 zoom around what has the focus, and it keeps the focus', async ({
	page,
}) => {
	await openStage(page);
	await markOf(page, 'treaty-in-force').focus();
	const { x } = await glyphOf(page, 'treaty-in-force');
	const apart = async () => x - (await glyphOf(page, 'kursk-incursion')).x;
	const before = await apart();
	await press(page, '+');
	expect((await apart()) / before).toBeCloseTo(2, 1);
	expect((await glyphOf(page, 'treaty-in-force')).x).toBeCloseTo(x, 0);
	await press(page, '-');
	expect((await apart()) / before).toBeCloseTo(1, 1);
	await expect(markOf(page, 'treaty-in-force')).toBeFocused();

	await press(page, '0');
	await expect(page.getByRole('button', { name: 'Alle Ereignisse zeigen' })).toHaveAttribute(
		'aria-disabled',
		'true',
	);
	await holderOf(page, 'return-feb-2025').focus();
	const [first, ...others] = await focusedIds(page);
	expect(others.length).toBeGreaterThan(0);
	for (const key of ['+', '+', '+', '+', '+', '0']) {
		await press(page, key);
		expect(await focusedIds(page), `after ${key}`).toContain(first);
	}
});

test('the Page keys turn exactly one screen of time and take the focus with them', async ({
	page,
}) => {
	await openStage(page, './?from=2024-06-10&to=2024-07-10');
	await holderOf(page, 'treaty-signing').focus();
	const { width } = await stageBox(page);
	await press(page, 'PageDown');
	expect(await focusedIds(page)).toEqual(['kursk-incursion']);
	const { x } = await glyphOf(page, 'kursk-incursion');
	// What is drawn moves by whole pixels, so that a mark lies up to half a pixel beside its place.
	const isBack = async () => Math.abs((await glyphOf(page, 'kursk-incursion')).x - x) < 1.01;

	// Where nothing stands, the keys go on to work.
	await press(page, 'PageDown');
	await expect(stageOf(page)).toBeFocused();
	await press(page, 'PageDown');
	expect(await focusedIds(page)).toEqual(['choe-lavrov-sept-2024']);
	await press(page, 'PageUp');
	await press(page, 'PageUp');
	expect(await focusedIds(page)).toEqual(['kursk-incursion']);
	expect(await isBack()).toBe(true);
	await press(page, 'PageUp');
	expect(await focusIsInView(page)).toBe(true);
	expect((await focusedIds(page)).length).toBeGreaterThan(0);
	await press(page, 'PageDown');
	expect(await isBack()).toBe(true);

	await press(page, 'PageDown');
	const from = await stageOf(page).locator('[data-era="ukrainian-troops-kursk"]').boundingBox();
	expect(from?.width).toBeGreaterThan(width);
	await press(page, 'ArrowRight');
	expect(await focusedIds(page)).toEqual(['choe-lavrov-sept-2024']);
	expect(await focusIsInView(page)).toBe(true);
});

test('Enter or the space bar opens an event and Escape leads back to its mark; on a cluster it zooms it open', async ({
	page,
}) => {
	await openStage(page);
	await markOf(page, 'treaty-in-force').focus();
	await page.keyboard.press('Enter');
	const title = page.getByRole('heading', { name: 'Partnerschaftsvertrag tritt in Kraft' });
	await expect(title).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(detailOf(page)).toHaveCount(0);
	await expect(markOf(page, 'treaty-in-force')).toBeFocused();
	const scrolled = () => page.evaluate(() => scrollY);
	const before = await scrolled();
	await page.keyboard.press('Space');
	await expect(title).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(markOf(page, 'treaty-in-force')).toBeFocused();
	expect(await scrolled()).toBe(before);

	const cluster = holderOf(page, 'putin-visit-announced');
	await cluster.focus();
	const members = await focusedIds(page);
	expect(members.length).toBeGreaterThan(5);
	await press(page, 'Enter');
	await expect(detailOf(page)).toHaveCount(0);
	const now = await focusedIds(page);
	expect(now).toContain('putin-visit-announced');
	expect(now.length).toBeLessThan(members.length);
});

test('a tooltip stays inside the stage; Escape takes it away, and the detail with the focus left on the mark', async ({
	page,
}) => {
	await openStage(page);
	const cluster = holderOf(page, 'kumsusan-talks');
	await cluster.focus();
	const tip = stageOf(page).getByRole('list', { includeHidden: true });
	await expect(tip).toContainText('KCNA veröffentlicht den Vertragstext');
	for (const width of [390, 1440]) {
		await page.setViewportSize({ width, height: 830 });
		await atRest(page);
		await holderOf(page, 'kumsusan-talks').focus();
		const [inner, outer] = [(await tip.boundingBox())!, await stageBox(page)];
		expect(inner.y).toBeGreaterThan(outer.y);
		expect(inner.y + inner.height).toBeLessThan(outer.y + outer.height);
		expect(inner.x).toBeGreaterThan(outer.x);
		expect(inner.x + inner.width).toBeLessThan(outer.x + outer.width);
	}
	await page.keyboard.press('Escape');
	await expect(tip).toHaveCount(0);
	await expect(cluster).toBeFocused();

	await markOf(page, 'treaty-in-force').click();
	await expect(detailOf(page)).toBeVisible();
	await expect(markOf(page, 'treaty-in-force')).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(detailOf(page)).toHaveCount(0);
	await expect(markOf(page, 'treaty-in-force')).toBeFocused();
});

test('a label that is cut is told in full under the pointer, one that is not needs no telling', async ({
	page,
}) => {
	await openStage(page);
	const tip = stageOf(page).getByRole('list', { includeHidden: true });
	const cut = page.locator('.mark.cut').first();
	const title = (await cut.textContent()) ?? '';
	await cut.hover();
	await expect(tip).toContainText(title);
	await expect(markOf(page, 'treaty-in-force')).not.toHaveClass(/\bcut\b/);
	await markOf(page, 'treaty-in-force').hover();
	await expect(tip).toHaveCount(0);
});

test('the question mark shows the keys, the slash leads to the search', async ({ page }) => {
	await openStage(page);
	await markOf(page, 'treaty-in-force').focus();
	await page.keyboard.press('?');
	const help = page.getByRole('dialog', { name: 'Tasten' });
	await expect(help).toBeVisible();
	await expect(help).toContainText('Voriges, nächstes Ereignis');
	await page.keyboard.press('Escape');
	await expect(help).toBeHidden();
	await expect(markOf(page, 'treaty-in-force')).toBeFocused();
	await page.keyboard.press('/');
	await expect(page.getByRole('searchbox')).toBeFocused();
	await expect(page.getByRole('searchbox')).toHaveValue('');
});

test('the keys do nothing while the focus is elsewhere, and work after a click on the stage', async ({
	page,
}) => {
	await openStage(page);
	const before = await pictureOf(page);
	const keys = ['ArrowRight', 'Home', '+', '-', '0', 'PageDown', '?', 'f', '/'];
	await page.getByRole('heading', { level: 1 }).click();
	for (const key of keys) await page.keyboard.press(key);
	await page.getByRole('searchbox').focus();
	for (const key of keys) await page.keyboard.press(key);
	await page.keyboard.press('Control+a');
	await page.keyboard.press('Delete');
	await atRest(page);
	expect(await pictureOf(page)).toEqual(before);
	await expect(page.getByRole('dialog')).toHaveCount(0);
	expect(await page.evaluate(() => document.fullscreenElement)).toBeNull();

	const spot = await emptySpot(page, 'Putins Besuch', 0.3);
	await page.mouse.click(spot.x, spot.y);
	await press(page, '+');
	expect(await pictureOf(page)).not.toEqual(before);
	await press(page, 'ArrowRight');
	expect(await focusIsInView(page)).toBe(true);
});
