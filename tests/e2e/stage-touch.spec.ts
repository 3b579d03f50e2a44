import { expect, test, type Page } from '@playwright/test';
import { detailOf, PHONE } from './explore-page.ts';
import { atRest, emptySpot, glyphOf, markOf, openStage, spanInAddress, stageOf } from './stage.ts';
import { moveFingers, type Point } from './touch.ts';

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

test('a pinch goes on when what the fingers came down on is gone, and lets go of the stage', async ({
	page,
}) => {
	await openStage(page, './?from=2021-01-01&to=2025-12-31');
	const lengthOf = () => spanInAddress(page).to - spanInAddress(page).from;
	/** Moves two fingers to places in the window, px; how much nearer they are then. */
	const pinch = async (one: Point, other: Point, [left, right]: readonly [number, number]) => {
		const [x, otherX] = one.x < other.x ? [left, right] : [right, left];
		await moveFingers(page, [
			{ from: one, to: { x, y: one.y } },
			{ from: other, to: { x: otherX, y: other.y } },
		]);
		const down = one.y - other.y;
		return Math.hypot(one.x - other.x, down) / Math.hypot(right - left, down);
	};

	// Apart, from a cluster, which parts, and a mark.
	const whole = lengthOf();
	const [cluster, mark] = await buttonsApart(page, '.cluster', '.mark', [25, 70]);
	const apart = await pinch(cluster, mark, [20, 370]);
	expect(await cluster.isThere()).toBe(false);
	await expect.poll(() => lengthOf() / whole / apart).toBeCloseTo(1, 1);

	// Together, from two marks, which join others.
	const part = lengthOf();
	const [one, other] = await buttonsApart(page, '.mark', '.mark', [150, 350]);
	const together = await pinch(one, other, [180, 210]);
	expect((await one.isThere()) && (await other.isThere())).toBe(false);
	await expect.poll(() => lengthOf() / part / together).toBeCloseTo(1, 1);

	// One finger pans again, and upwards it scrolls the page.
	const length = lengthOf();
	const { from } = spanInAddress(page);
	const spot = await emptySpot(page, 'Putins Besuch', 0.3);
	await moveFingers(page, [{ from: spot, to: { x: spot.x + 80, y: spot.y + 4 } }]);
	await expect.poll(() => (from - spanInAddress(page).from) / length).toBeGreaterThan(0.14);
	expect(lengthOf() / length).toBeCloseTo(1, 1);
	await moveFingers(page, [{ from: spot, to: { x: spot.x + 4, y: spot.y - 70 } }]);
	await expect.poll(() => scrolled(page)).toBeGreaterThan(40);
});

type Button = Point & { readonly isThere: () => Promise<boolean> };

/** Two buttons of the stage whose middles lie so far apart sideways, px; clusters with few members. */
async function buttonsApart(
	page: Page,
	one: string,
	other: string,
	[least, most]: readonly [number, number],
): Promise<readonly [Button, Button]> {
	await atRest(page);
	const found = await stageOf(page).evaluateHandle(
		(stage, { one, other, least, most }) => {
			const frame = stage.getBoundingClientRect();
			const seen = (kind: string) =>
				[...stage.querySelectorAll(kind)].flatMap((button) => {
					const box = button.getBoundingClientRect();
					const end = button.matches('[data-side=left]') ? box.right - 12 : box.left + 12;
					const x = button.matches('[data-event]') ? end : box.x + box.width / 2;
					const y = box.y + box.height / 2;
					const isFree = button.contains(document.elementFromPoint(x, y));
					const isIn = x > frame.left + 16 && x < frame.right - 16;
					const members = Number(button.getAttribute('data-cluster'));
					return isFree && isIn ? [{ button, x, y, members }] : [];
				});
			const [pair] = seen(one)
				.flatMap((a) => seen(other).map((b) => ({ a, b, apart: Math.abs(a.x - b.x) })))
				.filter(({ apart }) => apart >= least && apart <= most)
				.sort((a, b) => a.a.members - b.a.members || a.apart - b.apart);
			if (!pair) throw new Error(`no ${one} is ${least} to ${most} px from a ${other}`);
			return pair;
		},
		{ one, other, least, most },
	);
	const { a, b } = await found.evaluate(({ a, b }) => ({
		a: { x: a.x, y: a.y },
		b: { x: b.x, y: b.y },
	}));
	return [
		{ ...a, isThere: () => found.evaluate((pair) => pair.a.button.isConnected) },
		{ ...b, isThere: () => found.evaluate((pair) => pair.b.button.isConnected) },
	];
}
