import { expect, test } from '@playwright/test';

for (const path of ['about/', 'en/about/']) {
	test(`/${path} reads as a page: a column of text, its contents beside it`, async ({ page }) => {
		await page.setViewportSize({ width: 1440, height: 830 });
		await page.goto(`./${path}`);
		const text = await page.locator('#limits').locator('..').boundingBox();
		const contents = await page.getByRole('main').getByRole('navigation').boundingBox();
		// Without its own styles the text would run across the whole window.
		expect(text?.width).toBeGreaterThan(500);
		expect(text?.width).toBeLessThan(760);
		expect(contents?.x).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0));
	});

	test(`/${path} fits 320 px and leads to each of its sections`, async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 640 });
		await page.goto(`./${path}`);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
		const links = page.getByRole('main').getByRole('navigation').getByRole('link');
		expect(await links.count()).toBeGreaterThan(8);
		for (const link of await links.all()) {
			const heading = page.getByRole('heading', { level: 2, name: await link.innerText() });
			await link.click();
			await expect(heading).toBeInViewport();
		}
	});
}

test('the About page leads to the timeline and to itself in the other language', async ({
	page,
}) => {
	await page.goto('./about/');
	await page.getByRole('link', { name: 'This page in English' }).click();
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('About this chronology');
	await page.getByRole('link', { name: 'To the chronology' }).click();
	await expect(page.locator('[data-timeline-ready]')).toBeAttached();
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('the About page offers the data and names an example that the timeline has', async ({
	page,
}) => {
	await page.goto('./about/');
	const download = page.waitForEvent('download');
	await page.getByRole('link', { name: 'Alle Daten in einer Datei' }).click();
	expect((await download).suggestedFilename()).toBe('pyongyang-moscow.json');
	const example = page.getByRole('link').and(page.locator('[href*="event="]'));
	const title = await example.innerText();
	await example.click();
	await expect(page.locator('[data-detail]')).toContainText(title);
});
