import { expect, test, type Page } from '@playwright/test';
import type { AuthoredDataset } from '../../src/dataset/schema.ts';
import {
	crowd,
	EMOJI_TITLE,
	LONG_TITLE,
	ODDITIES,
	RTL_TITLE,
	SINGLE,
} from '../fixtures/odd-datasets.ts';
import { detailOf, listed, listedIds, openExplore } from './explore-page.ts';
import { complaintsOf } from './page-complaints.ts';

async function openOdd(page: Page, dataset: AuthoredDataset, rest = ''): Promise<void> {
	await page.route('**/data/odd.json', (route) => route.fulfill({ json: dataset }));
	await openExplore(page, `./?data=data/odd.json${rest}`);
	await expect(page.getByRole('complementary')).toBeVisible();
}

const stageButtons = (page: Page) =>
	page.locator('[data-timeline-stage] :is([data-event], [data-cluster])');
const zoomIn = (page: Page) => page.getByRole('button', { name: 'Heranzoomen', exact: true });

test('dates from before Christ to leap seconds are told and drawn, from one end to the other', async ({
	page,
	baseURL,
}) => {
	const complaints = complaintsOf(page, new URL(baseURL ?? '').host);
	await openOdd(page, ODDITIES);
	await expect(listed(page)).toHaveCount(ODDITIES.events.length);
	const item = (id: string) => page.locator(`li[data-event="${id}"]`);
	for (const [id, date] of [
		['founding', '21. April 753 v. Chr.'],
		['turn', '1 v. Chr.'],
		['year-only', '1789'],
		['century', '20. Jahrhundert'],
		['zero-length', '1. März 2024'],
		['leap-second', '1. Januar 2017, 00:59'],
		['ongoing', 'seit 2001'],
	] as const) {
		await expect(item(id)).toContainText(date);
	}
	expect((await listedIds(page))[0]).toBe('founding');

	// By keys from the first to the last and deep into time; then all of it again.
	await stageButtons(page).first().focus();
	await page.keyboard.press('Home');
	await page.keyboard.press('End');
	for (let step = 0; step < 26; step++) await zoomIn(page).press('Enter');
	await expect(zoomIn(page)).toHaveAttribute('aria-disabled', 'true');
	await page.getByRole('button', { name: 'Alle Ereignisse zeigen' }).first().click();
	await expect(listed(page)).toHaveCount(ODDITIES.events.length);
	expect(complaints).toEqual([]);
});

for (const [root, year] of [
	['./', /^\d+ v\. Chr\.$/],
	['./en/', /^\d+ BC$/],
] as const) {
	for (const width of [320, 390, 480]) {
		test(`years before Christ stand apart on the axis: ${root}, ${width} px`, async ({ page }) => {
			await page.setViewportSize({ width, height: 700 });
			await page.route('**/data/odd.json', (route) => route.fulfill({ json: ODDITIES }));
			await openExplore(page, `${root}?data=data/odd.json`);
			for (const labels of [
				page.locator('.axis .moving span:not(.covered)'),
				page.locator('.overview svg text'),
			]) {
				await expect(labels.filter({ hasText: year }).first()).toBeAttached();
				const boxes = await labels.evaluateAll((all) =>
					all.map((one) => one.getBoundingClientRect()).sort((a, b) => a.left - b.left),
				);
				expect(boxes.length).toBeGreaterThan(1);
				const gaps = boxes.slice(1).map(({ left }, i) => left - boxes[i]!.right);
				expect(Math.min(...gaps)).toBeGreaterThan(4);
			}
		});
	}
}

test.describe('on 320 px', () => {
	test.use({ viewport: { width: 320, height: 700 } });

	test('endless titles, writing from the right and emoji stay inside the page', async ({
		page,
	}) => {
		await openOdd(page, ODDITIES, '&event=long&from=2020-01-01&to=2024-12-31');
		const sideways = () =>
			page.evaluate(
				() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
			);
		const heading = detailOf(page).getByRole('heading', { level: 2 });
		await expect(heading).toHaveText(LONG_TITLE);
		expect(await sideways()).toBe(0);
		const box = await heading.boundingBox();
		expect((box?.x ?? NaN) + (box?.width ?? NaN)).toBeLessThanOrEqual(320);

		await page.getByRole('button', { name: /^Nächstes/ }).click();
		await expect(heading).toHaveText(RTL_TITLE);
		// It begins at the right, where its readers look for it.
		const gap = await heading.evaluate((element) => {
			const words = document.createRange();
			words.selectNodeContents(element);
			const [line] = words.getClientRects();
			return element.getBoundingClientRect().right - (line?.right ?? NaN);
		});
		expect(gap).toBeLessThan(1);
		await page.getByRole('button', { name: /^Nächstes/ }).click();
		await expect(heading).toHaveText(EMOJI_TITLE);
		expect(await sideways()).toBe(0);
		await page.getByRole('button', { name: 'Schließen' }).click();
		await expect(listed(page)).not.toHaveCount(0);
		expect(await sideways()).toBe(0);
	});
});

test('500 events of one day are all listed, and the stage counts what it cannot draw apart', async ({
	page,
}) => {
	await openOdd(page, crowd(500));
	await expect(listed(page)).toHaveCount(500);
	const counted = () =>
		stageButtons(page).evaluateAll((buttons) =>
			buttons.reduce(
				(sum, button) => sum + Number((button as HTMLElement).dataset.cluster ?? 1),
				0,
			),
		);
	expect(await counted()).toBe(500);
	expect(await stageButtons(page).count()).toBeLessThan(100);
	// A cluster zooms in until its events part, some of them at least.
	const parted = page.locator('[data-timeline-stage] [data-event]');
	const before = await parted.count();
	await page.locator('[data-timeline-stage] [data-cluster]').first().click();
	await expect.poll(() => new URL(page.url()).searchParams.get('from')).not.toBeNull();
	await expect.poll(() => parted.count()).toBeGreaterThan(before);
});

test('a single event stands in the middle of a stage that cannot be lost', async ({ page }) => {
	await openOdd(page, SINGLE);
	await expect(listed(page)).toHaveCount(1);
	const mark = stageButtons(page);
	await expect(mark).toHaveCount(1);
	await mark.click();
	await expect(detailOf(page)).toHaveAttribute('data-detail', 'only');
	for (const name of [/^Voriges/, /^Nächstes/]) {
		await expect(page.getByRole('button', { name })).toHaveAttribute('aria-disabled', 'true');
	}
	await zoomIn(page).click();
	await page.getByRole('button', { name: 'Alle Ereignisse zeigen' }).click();
	await expect(mark).toBeInViewport();
});

test('a label that runs from the right keeps its beginning where it is cut', async ({ page }) => {
	const [only] = SINGLE.events;
	const title = RTL_TITLE.repeat(9);
	await openOdd(page, { ...SINGLE, events: [{ ...only!, title: { de: title, en: title } }] });
	const label = page.locator('[data-timeline-stage] [data-event]');
	await expect(label).toHaveText(title);
	const beyond = await label.evaluate((element) => {
		const first = document.createRange();
		first.setStart(element.firstChild!, 0);
		first.setEnd(element.firstChild!, 1);
		const [letter, box] = [first, element].map((one) => one.getBoundingClientRect());
		return { cut: element.scrollWidth - element.clientWidth, right: letter!.right - box!.right };
	});
	expect(beyond.cut).toBeGreaterThan(0);
	expect(beyond.right).toBeLessThanOrEqual(0);
});
