import { expect, test, type Page } from '@playwright/test';
import type { Dataset } from '../../src/dataset/compiled.ts';
import { siteDataset } from './explore-page.ts';
import { signsOf } from './date-sign-picture.ts';
import { pictureOf } from './stage-picture.ts';
import { atRest, glyphOf, openStage, stageBox, stageOf } from './stage.ts';

test.use({ viewport: { width: 1440, height: 830 }, contextOptions: { reducedMotion: 'reduce' } });

/** From the stage's edge to the text of a label that slid there, px. */
const EDGE = 12;

/** What stands on the axis where it can be read, from left to right. */
async function axisTexts(page: Page): Promise<string[]> {
	return page.locator('.axis').evaluate((axis) => {
		const frame = axis.getBoundingClientRect();
		return [...axis.querySelectorAll('span')]
			.map((span) => ({ span, box: span.getBoundingClientRect() }))
			.filter(({ span }) => getComputedStyle(span).visibility === 'visible')
			.filter(({ box }) => box.right > frame.left && box.left < frame.right)
			.sort((a, b) => a.box.left - b.box.left)
			.map(({ span }) => span.textContent.trim());
	});
}

/** Chooses by what the lanes are formed, or a zone, in the filter panel. */
async function choose(page: Page, label: string, option: string): Promise<void> {
	await page.getByRole('button', { name: 'Filter', exact: true }).click();
	await page.getByLabel(label, { exact: true }).selectOption(option);
	await page.keyboard.press('Escape');
	await expect(page.getByLabel(label, { exact: true })).toHaveCount(0);
	await atRest(page);
}

/** The years from the first event of a dataset to its last. */
function yearsOf({ events }: Dataset): string[] {
	const years = events.flatMap(({ date }) => date.span.edtf.match(/\d{4}/g) ?? []).map(Number);
	const [first, last] = [Math.min(...years), Math.max(...years)];
	return Array.from({ length: last - first + 1 }, (_, i) => String(first + i));
}

