import { expect, test, type Page } from '@playwright/test';
import { openExplore } from './explore-page.ts';
import {
	atRest,
	glyphOf,
	holderOf,
	markOf,
	openStage,
	spanInAddress,
	stageBox,
	stageOf,
} from './stage.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const YEAR = 365 * DAY;

test.use({ viewport: { width: 1440, height: 830 } });

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const slider = (page: Page, name: string) => page.getByRole('slider', { name, exact: true });

test('the zoom buttons stop at an hour and at all of time, and say so', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await openStage(page, './?from=2024-06-18T12:00&to=2024-06-19T12:00');
	const [zoomIn, zoomOut, all] = ['Heranzoomen', 'Herauszoomen', 'Alle Ereignisse zeigen'].map(
		(name) => button(page, name),
	) as [ReturnType<typeof button>, ReturnType<typeof button>, ReturnType<typeof button>];
	await expect(zoomIn).toHaveAttribute('aria-disabled', 'false');
	for (let clicks = 0; clicks < 5; clicks++) await zoomIn.click();
	await expect(zoomIn).toHaveAttribute('aria-disabled', 'true');
	await expect(zoomIn).toBeFocused();
	await expect.poll(() => spanInAddress(page).to - spanInAddress(page).from).toBe(HOUR);
	const deepest = page.url();
	await zoomIn.click({ force: true });
	await page.mouse.move(300, 300);
	await page.mouse.wheel(0, -300);
	await atRest(page);
	expect(page.url()).toBe(deepest);

	await expect(zoomOut).toHaveAttribute('aria-disabled', 'false');
	await all.click();
	await expect(all).toHaveAttribute('aria-disabled', 'true');
	await expect(zoomOut).toHaveAttribute('aria-disabled', 'true');
	await expect(stageOf(page).locator('.edge')).toHaveCount(0);
	await expect.poll(() => spanInAddress(page).to - spanInAddress(page).from).toBeGreaterThan(YEAR);
	const { from, to } = spanInAddress(page);
	await page.mouse.wheel(0, 300);
	await atRest(page);
	expect([spanInAddress(page).from, spanInAddress(page).to]).toEqual([from, to]);
});

test('a change of view glides for at most 250 ms, and is there at once with reduced motion', async ({
	page,
}) => {
	await page.clock.install();
	await openStage(page);
	// From here on frames come by hand, so that a busy machine measures the same.
	await page.clock.pauseAt(new Date(Date.now() + HOUR));
	const place = async () => (await glyphOf(page, 'kursk-incursion')).x;
	const before = await place();
	await button(page, 'Heranzoomen').click();
	await page.clock.runFor(120);
	const halfway = await place();
	await page.clock.runFor(130);
	const after = await place();
	expect(Math.sign(halfway - before)).toBe(Math.sign(after - halfway));
	expect(Math.abs(halfway - before)).toBeGreaterThan(20);
	await page.clock.runFor(1000);
	expect(await place()).toBe(after);

	await page.emulateMedia({ reducedMotion: 'reduce' });
	await button(page, 'Herauszoomen').click();
	expect(await place()).toBeCloseTo(before, 0);
});

test('a typed date is brought into view; what cannot be read or lies outside is told', async ({
	page,
}) => {
	await openStage(page);
	await button(page, 'Gehe zu').click();
	const field = page.getByRole('textbox', { name: 'Gehe zu' });
	await expect(field).toBeFocused();
	for (const [typed, told] of [
		['neulich', '„neulich“ ist kein Datum, das sich lesen lässt.'],
		['03/04/2024', '„03/04/2024“ ist kein Datum, das sich lesen lässt.'],
		['1.1.1999', 'Die Chronologie umfasst'],
	] as const) {
		await field.fill(typed);
		await field.press('Enter');
		await expect(page.getByRole('alert').filter({ hasText: told })).toBeVisible();
		await expect(field).toHaveAttribute('aria-invalid', 'true');
		await expect(field).toBeFocused();
	}
	await field.fill('19.6.2024');
	await button(page, 'Los').click();
	await expect(field).toHaveCount(0);
	const [from, to] = [Date.parse('2024-06-19'), Date.parse('2024-06-20')];
	await expect
		.poll(() => spanInAddress(page))
		.toEqual({ from: from - 0.15 * DAY, to: to + 0.15 * DAY });
	await expect(holderOf(page, 'treaty-signing')).toBeInViewport();
});

