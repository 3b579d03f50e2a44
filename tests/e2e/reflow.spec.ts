import { expect, test, type Page } from '@playwright/test';
import { detailOf, listed, openExplore } from './explore-page.ts';
import { openStage, stageOf } from './stage.ts';

const ABOUT = ['about/', 'en/about/'] as const;
const EVENT = './?event=soldiers-in-russia';

/** How far the page can be scrolled sideways, CSS px. */
const sideways = (page: Page): Promise<number> =>
	page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

async function openFilters(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Filter', exact: true }).click();
	await expect(page.getByRole('dialog', { name: 'Filter' })).toBeVisible();
}

/** Controls whose text runs out of them or is cut off at their edge. */
const clippedControls = (page: Page): Promise<readonly string[]> =>
	page.evaluate(() => {
		/** Boxes that are rounded each for itself may differ by this, CSS px. */
		const ROUNDING = 1;
		const controls = [
			...document.querySelectorAll<HTMLElement>('button, select, summary, header a'),
		];
		return (
			controls
				.filter((control) => control.checkVisibility({ visibilityProperty: true }))
				// On the stage labels are shortened by design, and whole in the tip and the list.
				.filter((control) => control.closest('[data-timeline-stage]') === null)
				// Of what is only spoken nothing is seen to be cut.
				.filter((control) => getComputedStyle(control).clipPath === 'none')
				.filter(
					({ scrollWidth, clientWidth, scrollHeight, clientHeight }) =>
						clientWidth > 0 &&
						(scrollWidth > clientWidth + ROUNDING || scrollHeight > clientHeight + ROUNDING),
				)
				.map(
					(control) =>
						`${control.tagName} "${(control.innerText || control.ariaLabel) ?? ''}": ` +
						`${control.scrollWidth}×${control.scrollHeight} in ` +
						`${control.clientWidth}×${control.clientHeight}`,
				)
		);
	});

/** Walks through what a reader sees: the list, the filters, an event, the About page. */
async function expectNothingCut(page: Page, change: () => Promise<void>): Promise<void> {
	const judge = async (state: string) => {
		expect.soft(await sideways(page), `${state}: scrolls sideways`).toBe(0);
		expect.soft(await clippedControls(page), `${state}: cuts text off`).toEqual([]);
	};
	await openStage(page);
	await change();
	await expect(listed(page)).not.toHaveCount(0);
	await judge('the list');
	await openFilters(page);
	await judge('the filters');
	await openStage(page, EVENT);
	await change();
	await expect(detailOf(page)).toBeVisible();
	await judge('an event');
	await page.goto(`./${ABOUT[0]}`);
	await change();
	await judge('the About page');
}

test.describe('at 320 px, as at 400 % zoom', () => {
	test.use({ viewport: { width: 320, height: 640 } });

	test('nothing has to be scrolled sideways, and no control is cut', async ({ page }) => {
		await expectNothingCut(page, () => Promise.resolve());
		await page.goto(`./${ABOUT[1]}`);
		expect(await sideways(page)).toBe(0);
	});
});

test('a window of 2560 × 1440 is used without scrolling sideways', async ({ page }) => {
	await page.setViewportSize({ width: 2560, height: 1440 });
	await openStage(page, EVENT);
	expect(await sideways(page)).toBe(0);
	expect((await stageOf(page).boundingBox())?.width).toBeGreaterThan(1280);
	await page.goto(`./${ABOUT[0]}`);
	expect(await sideways(page)).toBe(0);
});

for (const [screen, viewport] of [
	['a wide screen', { width: 1280, height: 800 }],
	['a phone', { width: 390, height: 844 }],
] as const) {
	test.describe(`on ${screen}`, () => {
		test.use({ viewport });

		test('text of twice the size stays whole (WCAG 1.4.4)', async ({ page }) => {
			await expectNothingCut(page, () =>
				page.evaluate(() => {
					document.documentElement.style.fontSize = '32px';
				}),
			);
		});

		test('text set wider stays whole (WCAG 1.4.12)', async ({ page }) => {
			await expectNothingCut(page, () =>
				page.evaluate(() => {
					const wider = new CSSStyleSheet();
					wider.replaceSync(`
						* {
							line-height: 1.5 !important;
							letter-spacing: 0.12em !important;
							word-spacing: 0.16em !important;
						}
						p { margin-bottom: 2em !important; }
					`);
					document.adoptedStyleSheets = [...document.adoptedStyleSheets, wider];
				}),
			);
		});
	});
}

test.describe('on a phone held sideways', () => {
	test.use({ viewport: { width: 844, height: 390 }, hasTouch: true, isMobile: true });

	test('stage and list can both be reached and used', async ({ page }) => {
		await openExplore(page);
		expect(await sideways(page)).toBe(0);
		const mark = stageOf(page).getByRole('button').first();
		await mark.scrollIntoViewIfNeeded();
		await expect(stageOf(page)).toBeInViewport({ ratio: 0.4 });

		const event = listed(page).first();
		await event.scrollIntoViewIfNeeded();
		await expect(event).toBeInViewport();
		await event.getByRole('link').first().tap();
		await expect(detailOf(page).getByRole('heading', { level: 2 })).toBeInViewport();
		expect(await sideways(page)).toBe(0);
	});
});
