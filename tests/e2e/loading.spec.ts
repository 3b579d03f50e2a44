import { expect, test, type Locator, type Page } from '@playwright/test';
import { listedIds, openExplore, siteDataset } from './explore-page.ts';

/** Shares of the window that jump less are not seen (Cumulative Layout Shift). */
const SEEN = 0.01;

/** What jumped since the page began to load, up to the frame now shown, as a sum of shares of the window. */
const jumped = (page: Page): Promise<number> =>
	page.evaluate(async () => {
		const frame = () => new Promise((begun) => requestAnimationFrame(begun));
		// What a frame moves is noted when it has been drawn, which the next but one comes after.
		await frame();
		await frame();
		await frame();
		const observer = new PerformanceObserver(() => undefined);
		observer.observe({ type: 'layout-shift', buffered: true });
		const shifts = observer.takeRecords() as (PerformanceEntry & { value: number })[];
		observer.disconnect();
		return shifts.reduce((total, { value }) => total + value, 0);
	});

for (const [name, viewport] of [
	['a wide screen', { width: 1440, height: 830 }],
	['a phone', { width: 390, height: 844 }],
] as const) {
	test.describe(`on ${name}`, () => {
		test.use({ viewport });

		test('nothing jumps while the page loads, though its fonts come late', async ({ page }) => {
			await page.route('**/*.woff2', async (route) => {
				await new Promise((later) => setTimeout(later, 600));
				await route.continue();
			});
			const inTime = page.waitForResponse(/source-serif.*woff2/);
			await openExplore(page);
			const ready = await page.evaluate(() => Math.round(performance.now()));
			await inTime;
			await page.evaluate(() => document.fonts.ready.then(() => undefined));
			const shift = await jumped(page);
			console.log(`on ${name}: ready after ${ready} ms, layout shift ${shift.toFixed(4)}`);
			expect(shift).toBeLessThan(SEEN);

			// Where something does jump, it is seen.
			await page.evaluate(() => {
				document.body.style.marginBlockStart = '20vh';
			});
			expect(await jumped(page)).toBeGreaterThan(shift + SEEN);
		});
	});
}

test('the list is there before the script, and whole where the script never comes', async ({
	page,
	request,
}) => {
	const { events } = await siteDataset(request, 'de');
	await openExplore(page);
	const withScript = await listedIds(page);
	expect(withScript.length).toBeLessThan(events.length);

	await page.route('**/*.js', (route) => route.abort());
	// What waits for twelve seconds need not wait here.
	const session = await page.context().newCDPSession(page);
	await session.send('Animation.enable');
	await session.send('Animation.setPlaybackRate', { playbackRate: 0 });
	await page.reload();
	expect(await listedIds(page)).toEqual(withScript);
	await session.send('Animation.setPlaybackRate', { playbackRate: 1000 });
	await expect.poll(() => listedIds(page)).toEqual(events.map(({ id }) => id));
});

test('where the data do not come, a message says so, and the list is whole at once', async ({
	page,
	request,
}) => {
	const { events } = await siteDataset(request, 'de');
	let isGone = true;
	await page.route(/pyongyang-moscow.*\.json/, (route) =>
		isGone ? route.fulfill({ status: 503 }) : route.continue(),
	);
	await page.goto('./?theme=dark');
	const message = page.getByRole('alert').filter({ hasText: 'konnte ihre Daten nicht laden' });
	await expect(message).toBeVisible();
	expect(await listedIds(page)).toEqual(events.map(({ id }) => id));
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	// Nothing that would not answer.
	await expect(page.getByRole('button')).toHaveText(['Noch einmal versuchen']);
	await expect(page.getByRole('link', { name: 'English' })).toBeVisible();

	isGone = false;
	await message.getByRole('button').click();
	await expect(page.locator('[data-timeline-ready]')).toBeAttached();
	await expect(message).toHaveCount(0);
});

