import { expect, test, type Locator, type Page } from '@playwright/test';
import { detailOf, eventOf, PHONE, siteDataset } from './explore-page.ts';
import { markOf, openStage, stageOf } from './stage.ts';

const ALL_OF_IT = 'from=2022-07-01&to=2026-03-01';
/** The point 24 px apart, with the count behind its glyph. */
const POINT = 24;

const pointsOf = (page: Page): Locator => stageOf(page).locator('button[data-trail]');

/** The boxes of some elements in the window, left to right. */
async function boxesOf(elements: Locator): Promise<readonly DOMRect[]> {
	const boxes = await elements.evaluateAll((all) =>
		all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect),
	);
	return boxes.sort((a, b) => a.left - b.left);
}

/** How many accounts the points hold together: those with a count theirs, the others one each. */
async function accountsIn(points: Locator): Promise<number> {
	const counts = await points.evaluateAll((all) =>
		all.map((one) => Number(one.textContent.trim() || 1)),
	);
	return counts.reduce((sum, count) => sum + count, 0);
}

/** Points keep their distance, and no other button lies under one. */
async function expectRoom(page: Page): Promise<void> {
	const boxes = await boxesOf(pointsOf(page));
	boxes.slice(1).forEach(({ left }, i) => {
		expect(left - boxes[i]!.left).toBeGreaterThanOrEqual(POINT - 0.5);
		expect(left).toBeGreaterThanOrEqual(boxes[i]!.right - 0.5);
	});
	const hits = await pointsOf(page).evaluateAll((points) =>
		points.flatMap((point) => {
			const stage = point.closest('[data-timeline-stage]')!.getBoundingClientRect();
			const { left, top, height } = point.getBoundingClientRect();
			const x = left + 12;
			if (x < stage.left || x > stage.right) return [];
			return point.contains(document.elementFromPoint(x, top + height / 2));
		}),
	);
	expect(hits).not.toContain(false);
	const others = await boxesOf(
		stageOf(page).locator(':is(button, [role=button]):not([data-trail])').filter({ visible: true }),
	);
	for (const point of boxes) {
		const under = others.filter(
			(box) =>
				box.left < point.right - 1 &&
				box.right > point.left + 1 &&
				box.top < point.bottom - 3 &&
				box.bottom > point.top + 3,
		);
		expect(under).toEqual([]);
	}
}

test('the trail of the selected event lies below its pill; each point leads to its account, Escape back', async ({
	page,
	request,
}) => {
	const event = eventOf(await siteDataset(request, 'de'), 'soldiers-in-russia');
	await page.setViewportSize({ width: 1440, height: 900 });
	await openStage(page, `./?${ALL_OF_IT}&event=${event.id}`);
	const mark = markOf(page, event.id);
	const points = pointsOf(page);
	await expect(points.first()).toBeVisible();

	await test.step('it holds every account, where nothing else is', async () => {
		await expect(mark).toHaveText(event.title);
		expect(await accountsIn(points)).toBe(event.accounts.length);
		const [pill, [first]] = [(await mark.boundingBox())!, await boxesOf(points)];
		expect(first!.top).toBeGreaterThanOrEqual(pill.y + pill.height);
		await expectRoom(page);
	});

	await test.step('the Tab key reaches it, arrows lead along it, and each point says who said what', async () => {
		await mark.focus();
		for (let press = 0; press < 3; press++) {
			await page.keyboard.press('Tab');
			if (await points.evaluateAll((all) => all.some((one) => one === document.activeElement)))
				break;
		}
		await page.keyboard.press('Home');
		await expect(points.first()).toBeFocused();
		await expect(points.first()).toHaveAccessibleName(/^8\. .*2024, .*: Kim Yong-hyun erklärt/);
		await page.keyboard.press('End');
		await expect(points.last()).toBeFocused();
		await page.keyboard.press('ArrowLeft');
		await expect(points.nth(-2)).toBeFocused();
	});

	await test.step('Enter leads to the account, Escape to the point, and from there to the mark', async () => {
		const point = points.nth(-2);
		await page.keyboard.press('Enter');
		const account = page.locator(`[data-account="${await point.getAttribute('data-trail')}"]`);
		await expect(account).toBeFocused();
		await expect(account).toBeInViewport();
		await page.keyboard.press('Escape');
		await expect(point).toBeFocused();
		await expect(detailOf(page)).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(mark).toBeFocused();
	});

	await test.step('a click unfolds an account that is folded', async () => {
		await page.goto(`./?from=2024-10-05&to=2024-11-20&event=${event.id}`);
		await expect(points.first()).toBeVisible();
		await expectRoom(page);
		const folded = detailOf(page).locator('details:not([open]) [data-account]');
		await expect(folded.first()).toBeAttached();
		const ids = await folded.evaluateAll((all) =>
			all.map((one) => (one as HTMLElement).dataset.account),
		);
		const keys = await points.evaluateAll((all) =>
			all.map((one) => (one as HTMLElement).dataset.trail),
		);
		const key = keys.find((one) => ids.includes(one));
		expect(key).toBeDefined();
		await stageOf(page).locator(`[data-trail="${key}"]`).click();
		const account = page.locator(`[data-account="${key}"]`);
		await expect(account).toBeFocused();
		await expect(account).toBeInViewport();
	});
});

test('the distance between happening and becoming public is told, no more precisely than the dates are', async ({
	page,
}) => {
	const told = detailOf(page).locator('[data-publicity]');
	for (const [address, sentence] of [
		['./?event=soldiers-in-russia', 'Nach etwa 6 Monaten eingeräumt.'],
		['en/?event=soldiers-in-russia', 'Acknowledged after about 6 months.'],
		['./?event=dprk-missiles-fired', /^Nach 5 Tagen bekannt/],
		['en/?event=treaty-signing', /^Announced the day before/],
	] as const) {
		await page.goto(address);
		await expect(told).toHaveText(sentence);
	}
});

test('as of a day the trail ends with what was known then', async ({ page, request }) => {
	const event = eventOf(await siteDataset(request, 'de'), 'soldiers-in-russia');
	const day = Date.parse('2024-10-22');
	await openStage(page, `./?${ALL_OF_IT}&event=${event.id}&as-of=2024-10-22`);
	const points = pointsOf(page);
	await expect(points.first()).toBeVisible();
	expect(await accountsIn(points)).toBe(event.accounts.filter(({ known }) => known <= day).length);
	await expect(points.last()).toHaveAttribute('data-status', 'disputed');
	await expect(detailOf(page).locator('[data-publicity]')).toHaveCount(0);
});

test.describe('on a phone', () => {
	test.use(PHONE);

	test('the trail runs beside the pill, and a tap leads to the account in the sheet', async ({
		page,
	}) => {
		await openStage(page, './?event=soldiers-in-russia');
		const points = pointsOf(page);
		await expect(points.first()).toBeVisible();
		await expectRoom(page);
		const key = await points.first().getAttribute('data-trail');
		await points.first().tap();
		const account = page.locator(`[data-account="${key}"]`);
		await expect(account).toBeFocused();
		await expect(account).toBeInViewport();
		await expect(page.getByRole('button', { name: 'Schließen' })).toBeInViewport({ ratio: 1 });
	});
});
