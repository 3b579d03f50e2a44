import { expect, test, type Page } from '@playwright/test';
import { asOfControls } from './as-of-page.ts';
import { expectAccessible } from './axe.ts';
import { leastContrast } from './contrast.ts';
import { overlap, pictureOf, type Box } from './stage-picture.ts';
import { openStage, stageBox, stageOf } from './stage.ts';

test.use({ viewport: { width: 1440, height: 830 } });

const AFTERWARDS = 'Was danach kam, ist an diesem Tag noch nicht bekannt.';
const SPAN = 'from=2024-05-15&to=2025-06-15';
const veilOf = (page: Page) => stageOf(page).locator('[data-veil]');

/** Where the end of a day stands on the stage that shows 15 May 2024 to 15 June 2025, px. */
async function endOf(page: Page, iso: string): Promise<number> {
	const { x, width } = await stageBox(page);
	const [from, to] = [Date.parse('2024-05-15'), Date.parse('2025-06-16')];
	return x + ((Date.parse(iso) + 86_400_000 - from) / (to - from)) * width;
}

/** The tops and heights of the lanes. */
const lanesOf = (page: Page) =>
	stageOf(page)
		.locator('.head')
		.evaluateAll((heads) => heads.map((head) => Math.round(head.getBoundingClientRect().top)));

test('line and veil stand at the end of the day, say so once, and lanes stay where they are', async ({
	page,
}) => {
	await openStage(page, `./?${SPAN}`);
	const { field, handle } = asOfControls(page);
	const lanes = await lanesOf(page);
	const veil = veilOf(page);
	await expect(veil).toHaveCount(0);

	for (const day of ['2024-08-10', '2024-10-22']) {
		await field.fill(day);
		await expect
			.poll(async () =>
				Math.abs(((await veil.boundingBox())?.x ?? 0) + 1 - (await endOf(page, day))),
			)
			.toBeLessThan(1.5);
		expect(await lanesOf(page)).toEqual(lanes);
	}
	const { x, width } = await stageBox(page);
	const covered = (await veil.boundingBox())!;
	expect(Math.round(covered.x + covered.width)).toBe(Math.round(x + width));
	await expect(page.getByText(AFTERWARDS)).toBeVisible();
	for (const hidden of [veil, page.getByText(AFTERWARDS)]) {
		await expect(hidden).toHaveAttribute('aria-hidden', 'true');
	}
	// The words stand clear of everything, and no era reaches beyond the line.
	const words = (await page.getByText(AFTERWARDS).boundingBox())!;
	const overlaps = await stageOf(page).evaluate(
		(stage, { x, y, width, height }) =>
			[...stage.querySelectorAll('button, [role=button]')]
				.map((button) => button.getBoundingClientRect())
				.filter(
					(box) => box.left < x + width && box.right > x && box.top < y + height && box.bottom > y,
				).length,
		words,
	);
	expect(overlaps).toBe(0);
	const eras = stageOf(page).locator('[data-era]');
	for (const era of await eras.all()) {
		const box = (await era.boundingBox())!;
		expect(box.x + box.width).toBeLessThanOrEqual((await endOf(page, '2024-10-22')) + 1);
	}

	// Beyond what is seen, the veil covers all of it, or nothing.
	await openStage(page, './?from=2024-11-01&to=2025-01-31&as-of=2024-10-22');
	await expect(veil).toHaveCSS('border-left-color', 'rgba(0, 0, 0, 0)');
	expect((await veil.boundingBox())!.width).toBeGreaterThanOrEqual(width);
	await expect(page.getByText(AFTERWARDS)).toBeVisible();
	await openStage(page, './?from=2024-01-01&to=2024-05-31&as-of=2024-10-22');
	await expect(handle).toBeVisible();
	await expect(veil).toHaveCount(0);
	await expect(page.getByText(AFTERWARDS)).toBeHidden();
});