test('what the list says before the script stays in the page, and is that of the day', async ({
	page,
	request,
}) => {
	let begin: () => void = () => undefined;
	const read = new Promise<void>((begun) => (begin = begun));
	await page.route(/begin-[^/]*\.js/, async (route) => {
		await read;
		await route.continue();
	});
	await page.goto('./', { waitUntil: 'commit' });
	await page.locator('footer').last().waitFor();
	const marked = await page.evaluate(() => {
		const told = document.querySelectorAll('li[data-event] div.full > *');
		for (const element of told) element.setAttribute('data-read', '');
		return told.length;
	});
	expect(marked).toBeGreaterThan((await siteDataset(request, 'de')).events.length);
	begin();
	await expect(page.locator('[data-timeline-ready]')).toBeAttached();
	const kept = page.locator('li[data-event] div.full > [data-read]');
	await expect(kept).toHaveCount(marked);
	await expect(page.locator('li[data-event] div.full > :not([data-read])')).toHaveCount(0);

	// Of an earlier day the same elements would not be true.
	await page.goto('./?as-of=2024-11-01');
	await expect(page.locator('[data-timeline-ready]')).toBeAttached();
	await expect(page.locator('li[data-event] div.full')).toHaveCount(0);
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('li[data-event] div.full > .summary').first()).toBeVisible();
	await expect(page.locator('li[data-event] [data-changes]')).toHaveCount(0);
});

test('data and scripts are asked for when the list has been drawn', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	// The browser tells of its first drawing when the test lets it, and nobody loses patience before.
	await page.addInitScript(() => {
		const PATIENCE = 1000;
		const start = setTimeout.bind(globalThis);
		const later = (work: () => void, wait?: number, ...given: unknown[]) =>
			wait === PATIENCE ? 0 : start(work, wait, ...given);
		const told = new Promise<void>((tell) => Object.assign(globalThis, { tellOfDrawing: tell }));
		class Held extends PerformanceObserver {
			override observe(options?: PerformanceObserverInit): void {
				if (options?.type === 'paint') void told.then(() => super.observe(options));
				else super.observe(options);
			}
		}
		Object.assign(globalThis, { setTimeout: later, PerformanceObserver: Held });
	});
	await page.goto('./', { waitUntil: 'load' });
	expect(asked.filter((url) => url.includes('/begin-'))).toHaveLength(1);
	const later = () => asked.filter((url) => /\.json$|assets\/(?!begin-)[^/]*\.js$/.test(url));
	expect(later()).toEqual([]);
	await page.evaluate(() =>
		(globalThis as unknown as { tellOfDrawing: () => void }).tellOfDrawing(),
	);
	await expect(page.locator('[data-timeline-ready]')).toBeAttached();
	expect(later().length).toBeGreaterThan(3);
});

/** Holds up whatever waits for a task of its own, until it is let go on. */
async function holdTasks(page: Page): Promise<{
	readonly one: () => Promise<void>;
	readonly all: () => Promise<void>;
	/** One after the other, until something is there. */
	readonly until: (there: Locator) => Promise<void>;
}> {
	await page.addInitScript(() => {
		const held: (() => void)[] = [];
		const start = setTimeout.bind(globalThis);
		let isHolding = true;
		const hold = (work: () => void, wait = 0, ...given: unknown[]) => {
			if (!isHolding || wait > 0) return start(work, wait, ...given);
			held.push(work);
			return 0;
		};
		Object.assign(globalThis, {
			setTimeout: hold,
			letOneGo: () => held.shift()?.(),
			letAllGo: () => {
				isHolding = false;
				for (const work of held.splice(0)) start(work);
			},
		});
	});
	const call = (name: string) => () =>
		page.evaluate((name) => {
			(globalThis as unknown as Record<string, () => void>)[name]?.();
		}, name);
	const one = call('letOneGo');
	const until = (there: Locator) =>
		expect(async () => {
			if ((await there.count()) === 0) await one();
			expect(await there.count()).toBe(1);
		}).toPass();
	return { one, all: call('letAllGo'), until };
}

/** Opens the page as far as its controls react, and neither stage nor list do. */
async function openHalf(page: Page, search: string): ReturnType<typeof holdTasks> {
	const go = await holdTasks(page);
	await page.goto(`./?kind=nothing${search}`);
	// It shows what the address says: here, that it is not understood.
	await go.until(page.getByText('„kind=nothing“'));
	// The head of the page, and its controls.
	await go.one();
	await go.one();
	await expect(page.locator('ol.still')).toBeAttached();
	await expect(page.locator('[data-timeline-stage]')).toHaveCount(0);
	return go;
}