const AXES = [
	{
		path: './',
		zoomOut: 'Herauszoomen',
		minutes: ['18. Juni 2024, Berlin', '19:15', '19:20', '19:55'],
		hours: ['18. Juni 2024, Berlin', '18:00', '20:00', '22:00', '19. Juni', '02:00'],
		days: ['Juni 2024', '17. Juni', '19. Juni'],
		months: ['2024', 'Feb.', 'März', 'Apr.', 'Mai', 'Juni', 'Juli', 'Sept.', 'Dez.'],
	},
	{
		path: './en/',
		zoomOut: 'Zoom out',
		minutes: ['18 Jun 2024, Berlin', '19:15', '19:20', '19:55'],
		hours: ['18 Jun 2024, Berlin', '18:00', '20:00', '22:00', '19 Jun', '02:00'],
		days: ['Jun 2024', '17 Jun', '19 Jun'],
		months: ['2024', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Sep', 'Dec'],
	},
] as const;

for (const { path, zoomOut, minutes, hours, days, months } of AXES) {
	test(`the axis counts from minutes to years, with the zone where it counts hours: ${path}`, async ({
		page,
		request,
	}) => {
		const years = yearsOf(await siteDataset(request, 'de'));
		await openStage(page, `${path}?from=2024-06-18T19:00&to=2024-06-18T20:00`);
		for (const [clicks, labels] of [
			[0, minutes],
			[4, hours],
			[4, days],
			[5, months],
			[3, years],
		] as const) {
			for (let click = 0; click < clicks; click++) {
				await page.getByRole('button', { name: zoomOut }).click();
			}
			await atRest(page);
			const texts = await axisTexts(page);
			expect(texts).toEqual(expect.arrayContaining([...labels]));
			expect(texts[0]).toBe(labels[0]);
		}
	});
}

test('the axis tells year and zone also where a day begins at its left end', async ({ page }) => {
	await openStage(page, './?from=2024-06-18&to=2024-06-18T23:00');
	expect(await axisTexts(page)).toContain('18. Juni 2024, Berlin');
	await openStage(page, './?from=2024-10-01&to=2024-11-10');
	expect((await axisTexts(page))[0]).toBe('Okt. 2024');
});

test('another zone moves the events with a time of day and nothing else', async ({ page }) => {
	await openStage(page, './?from=2024-06-18T12:00&to=2024-06-20T12:00');
	const places = async () => {
		const { marks } = await pictureOf(page);
		return new Map(marks.map(({ id, glyph }) => [id, glyph.left]));
	};
	const before = await places();
	const hour = (await stageBox(page)).width / 48;
	await choose(page, 'Zeitzone', 'Pjöngjang');
	const after = await places();
	expect(after.get('putin-arrival')).toBeCloseTo(before.get('putin-arrival')! + 7 * hour, 0);
	const others = [...before].filter(([id]) => id !== 'putin-arrival' && after.has(id));
	expect(others.length).toBeGreaterThan(5);
	for (const [id, left] of others) expect(after.get(id), id).toBeCloseTo(left, 1);
	expect((await axisTexts(page))[0]).toBe('18. Juni 2024, Pjöngjang');
	await expect.poll(() => page.url()).toContain('zone=Asia/Pyongyang');
});

test('lanes are formed by chapter, by kind, or by first-named actor with the rest in one', async ({
	page,
	request,
}) => {
	const dataset = await siteDataset(request, 'de');
	const { chapters, kinds, actors, events } = dataset;
	const years = yearsOf(dataset);
	await openStage(page, `./?from=${years[0]}-01-01&to=${years.at(-1)}-12-31`);
	const lanes = async () => (await pictureOf(page)).lanes.map(({ name }) => name);
	const drawn = async () => {
		const { marks, clusters } = await pictureOf(page);
		return clusters.reduce((sum, { count }) => sum + count, marks.length);
	};
	expect(await lanes()).toEqual(chapters.map(({ title }) => title));

	await choose(page, 'Ordnen nach', 'Akteur');
	const names = await lanes();
	expect(names.length).toBeGreaterThan(5);
	expect(names.at(-1)).toBe('Übrige');
	const known = actors.map(({ name }) => name);
	for (const name of names.slice(0, -1)) expect(known).toContain(name);
	const { marks, lanes: rows } = await pictureOf(page);
	expect(marks.length).toBeGreaterThan(0);
	for (const { id, lane } of marks) {
		const first = events.find((event) => event.id === id)?.actors[0];
		const name = actors.find((actor) => actor.id === first)?.name ?? 'Übrige';
		expect(rows[lane]?.name, id).toBe(names.includes(name) ? name : 'Übrige');
	}
	expect(await drawn()).toBe(events.length);

	await choose(page, 'Ordnen nach', 'Art');
	const used = kinds.filter(({ id }) => events.some(({ kind }) => kind === id));
	expect(
		(await lanes()).every((name) => name === 'Übrige' || used.some((k) => k.name === name)),
	).toBe(true);
	expect(await drawn()).toBe(events.length);
	await expect.poll(() => page.url()).toContain('group=kind');
});

test('eras lie behind their chapter from their first day to their last, and their names stay in view', async ({
	page,
}) => {
	await openStage(page, './?from=2024-08-01&to=2025-05-31');
	const band = stageOf(page).locator('[data-era="ukrainian-troops-kursk"]');
	const name = stageOf(page).getByRole('button', { name: /^Ukrainische Truppen in Kursk/ });
	const { x, width } = await stageBox(page);
	const day = width / 304;
	const box = (await band.boundingBox())!;
	expect(box.x).toBeCloseTo(x + 5 * day, 0);
	expect(box.x + box.width).toBeCloseTo(x + 273 * day, 0);
	const { y } = await glyphOf(page, 'kursk-incursion');
	expect(y).toBeGreaterThan(box.y);
	expect(y).toBeLessThan(box.y + box.height);

	await page.mouse.move(x + width / 2, y);
	const seen: number[] = [];
	for (let pans = 0; pans < 3; pans++) {
		const { x: left } = (await name.boundingBox())!;
		seen.push(left);
		const start = (await band.boundingBox())!.x;
		expect(left).toBeGreaterThanOrEqual(Math.max(start, x));
		const head = page.locator('.head').filter({ has: name });
		for (const counter of await head.locator('.edge').all()) {
			const { x: from, width: wide } = (await counter.boundingBox())!;
			const era = (await name.boundingBox())!;
			expect(from + wide <= era.x || era.x + era.width <= from).toBe(true);
		}
		await page.mouse.wheel(width * 0.2, 0);
		await atRest(page);
	}
	expect(seen[2]).toBeCloseTo(seen[1]!, -2);
	await page.mouse.wheel(width, 0);
	await expect(name).toHaveCount(0);
});

test('the day at the left of the axis is that of the first hour that can be read', async ({
	page,
}) => {
	await openStage(page, './?from=2024-06-18T20:00&to=2024-06-20T02:00');
	const [day, first] = await axisTexts(page);
	expect(day).toBe('19. Juni 2024, Berlin');
	expect(first).toMatch(/^0\d:00$/);
	await openStage(page, './?from=2024-06-18T08:00&to=2024-06-19T14:00');
	expect((await axisTexts(page)).slice(0, 2)).toEqual(['18. Juni 2024, Berlin', '14:00']);
});

test('the label of a long bar slides along and leaves with its end', async ({ page }) => {
	await openStage(page, './?from=2024-11-01&to=2025-03-31');
	const label = async () => {
		const { marks } = await pictureOf(page);
		return marks.find(({ id }) => id === 'shells-volume')?.label ?? null;
	};
	const { x, y, width } = await stageBox(page);
	const within = async () => {
		const { left, right } = (await label())!;
		return left >= x && right <= x + width;
	};
	// Its bar began before; the label waits at the edge and keeps there.
	const fromEdge = async () => (await label())!.left - x;
	expect(await fromEdge()).toBeCloseTo(EDGE, 0);
	expect(await within()).toBe(true);
	await page.mouse.move(x + width / 2, y + 10);
	await page.mouse.wheel(0.1 * width, 0);
	await atRest(page);
	expect(await fromEdge()).toBeCloseTo(EDGE, 0);
	expect(await within()).toBe(true);
	await page.mouse.wheel(1.4 * width, 0);
	await atRest(page);
	expect((await label())?.left).toBeLessThan(x);
	await page.mouse.wheel(0.2 * width, 0);
	await expect.poll(label).toBeNull();
});

test('the drawing tells how well a date is known: bar, bracket, wings, torn end', async ({
	page,
}) => {
	const kinds = async (id: string) => (await signsOf(page, id)).map(({ kind }) => kind);
	await openStage(page, './?from=2024-09-20&to=2024-11-20');
	const day = (await stageBox(page)).width / 62;
	const [bar, ...others] = await signsOf(page, 'choe-oct-arrival');
	expect([bar?.kind, others]).toEqual(['bar', []]);
	expect(bar?.from).toBeCloseTo(0, 0);
	expect(bar?.to).toBeCloseTo(3 * day, 0);

	const month = await signsOf(page, 'soldiers-in-russia');
	expect(month.map(({ kind }) => kind).sort()).toEqual(['bracket', 'torn', 'within']);
	const bracket = month.find(({ kind }) => kind === 'bracket');
	expect(bracket?.from).toBeCloseTo(0, -1);
	expect(bracket?.to).toBeCloseTo(31 * day, -1);
	expect(await kinds('nis-oct18')).toEqual([]);

	await openStage(page, './?from=2025-01-20&to=2025-02-25');
	const wings = await signsOf(page, 'return-feb-2025');
	expect(wings.map(({ kind }) => kind)).toEqual(['wing', 'wing']);
	expect(wings[0]?.to).toBeLessThan(0);
	expect(wings[1]?.from).toBeGreaterThan(0);

	await openStage(page, './?from=2024-01-01&to=2024-03-31');
	const torn = await signsOf(page, 'frozen-assets-release');
	expect(torn.map(({ kind }) => kind)).toEqual(['torn']);
	expect(torn[0]?.to).toBeLessThan(0);

	await openStage(page, './?chapter=aftermath&kind=weapons&from=2025-05-25&to=2025-07-10');
	expect((await kinds('drone-knowhow-2025')).sort()).toEqual(['bracket', 'wing', 'wing', 'within']);

	// Where the axis counts hours, a day without a time of day has its bracket as well.
	await openStage(page, './?kind=law&from=2024-06-18T18:00&to=2024-06-20T06:00');
	const hour = (await stageBox(page)).width / 36;
	const [whole] = await signsOf(page, 'treaty-signing');
	const around = (await glyphOf(page, 'treaty-signing')).x - (await stageBox(page)).x;
	expect(whole?.kind).toBe('bracket');
	expect(around + (whole?.from ?? 0)).toBeCloseTo(6 * hour, -1);
	expect(around + (whole?.to ?? 0)).toBeCloseTo(30 * hour, -1);
});

test('a count stays on its pill however large letters are', async ({ page }) => {
	await openStage(page, './?from=2024-05-15&to=2025-06-15');
	await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
	const clusters = stageOf(page).locator('[data-cluster]');
	await expect(clusters.first()).toBeVisible();
	const widths = await clusters.evaluateAll((buttons) =>
		buttons.map((button) => {
			const count = document.createRange();
			count.selectNodeContents(button);
			return count.getBoundingClientRect().width;
		}),
	);
	expect(Math.max(...widths)).toBeLessThanOrEqual(24);
});
