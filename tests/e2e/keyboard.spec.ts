import { expect, test, type Locator } from '@playwright/test';
import { detailOf, listed, listedIds } from './explore-page.ts';
import { focusedStop, walk } from './focus-walk.ts';
import { atRest, openStage, stageOf } from './stage.ts';

/** A span with marks in every lane, more to both sides, and a list of more than one screen. */
const AUTUMN = './?from=2024-10-12&to=2024-11-06';

for (const viewport of [
	{ width: 1440, height: 830 },
	{ width: 390, height: 844 },
]) {
	test.describe(`at ${viewport.width}×${viewport.height}`, () => {
		test.use({ viewport });

		test('Tab leads through the whole page and out of it, each stop in view and ringed', async ({
			page,
		}) => {
			await openStage(page, AUTUMN);
			const there = await walk(page, 'Tab');
			const parts = there.map(({ part }) => part);
			expect(parts.filter((part, i) => part !== parts[i - 1])).toEqual([
				'skip',
				'header',
				'tools',
				'stage',
				'legend',
				'overview',
				...(viewport.width < 700 ? [] : ['as-of']),
				'list',
			]);
			expect(there.filter(({ isMark }) => isMark)).toHaveLength(1);
			expect(parts.filter((part) => part === 'overview')).toHaveLength(4);
			const events = await listed(page).count();
			expect(events).toBeGreaterThan(10);
			expect(parts.filter((part) => part === 'list').length).toBeGreaterThanOrEqual(events);

			// The focus has left the page; it comes in again at its other end.
			const back = await walk(page, 'Shift+Tab', there.length);
			expect(back.map(({ name }) => name).reverse()).toEqual(there.map(({ name }) => name));
			for (const stop of [...there, ...back]) {
				expect.soft(stop.isUncovered, `${stop.name} can be seen`).toBe(true);
				expect.soft(stop.ring, `${stop.name} has a ring`).toBeGreaterThanOrEqual(2);
			}
		});

		test('what a key opens, Escape closes, and the focus is back where it was', async ({
			page,
		}) => {
			await openStage(page, AUTUMN);
			const inside = (panel: Locator) =>
				panel.evaluate((box) => box.contains(document.activeElement));
			for (const name of ['Filter', 'Gehe zu', 'Tasten']) {
				const opener = page.getByRole('button', { name, exact: true });
				await opener.focus();
				await page.keyboard.press('Enter');
				const panel = page.getByRole('dialog', { name, exact: true });
				await expect(panel).toBeVisible();
				if (name === 'Filter') await page.keyboard.press('Tab');
				await expect.poll(() => inside(panel), name).toBe(true);
				expect((await focusedStop(page)).isUncovered).toBe(true);
				await page.keyboard.press('Escape');
				await expect(panel).toBeHidden();
				await expect(opener).toBeFocused();
			}

			const summary = page.locator('summary', { hasText: 'So liest man das' });
			const legend = page.getByRole('region', { name: 'So liest man das' });
			await summary.focus();
			await page.keyboard.press('Space');
			await expect(legend).toBeVisible();
			await page.keyboard.press('Tab');
			await expect(legend).toBeFocused();
			await page.keyboard.press('Escape');
			await expect(legend).toBeHidden();
			await expect(summary).toBeFocused();
		});

		test('Escape leads from an event back to its mark or its line in the list', async ({
			page,
		}) => {
			await openStage(page, AUTUMN);
			const stop = stageOf(page).locator('[tabindex="0"]:is([data-event], [data-cluster])');
			await stop.focus();
			const mark = stageOf(page).locator('[data-event]:focus');
			while ((await mark.count()) === 0) {
				await page.keyboard.press('ArrowRight');
				await atRest(page);
			}
			const id = (await mark.getAttribute('data-event')) ?? '';
			await page.keyboard.press('Enter');
			await expect(detailOf(page).getByRole('heading').first()).toBeFocused();
			await page.keyboard.press('Escape');
			await expect(detailOf(page)).toHaveCount(0);
			await expect(stageOf(page).locator(`[data-event="${id}"]`)).toBeFocused();

			const third = (await listedIds(page))[2] ?? '';
			const link = page.locator(`ol li[data-event="${third}"]`).getByRole('link').first();
			await link.focus();
			await page.keyboard.press('Enter');
			await expect(detailOf(page).getByRole('heading').first()).toBeFocused();
			await page.keyboard.press('Escape');
			await expect(detailOf(page)).toHaveCount(0);
			await expect(link).toBeFocused();
			expect((await focusedStop(page)).isUncovered).toBe(true);
		});
	});
}
