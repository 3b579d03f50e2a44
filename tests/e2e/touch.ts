import type { CDPSession, Page } from '@playwright/test';

/** A place in the window, CSS px. */
export interface Point {
	readonly x: number;
	readonly y: number;
}

/** Moves per gesture; browsers tell a swipe from a tap and its direction by the first of them. */
const STEPS = 10;

/**
 * Puts fingers down, moves each along a straight line and lifts them, through the browser's protocol,
 * so that the browser itself decides what scrolls and what is left to the page.
 *
 * @param rests how long the fingers lie still before they are lifted, ms; without it they flick
 */
export async function moveFingers(
	page: Page,
	paths: readonly { readonly from: Point; readonly to: Point }[],
	rests = 0,
): Promise<void> {
	const session = await page.context().newCDPSession(page);
	const at = (share: number) =>
		paths.map(({ from, to }, id) => ({
			id,
			x: from.x + (to.x - from.x) * share,
			y: from.y + (to.y - from.y) * share,
		}));
	// One after the other, as fingers arrive.
	for (let count = 1; count <= paths.length; count++) {
		await touch(session, 'touchStart', at(0).slice(0, count));
	}
	for (let step = 1; step <= STEPS; step++) await touch(session, 'touchMove', at(step / STEPS));
	if (rests > 0) {
		await page.waitForTimeout(rests);
		await touch(session, 'touchMove', at(1));
	}
	await touch(session, 'touchEnd', []);
	await session.detach();
}

async function touch(
	session: CDPSession,
	type: 'touchStart' | 'touchMove' | 'touchEnd',
	touchPoints: (Point & { readonly id: number })[],
): Promise<void> {
	await session.send('Input.dispatchTouchEvent', { type, touchPoints });
}
