import type { Page } from '@playwright/test';

interface Point {
	readonly x: number;
	readonly y: number;
}

/** Moves that a finger makes on its way; the browser takes fewer for a leap. */
const STEPS = 12;

/**
 * Draws one finger over the screen, by real touch events, and lifts it where it ends. Each move waits
 * for the page to have drawn the one before.
 *
 * @param rests how long the finger lies still before it is lifted; without it, it flicks, ms
 */
export async function swipe(page: Page, from: Point, to: Point, rests = 0): Promise<void> {
	const browser = await page.context().newCDPSession(page);
	const touch = (type: 'touchStart' | 'touchMove', { x, y }: Point) =>
		browser.send('Input.dispatchTouchEvent', { type, touchPoints: [{ x, y, id: 1 }] });
	await touch('touchStart', from);
	for (let step = 1; step <= STEPS; step++) {
		const share = step / STEPS;
		await touch('touchMove', {
			x: from.x + (to.x - from.x) * share,
			y: from.y + (to.y - from.y) * share,
		});
	}
	if (rests > 0) {
		await page.waitForTimeout(rests);
		await touch('touchMove', { x: to.x, y: to.y });
	}
	await browser.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
	await browser.detach();
}
