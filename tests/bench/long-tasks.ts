import type { Page } from '@playwright/test';
import { traceDuring } from './trace.ts';

/**
 * How long the longest tasks of the page's main thread took while something happened, ms, longest
 * first. Counted is the time on a processor: what else the machine does meanwhile is not the page's
 * doing, and a `longtask` entry would count it.
 */
export async function tasksDuring(page: Page, act: () => Promise<void>): Promise<number[]> {
	const session = await page.context().newCDPSession(page);
	const events = await traceDuring(session, ['toplevel'], act);
	await session.detach();
	return events
		.filter(({ name }) => name.endsWith('RunTask'))
		.map(({ tdur, dur }) => Math.round((tdur ?? dur ?? 0) / 1000))
		.sort((a, b) => b - a);
}

/** Waits for the page to draw once more. */
export async function nextFrame(page: Page): Promise<void> {
	await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)));
}

/** Waits until the page has nothing to do. */
export async function idle(page: Page): Promise<void> {
	await page.evaluate(() => new Promise((rest) => requestIdleCallback(rest)));
}
