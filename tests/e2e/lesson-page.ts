import { expect, type APIRequestContext, type Page } from '@playwright/test';
import type { Tour } from '../../src/dataset/compiled-tour.ts';
import type { Language } from '../../src/time/time-span.ts';

/** The tours of the site as the page for lessons loads them. */
export async function siteTours(
	request: APIRequestContext,
	language: Language = 'de',
): Promise<readonly Tour[]> {
	const page = await request.get(language === 'de' ? './present/' : './en/present/');
	const [, href = ''] = /href="([^"]+)" data-tours/.exec(await page.text()) ?? [];
	const response = await request.get(new URL(href, page.url()).href);
	return (await response.json()) as readonly Tour[];
}

/** The tour with an id. Throws when there is none. */
export function tourOf(tours: readonly Tour[], id: string): Tour {
	const tour = tours.find((one) => one.id === id);
	if (tour === undefined) throw new Error(`there is no tour "${id}"`);
	return tour;
}

/** Opens a lesson at an address below the site's root and waits until it shows. */
export async function openLesson(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await expect(page.locator('[data-timeline-ready]')).toBeAttached();
}

/** Where the lesson is: "3 told". */
export const placeOf = (page: Page): Promise<string> =>
	page
		.locator('main[data-step]')
		.evaluate((main) => `${main.dataset.step ?? ''} ${main.dataset.stop ?? ''}`);

/** Waits until the lesson is at a step. */
export async function expectStep(page: Page, step: number): Promise<void> {
	await expect(page.locator('main[data-step]')).toHaveAttribute('data-step', String(step));
}

/**
 * Presses a key until the lesson is at another stop: a text that is longer than the screen is
 * scrolled first.
 */
export async function pressOn(page: Page, key: string): Promise<string> {
	const before = await placeOf(page);
	for (let press = 0; press < 6; press++) {
		await page.keyboard.press(key);
		const place = await placeOf(page);
		if (place !== before) return place;
	}
	return before;
}
