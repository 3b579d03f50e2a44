import { expect, test, type Page } from '@playwright/test';
import { siteDataset } from './explore-page.ts';
import { atRest, markOf, openStage, stageBox, stageOf } from './stage.ts';
import { overlap, pictureOf, shownWidth, type Box, type StagePicture } from './stage-picture.ts';

/** Boxes may touch and share half a pixel by rounding. */
const TOLERANCE = 0.5;
/** Less than this of a mark at the edge is neither in view nor out of it, px. */
const SLIVER = 14;

/** Phone, tablet and desk, with the height of a usual window. */
const WINDOWS = [
	{ width: 390, height: 844 },
	{ width: 820, height: 1180 },
	{ width: 1440, height: 830 },
] as const;

/** Six zoom levels, from all of time to the night in which Putin landed, at the densest places. */
const LEVELS = [
	['from=2022-07-01&to=2026-01-01', 'from=2024-05-15&to=2025-06-15'],
	['from=2024-09-10&to=2025-01-10', 'from=2024-10-10&to=2024-11-10'],
	['from=2024-06-17&to=2024-06-21', 'from=2024-06-18T12:00&to=2024-06-19T09:00'],
] as const;

/** Labels that meet another label, another mark or a cluster. */
function collisionsOf({ stage, marks, clusters }: StagePicture): string[] {
	const drawn = marks.flatMap(({ id, glyph, label }) => [
		{ id, what: `mark ${id}`, box: glyph },
		...(label ? [{ id, what: `label ${id}`, box: label }] : []),
	]);
	const pills = clusters.map(({ members, pill }) => ({
		id: members.join('+'),
		what: `cluster ${members.join('+')}`,
		box: pill,
	}));
	const all = [...drawn, ...pills].filter(({ box }) => shownWidth(box, stage) > 0);
	return all.flatMap((one, i) =>
		all
			.slice(i + 1)
			.filter((other) => other.id !== one.id && overlap(one.box, other.box, TOLERANCE))
			.map((other) => `${one.what} meets ${other.what}`),
	);
}

/** Marks and clusters in view that a pointer cannot meet. */
const unreachable = ({ marks, clusters }: StagePicture): string[] => [
	...marks.filter(({ reachable }) => !reachable).map(({ id }) => id),
	...clusters.filter(({ reachable }) => !reachable).map(({ members }) => members.join('+')),
];

/** Ids that are drawn more than once. */
function repeated({ marks, clusters }: StagePicture): string[] {
	const ids = [...marks.map(({ id }) => id), ...clusters.flatMap(({ members }) => members)];
	return ids.filter((id, i) => ids.indexOf(id) !== i);
}

/** Lanes where what shows and what the counters say does not add up to `total`. */
function miscounted(
	{ stage, lanes, marks, clusters }: StagePicture,
	total: readonly number[],
): string[] {
	return lanes.flatMap(({ name, before, after }, lane) => {
		let sure = 0;
		let unclear = 0;
		const count = (boxes: readonly (Box | null)[], events: number) => {
			const most = Math.max(...boxes.map((box) => (box ? shownWidth(box, stage) : 0)));
			if (most >= SLIVER) sure += events;
			else if (most > -SLIVER) unclear += events;
		};
		for (const mark of marks) if (mark.lane === lane) count([mark.glyph, mark.label], 1);
		for (const cluster of clusters) if (cluster.lane === lane) count([cluster.pill], cluster.count);
		const missing = (total[lane] ?? 0) - before - after - sure;
		if (missing >= 0 && missing <= unclear) return [];
		return [`${name}: ${before} before, ${sure} shown, ${after} after, ${total[lane]} in all`];
	});
}

/** Where each mark and cluster stands from top to bottom. */
const rowsOf = ({ marks, clusters }: StagePicture): Map<string, number> =>
	new Map([
		...marks.map(({ id, glyph }) => [id, glyph.top] as const),
		...clusters.map(({ members, pill }) => [members.join('+'), pill.top] as const),
	]);

/** Where each mark stands from left to right. */
const placesOf = ({ marks }: StagePicture): number[] => marks.map(({ glyph }) => glyph.left);

/** What stands in another row than before. */
function moved(before: StagePicture, after: StagePicture): string[] {
	const rows = rowsOf(before);
	return [...rowsOf(after)]
		.filter(([id, top]) => Math.abs((rows.get(id) ?? top) - top) > 0.01)
		.map(([id]) => id);
}

/** What is wrong with what a reader sees; `before` is what was seen before panning. */
function faultsOf(picture: StagePicture, before: StagePicture, total: readonly number[]): string[] {
	return [
		...collisionsOf(picture),
		...unreachable(picture).map((id) => `${id} cannot be reached`),
		...repeated(picture).map((id) => `${id} is drawn twice`),
		...miscounted(picture, total),
		...moved(before, picture).map((id) => `${id} changed its row`),
	];
}

/** Looks at a view at three widths, each time also half a screen further and back. */
async function inspect(page: Page, address: string): Promise<void> {
	const { chapters, events } = await siteDataset(page.request, 'de');
	const total = chapters.map(({ id }) => events.filter(({ chapter }) => chapter === id).length);
	await openStage(page, address);
	for (const size of WINDOWS) {
		await page.setViewportSize(size);
		const { x, y, width, height } = await stageBox(page);
		await page.mouse.move(x + width - 3, y + height - 3);
		await atRest(page);
		let before = await pictureOf(page);
		expect(before.marks.length + before.clusters.length).toBeGreaterThan(3);
		for (const way of [0, 0.5, -0.5]) {
			await page.mouse.wheel(way * width, 0);
			if (way !== 0) {
				const places = placesOf(before);
				await expect.poll(async () => placesOf(await pictureOf(page))).not.toEqual(places);
			}
			await atRest(page);
			const picture = await pictureOf(page);
			const faults = faultsOf(picture, before, total);
			expect(faults, `${size.width} px wide, after ${way} screens`).toEqual([]);
			before = picture;
		}
	}
}

test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const spans of LEVELS) {
	test(`labels never overlap, rows stay while panning, each event is drawn or counted once: ${spans.join(', ')}`, async ({
		page,
	}) => {
		for (const span of spans) await test.step(span, () => inspect(page, `./?${span}`));
	});
}

for (const viewport of WINDOWS) {
	test(`no title is longer than its room and not cut, ${viewport.width} px wide`, async ({
		page,
	}) => {
		await page.setViewportSize(viewport);
		for (const span of LEVELS.flat()) {
			await openStage(page, `./?${span}`);
			const spilled = await stageOf(page).evaluate((stage) =>
				[...stage.querySelectorAll<HTMLElement>('[data-event]:not(:empty)')].flatMap((mark) =>
					getComputedStyle(mark).overflowX === 'visible' && mark.scrollWidth > mark.clientWidth + 1
						? [mark.textContent]
						: [],
				),
			);
			expect(spilled, span).toEqual([]);
		}
	});
}

test('the label of the selected event finds room, and overlaps nothing', async ({ page }) => {
	for (const id of ['nis-oct18', 'budanov-11000']) {
		await inspect(page, `./?from=2024-09-20&to=2024-11-20&event=${id}`);
		await expect(markOf(page, id)).not.toBeEmpty();
	}
});
