import { expect, test, type Page } from '@playwright/test';
import { detailOf, PHONE } from './explore-page.ts';
import { atRest, emptySpot, glyphOf, markOf, openStage } from './stage.ts';
import { moveFingers } from './touch.ts';

test.use(PHONE);

/** Two marks that stand alone at this zoom, one in view and one that comes nearer by zooming out. */
const ADDRESS = './?from=2024-05-15&to=2025-06-15';
const [INCURSION, IN_FORCE] = ['kursk-incursion', 'treaty-in-force'] as const;

async function places(page: Page): Promise<{ incursion: number; inForce: number; apart: number }> {
	await atRest(page);
	const [incursion, inForce] = [
		(await glyphOf(page, INCURSION)).x,
		(await glyphOf(page, IN_FORCE)).x,
	];
	return { incursion, inForce, apart: inForce - incursion };
}
const scrolled = (page: Page): Promise<number> => page.evaluate(() => scrollY);

test('one finger pans sideways and scrolls the page upwards; a tap selects', async ({ page }) => {
	await openStage(page, ADDRESS);
	const before = await places(page);
	const spot = await emptySpot(page, 'Putins Besuch', 0.8);

	await moveFingers(page, [{ from: spot, to: { x: spot.x - 80, y: spot.y + 4 } }]);
	const panned = await places(page);
	expect(panned.apart).toBeCloseTo(before.apart, 0);
	expect(before.inForce - panned.inForce).toBeGreaterThan(60);
	expect(before.inForce - panned.inForce).toBeLessThan(81);
	expect(await scrolled(page)).toBe(0);

	await moveFingers(page, [{ from: spot, to: { x: spot.x + 4, y: spot.y - 70 } }]);
	await expect.poll(() => scrolled(page)).toBeGreaterThan(40);
	expect((await places(page)).inForce).toBeCloseTo(panned.inForce, 0);

	await markOf(page, IN_FORCE).tap();
	await expect(detailOf(page)).toBeVisible();
	await expect(markOf(page, IN_FORCE)).toHaveAttribute('aria-pressed', 'true');
});

test('two fingers zoom around the time between them and do not zoom the page', async ({ page }) => {
	await openStage(page, ADDRESS);
	const before = await places(page);
	const { y } = await emptySpot(page, 'Putins Besuch');
	const middle = before.incursion + 40;
	await moveFingers(page, [
		{ from: { x: middle - 25, y }, to: { x: middle - 50, y } },
		{ from: { x: middle + 25, y }, to: { x: middle + 50, y } },
	]);
	const after = await places(page);
	expect(after.apart / before.apart).toBeCloseTo(2, 0);
	expect(after.incursion - middle).toBeCloseTo(2 * (before.incursion - middle), -1);
	expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
	expect(await scrolled(page)).toBe(0);
	await expect(detailOf(page)).toHaveCount(0);
});
