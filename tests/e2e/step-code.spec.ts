import { expect, test, type Page } from '@playwright/test';
import jsQR from 'jsqr';
import { expectAccessible } from './axe.ts';
import { openLesson, placeOf, pressOn } from './lesson-page.ts';

const REPORTS = 'first-report-to-acknowledgement';

/** What a phone reads from the code on the screen. */
async function scanned(page: Page): Promise<string> {
	const code = page.getByRole('img', { name: /^QR/ });
	const shot = await code.screenshot();
	// A canvas of the page turns the picture into pixels.
	const { data, width, height } = await page.evaluate(async (base64) => {
		const picture = new Image();
		picture.src = `data:image/png;base64,${base64}`;
		await picture.decode();
		const canvas = document.createElement('canvas');
		// Smaller, as from some rows away, and quicker to hand over.
		[canvas.width, canvas.height] = [320, 320];
		const context = canvas.getContext('2d');
		context?.drawImage(picture, 0, 0, 320, 320);
		const pixels = context?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
		return { data: [...pixels], width: canvas.width, height: canvas.height };
	}, shot.toString('base64'));
	return jsQR(new Uint8ClampedArray(data), width, height)?.data ?? '';
}

for (const [width, height] of [
	[1920, 1080],
	[1366, 768],
	[1024, 768],
] as const) {
	test(`the address of the step is read from the code and from the last row at ${width} × ${height}`, async ({
		page,
		context,
		baseURL,
	}) => {
		await page.setViewportSize({ width, height });
		await openLesson(
			page,
			`./present/?tour=${REPORTS}&step=4&predict=1&hide=status&zone=Europe/Berlin&theme=dark`,
		);
		await page.keyboard.press('q');
		const dialog = page.getByRole('dialog', { name: 'Dieser Schritt auf eurem Gerät' });
		await expect(dialog).toBeVisible();
		const wanted = new URL(
			`present/?tour=${REPORTS}&step=4&predict=1&hide=status&zone=Europe/Berlin`,
			baseURL,
		).href;
		expect(await scanned(page)).toBe(wanted);

		const typed = dialog.locator('.address');
		await expect(typed).toHaveText(wanted.replace('http://', ''));
		const { size, cut } = await typed.evaluate((text) => ({
			size: parseFloat(getComputedStyle(text).fontSize) / innerHeight,
			cut:
				text.scrollWidth > text.clientWidth ||
				text.getBoundingClientRect().right > innerWidth ||
				text.getBoundingClientRect().bottom > innerHeight,
		}));
		expect(size).toBeGreaterThanOrEqual(0.044);
		expect(cut).toBe(false);
		await expectAccessible(page, 'the code', 'dialog[open]');
		await page.keyboard.press('q');
		await expect(dialog).toBeHidden();

		// A pupil's device is at the same step, and tells no more than the lesson does.
		const device = await context.newPage();
		await openLesson(device, wanted);
		expect(await placeOf(device)).toBe(await placeOf(page));
		expect(await placeOf(device)).toBe('4 hidden');
		await device.keyboard.press('PageDown');
		await expect(device.getByText('Status verborgen')).toBeVisible();
	});
}

test('the button shows the code of whatever step it is, in English under its own address', async ({
	page,
	baseURL,
}) => {
	await openLesson(page, `./en/present/?step=1&pick=nis-oct18,treaty-signing&group=kind`);
	await page.keyboard.press('ArrowDown');
	await page.getByRole('button', { name: 'QR code', exact: true }).click();
	await expect(page.getByRole('dialog')).toBeVisible();
	expect(await scanned(page)).toBe(
		new URL('en/present/?step=2&pick=nis-oct18,treaty-signing', baseURL).href,
	);
	await page.getByRole('button', { name: 'Close' }).click();
	await expect(page.getByRole('dialog')).toBeHidden();
});

test('verbs of accounts are not taken for our status while that is hidden', async ({ page }) => {
	await openLesson(page, `./present/?tour=${REPORTS}&step=7&hide=status`);
	const aside = page.getByRole('complementary', { name: 'Auf wessen Wort?' });
	await expect(aside.getByText('Status verborgen')).toBeVisible();
	await expect(aside).not.toContainText(/bestätig|berichte/);
	await page.keyboard.press('u');
	await expect(aside).toContainText(/bestätig|berichte/);

	// Where the class judges, the words of the statuses are on buttons, and nowhere else.
	await page.keyboard.press('u');
	expect(await pressOn(page, 'PageDown')).toBe('7 judge');
	const accounts = page.getByRole('listitem').filter({ has: page.locator('.said') });
	await expect(accounts.locator('.said').filter({ hasText: 'es stimme' }).first()).toBeVisible();
	for (const said of await accounts.locator('.said').allTextContents()) {
		expect(said).not.toMatch(/bestätig|berichte/);
	}
});
