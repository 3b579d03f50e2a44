import { expect, type APIRequestContext, type Locator, type Page } from '@playwright/test';
import type { Dataset, TimelineEvent } from '../../src/dataset/compiled.ts';
import type { Language } from '../../src/time/time-span.ts';

/** A phone: narrow, and used with fingers. */
export const PHONE = {
	viewport: { width: 390, height: 844 },
	hasTouch: true,
	isMobile: true,
} as const;

/** Opens the explore page at an address below the site and waits until it reacts. */
export async function openExplore(page: Page, address = './'): Promise<void> {
	await page.goto(address);
	await expect(page.locator('[data-timeline-ready]')).toBeAttached();
}

/** The site's dataset as the page in a language loads it. */
export async function siteDataset(
	request: APIRequestContext,
	language: Language,
): Promise<Dataset> {
	const page = await request.get(language === 'de' ? './' : './en/');
	const [, href = ''] = /href="([^"]+)" data-dataset/.exec(await page.text()) ?? [];
	const response = await request.get(new URL(href, page.url()).href);
	return (await response.json()) as Dataset;
}

/** The event with an id. Throws when there is none. */
export function eventOf({ events }: Dataset, id: string): TimelineEvent {
	const event = events.find((one) => one.id === id);
	if (event === undefined) throw new Error(`the dataset has no event "${id}"`);
	return event;
}

/** The events that the list shows. */
export function listed(page: Page): Locator {
	return page.locator('ol li[data-event]').filter({ visible: true });
}

/** Their ids, in their order. */
export async function listedIds(page: Page): Promise<readonly string[]> {
	return listed(page).evaluateAll((items) =>
		items.map((item) => (item as HTMLElement).dataset.event ?? ''),
	);
}

/** The detail of the selected event. */
export function detailOf(page: Page): Locator {
	return page.locator('[data-detail]');
}
