import { expect, test, type Page } from '@playwright/test';
import { detailOf } from './explore-page.ts';
import {
	atRest,
	emptySpot,
	glyphOf,
	holderOf,
	markOf,
	openStage,
	stageBox,
	stageOf,
} from './stage.ts';

/** Marks that stand alone at the zoom that the page opens with, also on a phone. */
const [INCURSION, IN_FORCE] = ['kursk-incursion', 'treaty-in-force'] as const;

/** Where the two marks stand, and how far apart. */
async function places(page: Page): Promise<{ incursion: number; inForce: number; apart: number }> {
	await atRest(page);
	const [{ x: incursion }, { x: inForce }] = [
		await glyphOf(page, INCURSION),
		await glyphOf(page, IN_FORCE),
	];
	return { incursion, inForce, apart: inForce - incursion };
}

const scrolled = (page: Page): Promise<number> => page.evaluate(() => scrollY);

test.describe('where the page cannot scroll', () => {
	test.use({ viewport: { width: 1440, height: 830 } });

	test('the wheel zooms around the time under the pointer, also while the view still glides', async ({
		page,
	}) => {
		await openStage(page);
		const { x, y } = await glyphOf(page, IN_FORCE);
		const before = await places(page);
		await page.mouse.move(x, y);
		await page.mouse.wheel(0, -100);
		const one = await places(page);
		expect(one.apart / before.apart).toBeGreaterThan(1.1);
		expect(one.apart / before.apart).toBeLessThan(1.4);
		expect(one.inForce).toBeCloseTo(x, 0);

		for (let notch = 0; notch < 3; notch++) await page.mouse.wheel(0, 100);
		const out = await places(page);
		expect(out.apart).toBeLessThan(before.apart);
		expect(out.inForce).toBeCloseTo(x, 0);
		expect(await scrolled(page)).toBe(0);
	});

	test('the wheel goes on from where keys and a drag have led', async ({ page }) => {
		await openStage(page);
		const { inForce, incursion } = await places(page);
		const y = (await glyphOf(page, IN_FORCE)).y;
		await stageOf(page).focus();
		await page.keyboard.press('+');
		const keyed = await places(page);
		expect(keyed.apart).toBeGreaterThan((inForce - incursion) * 1.5);

		const from = await emptySpot(page, 'Putins Besuch');
		await page.mouse.move(from.x, from.y);
		await page.mouse.down();
		await page.mouse.move(from.x + (720 - keyed.inForce), from.y, { steps: 4 });
		await page.mouse.up();
		const dragged = await places(page);
		expect(dragged.inForce).toBeCloseTo(720, 0);

		await page.mouse.move(dragged.inForce, y);
		await page.mouse.wheel(0, -100);
		const turned = await places(page);
		expect(turned.inForce).toBeCloseTo(dragged.inForce, 0);
		expect(turned.apart / dragged.apart).toBeGreaterThan(1.1);
		expect(turned.apart / dragged.apart).toBeLessThan(1.4);
	});

	test('sideways wheel and Shift with the wheel pan, and stop at the edges of time', async ({
		page,
	}) => {
		await openStage(page);
		const before = await places(page);
		await page.mouse.move(before.inForce, 400);
		await page.mouse.wheel(-60, 0);
		expect((await places(page)).inForce).toBeCloseTo(before.inForce + 60, 0);
		await page.keyboard.down('Shift');
		await page.mouse.wheel(0, 60);
		await page.keyboard.up('Shift');
		const back = await places(page);
		expect(back.inForce).toBeCloseTo(before.inForce, 0);
		expect(back.apart).toBeCloseTo(before.apart, 0);

		const start = page.getByRole('slider', { name: 'Beginn des Ausschnitts' });
		const end = page.getByRole('slider', { name: 'Ende des Ausschnitts' });
		for (const [way, slider, edge] of [
			[-1, start, '0'],
			[1, end, '100'],
		] as const) {
			const length =
				Number(await end.getAttribute('aria-valuenow')) -
				Number(await start.getAttribute('aria-valuenow'));
			await page.mouse.wheel(way * 5000, 0);
			await page.mouse.wheel(way * 5000, 0);
			await expect(slider).toHaveAttribute('aria-valuenow', edge);
			const now =
				Number(await end.getAttribute('aria-valuenow')) -
				Number(await start.getAttribute('aria-valuenow'));
			expect(now).toBeCloseTo(length, 0);
		}
	});

	test('a drag pans from 4 px on; below that it is a click, and a drag is none', async ({
		page,
	}) => {
		await openStage(page);
		const before = await places(page);
		const spot = await emptySpot(page, 'Putins Besuch', 0.3);
		const drag = async (from: { x: number; y: number }, by: number) => {
			await page.mouse.move(from.x, from.y);
			await page.mouse.down();
			await page.mouse.move(from.x + by, from.y, { steps: 3 });
			await page.mouse.up();
		};
		await drag(spot, 3);
		expect((await places(page)).inForce).toBeCloseTo(before.inForce, 1);
		await drag(spot, -50);
		expect((await places(page)).inForce).toBeCloseTo(before.inForce - 50, 0);
		await drag(await glyphOf(page, IN_FORCE), 90);
		expect((await places(page)).inForce).toBeCloseTo(before.inForce + 40, 0);
		await expect(detailOf(page)).toHaveCount(0);

		await drag(await glyphOf(page, IN_FORCE), 3);
		expect((await places(page)).inForce).toBeCloseTo(before.inForce + 40, 1);
		await expect(markOf(page, IN_FORCE)).toHaveAttribute('aria-pressed', 'true');
		await expect(detailOf(page)).toBeVisible();
	});

	test('a double click zooms in where it is; on a cluster it fits that and selects nothing', async ({
		page,
	}) => {
		await openStage(page);
		const before = await places(page);
		const spot = await emptySpot(page, 'Putins Besuch', 0.3);
		await page.mouse.dblclick(spot.x, spot.y);
		const after = await places(page);
		expect(after.apart / before.apart).toBeCloseTo(2, 1);
		expect(after.inForce - spot.x).toBeCloseTo(2 * (before.inForce - spot.x), 0);

		await page.getByRole('button', { name: 'Alle Ereignisse zeigen' }).click();
		await atRest(page);
		const cluster = holderOf(page, 'kumsusan-talks');
		const members = ((await cluster.getAttribute('data-members')) ?? '').split(' ');
		expect(members.length).toBeGreaterThan(5);
		await cluster.dblclick();
		await atRest(page);
		const { x, width } = await stageBox(page);
		for (const id of members) {
			const box = await holderOf(page, id).boundingBox();
			expect(box?.x, id).toBeGreaterThan(x);
			expect(box?.x, id).toBeLessThan(x + width);
		}
		await expect(stageOf(page).locator('[aria-pressed=true]')).toHaveCount(0);
		const last = members.at(-1) ?? '';
		const apart =
			(await holderOf(page, last).boundingBox())!.x -
			(await holderOf(page, members[0] ?? '').boundingBox())!.x;
		expect(apart / width).toBeGreaterThan(0.6);
	});

	test('a double click on an era fits it, and then zooms in', async ({ page }) => {
		await openStage(page, './?from=2022-06-01&to=2026-04-01');
		const era = stageOf(page).locator('[data-era="ukrainian-troops-kursk"]');
		const spot = await emptySpot(page, 'Kursk', 0.66);
		const { x, width } = await stageBox(page);
		await page.mouse.dblclick(spot.x, spot.y);
		await atRest(page);
		const fitted = (await era.boundingBox())!;
		expect(fitted.width / width).toBeGreaterThan(0.7);
		expect(fitted.x).toBeGreaterThan(x);
		expect(fitted.x + fitted.width).toBeLessThan(x + width);
		const again = await emptySpot(page, 'Kursk', 0.5);
		await page.mouse.dblclick(again.x, again.y);
		await atRest(page);
		expect((await era.boundingBox())!.width).toBeGreaterThan(fitted.width * 1.5);
	});

	test('Shift and a drag zoom to the box that is drawn', async ({ page }) => {
		await openStage(page);
		const before = await places(page);
		const { x, width } = await stageBox(page);
		const y = (await emptySpot(page, 'Putins Besuch')).y;
		const [left, right] = [before.incursion - 20, before.inForce + 80];
		await page.keyboard.down('Shift');
		await page.mouse.move(right, y);
		await page.mouse.down();
		await page.mouse.move(left, y, { steps: 4 });
		await expect(stageOf(page).locator('.box')).toBeVisible();
		await page.mouse.up();
		await page.keyboard.up('Shift');
		await expect(stageOf(page).locator('.box')).toHaveCount(0);
		const after = await places(page);
		const magnified = (at: number) => x + ((at - left) / (right - left)) * width;
		expect(after.incursion).toBeCloseTo(magnified(before.incursion), 0);
		expect(after.inForce).toBeCloseTo(magnified(before.inForce), 0);
	});
});

