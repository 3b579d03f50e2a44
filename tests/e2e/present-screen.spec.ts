import { expect, test, type Page } from '@playwright/test';
import { leastContrast } from './contrast.ts';
import { expectStep, openLesson, placeOf, siteTours } from './lesson-page.ts';
import { PHONE } from './explore-page.ts';

const VISIT = 'putin-visit-2024';

/** What the last row must read (CONVENTIONS.md C1), as shares of the height of the screen. */
const BODY = 0.044;
const LABEL = 0.033;

/** The least font size of the visible texts that a selector finds, as a share of the screen's height. */
const leastSize = (page: Page, selector: string): Promise<number> =>
	page.evaluate((selector) => {
		const shown = [...document.querySelectorAll(selector)].filter(
			(one) => one.checkVisibility() && one.textContent.trim() !== '',
		);
		if (shown.length === 0) throw new Error(`nothing shows that is "${selector}"`);
		const sizes = shown.map((one) => parseFloat(getComputedStyle(one).fontSize));
		return Math.min(...sizes) / innerHeight;
	}, selector);

for (const [width, height] of [
	[1920, 1080],
	[1366, 768],
	[1024, 768],
] as const) {
	test(`texts can be read from the last row at ${width} × ${height}, and nothing is cut off`, async ({
		page,
		request,
	}) => {
		await page.setViewportSize({ width, height });
		const tours = await siteTours(request);
		const steps = tours.flatMap(({ id, steps }) =>
			steps.map(({ narration = '' }, index) => ({ id, step: index + 1, length: narration.length })),
		);
		const [longest] = steps.toSorted((a, b) => b.length - a.length);
		for (const { id, step } of [longest!, { id: VISIT, step: 3 }, { id: VISIT, step: 11 }]) {
			await openLesson(page, `./present/?tour=${id}&step=${step}`);
			await page.evaluate(() => document.fonts.ready);
			await expect.poll(() => leastSize(page, '.slide .text')).toBeGreaterThanOrEqual(BODY);
			const labels =
				'.slide p, .slide li, .slide h2, .story .label, .story .cluster, .axis span, .position';
			expect(await leastSize(page, labels)).toBeGreaterThanOrEqual(LABEL);

			const { overflow, buttons, glyph } = await page.evaluate(() => ({
				overflow: document.documentElement.scrollWidth - innerWidth,
				buttons: [...document.querySelectorAll('nav button')].map((button) => {
					const { width, height, bottom } = button.getBoundingClientRect();
					return { width, height, inside: bottom <= innerHeight };
				}),
				glyph: document.querySelector('.story .glyph svg')?.getBoundingClientRect().height ?? 0,
			}));
			expect(overflow).toBe(0);
			for (const button of buttons) {
				expect(button.height).toBeGreaterThanOrEqual(44);
				expect(button.width).toBeGreaterThanOrEqual(44);
				expect(button.inside).toBe(true);
			}
			expect(glyph / height).toBeGreaterThanOrEqual(0.03);

			// A longer text scrolls within its frame, and the key leads through it.
			const cut = await page.locator('.slide').evaluate((slide) => ({
				wide: slide.scrollWidth - slide.clientWidth,
				high: slide.scrollHeight - slide.clientHeight,
			}));
			expect(cut.wide).toBe(0);
			if (cut.high > 8) {
				await page.keyboard.press('PageDown');
				expect(await placeOf(page)).toBe(`${step} told`);
				expect(await page.locator('.slide').evaluate((slide) => slide.scrollTop)).toBeGreaterThan(
					0,
				);
			}
		}
	});
}

for (const theme of ['light', 'dark'] as const) {
	test(`texts stand out at 7:1 in the ${theme} theme`, async ({ page }) => {
		await openLesson(page, `./present/?tour=${VISIT}&step=5&theme=${theme}`);
		for (const selector of [
			'.slide p',
			'.slide h1',
			'.slide h2',
			'.slide li',
			'.known',
			'.story .label',
			'.story .cluster',
			'.axis span',
			'nav button',
			'.position',
		]) {
			expect.soft(await leastContrast(page, selector, 'color'), selector).toBeGreaterThanOrEqual(7);
		}
	});
}

test('a lesson is light whatever the system is, unless the address asks for another', async ({
	page,
}) => {
	await page.emulateMedia({ colorScheme: 'dark' });
	const ground = () =>
		page.locator('main').evaluate((main) => getComputedStyle(main).backgroundColor);
	await openLesson(page, `./present/?tour=${VISIT}&step=1`);
	await expect.poll(ground).toBe('rgb(251, 250, 247)');
	await openLesson(page, `./present/?tour=${VISIT}&step=1&theme=auto`);
	await expect.poll(ground).toBe('rgb(20, 22, 26)');
});

test('the camera glides to the next event, and is there at once under reduced motion', async ({
	page,
}) => {
	/** Where the axis stands in the first frames after a step. */
	const framesAfterStep = async () => {
		await page.keyboard.press('End');
		return page.evaluate(async () => {
			const seen: string[] = [];
			for (let frame = 0; frame < 6; frame++) {
				await new Promise((resolve) => requestAnimationFrame(resolve));
				seen.push(document.querySelector('.moving svg')?.innerHTML ?? '');
				await new Promise((resolve) => setTimeout(resolve, 40));
			}
			return new Set(seen).size;
		});
	};
	await openLesson(page, `./present/?tour=${VISIT}&step=1`);
	expect(await framesAfterStep()).toBeGreaterThan(1);
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await openLesson(page, `./present/?tour=${VISIT}&step=1`);
	await page.evaluate(() => document.fonts.ready);
	expect(await framesAfterStep()).toBe(1);
});

test.describe('with fingers', () => {
	test.use(PHONE);

	test('a swipe goes on and back', async ({ page }) => {
		await openLesson(page, `./present/?tour=${VISIT}&step=2`);
		const client = await page.context().newCDPSession(page);
		const swipe = async (from: number, to: number) => {
			const at = (x: number) => ({ x, y: 200, id: 1 });
			const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: object[]) =>
				client.send('Input.dispatchTouchEvent', { type, touchPoints: points as never });
			await send('touchStart', [at(from)]);
			await send('touchMove', [at((from + to) / 2)]);
			await send('touchMove', [at(to)]);
			await send('touchEnd', []);
		};
		await swipe(300, 60);
		await expect.poll(() => placeOf(page)).toBe('2 question');
		await swipe(60, 300);
		await expect.poll(() => placeOf(page)).toBe('2 told');
	});
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	for (const language of ['de', 'en'] as const) {
		test(`every tour can be read with its plan and its steps, in ${language}`, async ({
			page,
			request,
		}) => {
			const tours = await siteTours(request, language);
			await page.goto(language === 'de' ? './present/' : './en/present/');
			for (const { title, summary, lesson, steps } of tours) {
				const card = page.getByRole('article').filter({ hasText: title }).first();
				await expect(card.getByText(summary)).toBeVisible();
				await expect(card.getByText(lesson?.aims ?? '')).toBeVisible();
				await expect(card.getByText(lesson?.prior ?? '')).toBeVisible();
				await card.locator('summary').click();
				for (const { narration = '' } of steps) {
					await expect(card.getByText(narration, { exact: true })).toBeVisible();
				}
			}
			await expect(page.getByRole('button')).toHaveCount(0);
		});
	}
});

test('a touch on an event of the small timeline leads to its step', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await openLesson(page, './present/?tour=deployment-to-kursk&step=3');
	await page.locator('[data-timeline-stage] [data-event="kim-yong-hyun-oct8"] svg').click();
	await expectStep(page, 2);
});