test('what had happened and was not public is a shape without a name, below the rows of its lane', async ({
	page,
}) => {
	await openStage(page, `./?${SPAN}&as-of=2024-10-10`);
	const shapes = stageOf(page).locator('[data-outline]');
	await expect(shapes.first()).toBeAttached();
	await expect(page.locator('[data-ghost]').first()).toBeAttached();
	await expect(
		stageOf(page)
			.getByText(/hatte.* stattgefunden und war.* nicht öffentlich/)
			.first(),
	).toBeAttached();
	const line = await endOf(page, '2024-10-10');
	const { marks, clusters } = await pictureOf(page);
	const counters = await stageOf(page)
		.locator('.head button')
		.evaluateAll((buttons) => buttons.map((button): Box => button.getBoundingClientRect()));
	const drawn = [
		...marks.flatMap(({ glyph, label }) => (label ? [glyph, label] : [glyph])),
		...clusters.map(({ pill }) => pill),
		...counters,
	];
	for (const shape of await shapes.all()) {
		const box = (await shape.boundingBox())!;
		expect(box.x + box.width / 2).toBeLessThanOrEqual(line + 1);
		const shown: Box = {
			left: box.x,
			right: box.x + box.width,
			top: box.y,
			// The border of a cluster is not seen.
			bottom: box.y + box.height - 2,
		};
		expect(drawn.filter((one) => overlap(one, shown, 0))).toEqual([]);
	}
	// Whether it would pass a filter by status cannot be told; one by chapter it does or does not.
	await openStage(page, `./?${SPAN}&as-of=2024-10-10&status=confirmed`);
	await expect(asOfControls(page).handle).toBeVisible();
	await expect(shapes).toHaveCount(0);
});

test('what came later shows faded where the reader asks for it, and legibly', async ({ page }) => {
	await openStage(page, `./?${SPAN}&as-of=2024-10-22&later=1`);
	const { later } = asOfControls(page);
	await expect(veilOf(page)).toBeAttached();
	await expect(page.getByText(AFTERWARDS)).toBeHidden();
	const marks = stageOf(page).locator('.mark.later');
	await expect(marks.first()).toHaveAccessibleName(/Status: .+, später bekannt geworden\./);
	const clusters = stageOf(page).locator('.cluster.later');
	await expect(clusters.first()).toHaveAccessibleName(/später bekannt geworden, heranzoomen$/);
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme });
		for (const selector of ['.mark.later', '.cluster.later', '.item.later h3']) {
			expect(await leastContrast(page, selector, 'color'), selector).toBeGreaterThanOrEqual(4.5);
		}
		expect(
			await leastContrast(page, '[data-timeline-stage] .glyph.later > *', 'stroke'),
			colorScheme,
		).toBeGreaterThanOrEqual(3);
		await expectAccessible(page, `what came later, ${colorScheme}`, 'main');
	}
	await later.uncheck();
	await expect(marks).toHaveCount(0);
	expect(await leastContrast(page, '[data-timeline-stage] > p', 'color')).toBeGreaterThanOrEqual(
		4.5,
	);
});

test('behind each count lies a pill, filled or, where nothing was public, an outline', async ({
	page,
}) => {
	await openStage(page, `./?${SPAN}&as-of=2024-10-22&later=1`);
	const clusters = stageOf(page).locator('[data-cluster]');
	await expect(stageOf(page).locator('[data-cluster].later').first()).toBeVisible();
	/** Which paths of the picture lie behind the middle of each cluster and beside its count. */
	const behind = await clusters.evaluateAll((buttons) =>
		buttons.map((button) => {
			const { left, right, top, bottom } = button.getBoundingClientRect();
			const [x, y] = [(left + right) / 2, (top + bottom) / 2];
			const paths = [...document.querySelectorAll<SVGPathElement>('.picture .glyph path')];
			const covering = paths.filter((path) => {
				const toPath = path.getScreenCTM()!.inverse();
				return [x - 12, x, x + 12].every((at) =>
					path.isPointInFill(new DOMPoint(at, y).matrixTransform(toPath)),
				);
			});
			const looks = covering.map((path) => path.classList[0]!);
			return { isLater: button.classList.contains('later'), looks };
		}),
	);
	expect(behind.length).toBeGreaterThan(5);
	for (const { isLater, looks } of behind) expect(looks).toContain(isLater ? 'line' : 'body');

	await page.emulateMedia({ forcedColors: 'active' });
	const styles = await clusters.evaluateAll((buttons) =>
		buttons.map((button) => [
			button.classList.contains('later'),
			getComputedStyle(button).borderTopStyle,
		]),
	);
	for (const [isLater, style] of styles) expect(style).toBe(isLater ? 'dashed' : 'solid');
});