test('the window of the overview is dragged, resized and moved by keys, and tells its place', async ({
	page,
}) => {
	await openStage(page, './?from=2024-06-01&to=2024-11-30');
	const [start, frame, end] = [
		slider(page, 'Beginn des Ausschnitts'),
		slider(page, 'Ausschnitt'),
		slider(page, 'Ende des Ausschnitts'),
	];
	const valueOf = async (part: typeof frame) => Number(await part.getAttribute('aria-valuenow'));
	const values = async () =>
		[await valueOf(start), await valueOf(frame), await valueOf(end)] as const;
	await expect(start).toHaveAttribute('aria-valuetext', 'am 1. Juni 2024');
	await expect(frame).toHaveAttribute('aria-valuetext', 'Juni bis November 2024');
	await expect(frame).toHaveAttribute('aria-valuemin', '0');
	await expect(frame).toHaveAttribute('aria-valuemax', '100');

	const strip = (await frame.locator('..').boundingBox())!;
	const percent = strip.width / 100;
	const drag = async (part: typeof frame, by: number) => {
		const { x, y, width, height } = (await part.boundingBox())!;
		await page.mouse.move(x + width / 2, y + height / 2);
		await page.mouse.down();
		await page.mouse.move(x + width / 2 + by * percent, y + height / 2, { steps: 4 });
		await page.mouse.up();
		await atRest(page);
	};
	const [from, middle, to] = await values();
	await drag(frame, 10);
	for (const [i, now] of (await values()).entries()) {
		expect(now).toBeCloseTo([from, middle, to][i]! + 10, 0);
	}
	await drag(start, -5);
	await drag(end, 3);
	expect(await valueOf(start)).toBeCloseTo(from + 5, 0);
	expect(await valueOf(end)).toBeCloseTo(to + 13, 0);
	await drag(frame, 300);
	expect(await valueOf(end)).toBe(100);

	await frame.focus();
	const [, before] = await values();
	const tenth = ((await valueOf(end)) - (await valueOf(start))) / 10;
	await page.keyboard.press('ArrowLeft');
	await atRest(page);
	expect(await valueOf(frame)).toBeCloseTo(before - tenth, 0);
	await page.keyboard.press('Home');
	await expect(start).toHaveAttribute('aria-valuenow', '0');
	await end.focus();
	const wide = await valueOf(end);
	await page.keyboard.press('ArrowRight');
	await atRest(page);
	expect(await valueOf(end)).toBeCloseTo(wide + tenth, 0);
	await expect(start).toHaveAttribute('aria-valuenow', '0');

	await page.mouse.click(strip.x + 70 * percent, strip.y + 4);
	await expect.poll(() => valueOf(frame)).toBeCloseTo(70, 0);
});

test('the counters at the edges name their number and lead to the next event outside', async ({
	page,
}) => {
	await openStage(page);
	const counter = (name: RegExp) => stageOf(page).getByRole('button', { name });
	const later = counter(/^\d+ spätere Ereignisse in „Choe Son-hui“ zeigen$/);
	const [number = ''] = /^\d+/.exec((await later.getAttribute('aria-label')) ?? '') ?? [];
	expect(Number(number)).toBeGreaterThan(1);
	await expect(later).toHaveText(`${number} ›`);
	await later.click();
	await expect(markOf(page, 'lavrov-wonsan')).toBeFocused();
	await atRest(page);
	const { x, width } = await stageBox(page);
	expect((await glyphOf(page, 'lavrov-wonsan')).x).toBeGreaterThan(x);
	expect((await glyphOf(page, 'lavrov-wonsan')).x).toBeLessThan(x + width);
	await page.keyboard.press('0');
	await atRest(page);
	await expect(stageOf(page).getByRole('button', { name: /(früher|später)e/ })).toHaveCount(0);

	await openExplore(page, './en/?from=2024-10-20&to=2024-10-30');
	await counter(/^Show \d+ earlier events in “Background”$/).click();
	await expect(holderOf(page, 'kim-yo-jong-denial-may-2024')).toBeFocused();
});

test('a cluster zooms open until each of its events has a mark of its own', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await openStage(page);
	const members = (await holderOf(page, 'kumsusan-talks').getAttribute('data-members')) ?? '';
	expect(members.split(' ').length).toBeGreaterThan(8);
	for (const id of members.split(' ')) {
		for (let clicks = 0; clicks < 12 && (await markOf(page, id).count()) === 0; clicks++) {
			await holderOf(page, id).click();
		}
		await expect(markOf(page, id), id).toBeInViewport();
		await expect(stageOf(page).locator('[aria-pressed=true]'), id).toHaveCount(0);
		await button(page, 'Alle Ereignisse zeigen').click();
	}
});

test('labels are as wide as their titles, also where the fonts come after the first drawing', async ({
	page,
}) => {
	/** By event: the width of the label, px. */
	const widths = () =>
		stageOf(page).evaluate((stage) =>
			[...stage.querySelectorAll<HTMLElement>('[data-event]:not(.cut)')].map(
				({ dataset, style }) => `${dataset.event ?? ''} ${style.width}`,
			),
		);
	await openStage(page);
	const inTime = await widths();

	let arrive: () => void = () => undefined;
	const arrived = new Promise<void>((now) => (arrive = now));
	await page.route('**/*.woff2', async (route) => {
		await arrived;
		await route.continue();
	});
	await page.goto('./', { waitUntil: 'commit' });
	await expect(stageOf(page)).toBeVisible();
	await atRest(page);
	expect(await widths()).not.toEqual(inTime);
	arrive();
	await expect.poll(widths).toEqual(inTime);
});