test('an event opens and a filter is set while the list is as it was prerendered', async ({
	page,
	request,
}) => {
	const { events, chapters } = await siteDataset(request, 'de');
	const go = await openHalf(page, '');
	const [chapter] = chapters;
	const item = page.locator('ol li[data-event]').filter({ visible: true }).nth(2);
	const link = item.getByRole('link').first();
	const id = await item.getAttribute('data-event');
	const title = await link.textContent();
	await link.click();
	await expect(page.getByRole('heading', { level: 2, name: title ?? '' })).toBeFocused();
	const chip = page.getByRole('button', { name: new RegExp(`^${chapter?.title ?? ''}`) });
	await chip.click();
	await expect(chip).toHaveAttribute('aria-pressed', 'true');

	await go.all();
	await expect(page.locator('[data-timeline-ready]')).toBeAttached();
	await expect(page.locator('[data-detail]')).toHaveAttribute('data-detail', id ?? '');
	await expect
		.poll(() => page.locator('ol li[data-event]').count())
		.toBe(events.filter((event) => event.chapter === chapter?.id).length);
	await page.getByRole('button', { name: 'Zurück zur Liste' }).click();
	await chip.click();
	await expect(page.locator('ol li[data-event]')).toHaveCount(events.length);
	await expect(link).toBeVisible();
});

test('who has come to an event before the list reacts stays there, though its link changes', async ({
	page,
}) => {
	const go = await openHalf(page, '&theme=dark');
	const item = page.locator('ol li[data-event]').filter({ visible: true }).nth(2);
	const link = item.getByRole('link').first();
	await expect(link).not.toHaveAttribute('href', /theme=dark/);
	await link.focus();
	await go.all();
	await expect(page.locator('[data-timeline-ready]')).toBeAttached();
	await expect(link).toHaveAttribute('href', /theme=dark/);
	await expect(link).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.locator('[data-detail]')).toBeVisible();
});

test('head and controls, which come to life after the address was read, say what it says', async ({
	page,
}) => {
	const mismatches: string[] = [];
	page.on('console', (message) => {
		if (message.text().includes('hydration')) mismatches.push(message.text());
	});
	await page.goto('./en/?as-of=2024-11-01&theme=dark&q=Putin&chapter=kursk');
	await expect(page.locator('[data-timeline-ready]')).toBeAttached();
	await expect(page.getByText('As of 1 November 2024')).toBeVisible();
	await expect(page.getByRole('combobox', { name: 'Appearance' })).toHaveValue('dark');
	await expect(page.getByRole('link', { name: 'Deutsch' })).toHaveAttribute(
		'href',
		/(?=.*as-of=2024-11-01)(?=.*theme=dark)(?=.*q=Putin)(?=.*chapter=kursk)/,
	);
	await expect(page.getByRole('button', { name: /^Kursk, / })).toHaveAttribute(
		'aria-pressed',
		'true',
	);
	await expect(page.getByRole('searchbox', { name: 'Search' })).toHaveValue('Putin');
	expect(mismatches).toEqual([]);
});

test('a key for help that is pressed on the stage before the legend reacts is answered', async ({
	page,
}) => {
	const go = await openHalf(page, '');
	const stage = page.locator('[data-timeline-stage]');
	await go.until(stage);
	await stage.focus();
	await page.keyboard.press('?');
	const help = page.getByRole('dialog', { name: 'Tasten' });
	await expect(help).toBeHidden();

	await go.all();
	await expect(help).toBeVisible();
});

test('where the help does not come, its dialog says so, and asks again when it is opened again', async ({
	page,
}) => {
	let isGone = true;
	await page.route('**/KeyList-*.js', (route) => (isGone ? route.abort() : route.continue()));
	await openExplore(page);
	const opener = page.getByRole('button', { name: 'Tasten' });
	const dialog = page.getByRole('dialog', { name: 'Tasten' });
	await opener.click();
	await expect(dialog.getByRole('alert')).toHaveText(
		'Das ließ sich nicht laden. Bitte noch einmal öffnen.',
	);
	await page.keyboard.press('Escape');
	isGone = false;
	await opener.click();
	await expect(dialog.getByText('Heranzoomen').first()).toBeVisible();
	await expect(dialog.getByRole('alert')).toHaveCount(0);
});