for (const [width, height] of [
	[820, 1180],
	[390, 844],
] as const) {
	test.describe(`on a page that scrolls, ${width} px wide`, () => {
		test.use({ viewport: { width, height } });

		test('the wheel scrolls the page and a hint names the key with which it zooms', async ({
			page,
		}) => {
			await openStage(page);
			const before = await places(page);
			const hint = page.getByText('Strg + Mausrad zum Zoomen').first();
			await expect(hint).toBeHidden();
			await page.mouse.move(before.inForce, (await glyphOf(page, IN_FORCE)).y);
			await page.mouse.wheel(0, 40);
			await expect.poll(() => scrolled(page)).toBeGreaterThan(20);
			await expect(hint).toBeVisible();
			expect((await places(page)).apart).toBeCloseTo(before.apart, 1);
			await expect(hint).toBeHidden();

			const down = await scrolled(page);
			await page.mouse.move(before.inForce, (await glyphOf(page, IN_FORCE)).y);
			await page.keyboard.down('Control');
			await page.mouse.wheel(0, -100);
			await page.keyboard.up('Control');
			const after = await places(page);
			expect(after.apart / before.apart).toBeGreaterThan(1.1);
			expect(after.inForce).toBeCloseTo(before.inForce, 0);
			expect(await scrolled(page)).toBe(down);
		});
	});
}

test.describe('full screen', () => {
	test.use({ viewport: { width: 820, height: 1180 } });

	test('gives the wheel to the stage, and what lies below can still be reached', async ({
		page,
	}) => {
		await openStage(page);
		await markOf(page, IN_FORCE).focus();
		await page.keyboard.press('f');
		await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
		const before = await places(page);
		await page.mouse.move(before.inForce, (await glyphOf(page, IN_FORCE)).y);
		await page.mouse.wheel(0, -100);
		const after = await places(page);
		expect(after.apart / before.apart).toBeGreaterThan(1.1);
		expect(after.inForce).toBeCloseTo(before.inForce, 0);

		const list = page.getByRole('heading', { name: 'Ereignisse', exact: true });
		const top = async () => (await list.boundingBox())?.y;
		const listTop = await top();
		await page.mouse.move(400, 1100);
		await page.mouse.wheel(0, 500);
		await expect.poll(top).toBeCloseTo((listTop ?? 0) - 500, 0);
		await page.keyboard.press('F');
		await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(false);
	});
});
