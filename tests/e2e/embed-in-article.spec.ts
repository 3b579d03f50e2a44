import { gzipSync } from 'node:zlib';
import { expect, test, type Page } from '@playwright/test';
import { articleHtml, openArticle } from './embed-page.ts';
import { serveHost } from './host-page.ts';
import { moveFingers } from './touch.ts';

const VIEW = 'embed/?chapter=kursk&event=soldiers-in-russia&from=2024-07-15&to=2025-05-20';

/** Kilobytes as budgets count them. */
const KB = 1000;

test('it loads no more than an article can bear, from nowhere else, and stores nothing', async ({
	page,
	baseURL,
	context,
}) => {
	const asked: URL[] = [];
	page.on('request', (request) => asked.push(new URL(request.url())));
	const { host, frame, loaded } = await openArticle(page, baseURL!, VIEW);
	await expect(frame.locator('[data-trail]').first()).toBeVisible();
	await page.waitForLoadState('networkidle');

	const sizes: Record<string, number> = {};
	for (const response of loaded) {
		const type = (response.headers()['content-type'] ?? '').split(';')[0]!.split('/').pop()!;
		sizes[type] = (sizes[type] ?? 0) + gzipSync(await response.body()).length / KB;
	}
	console.log(
		`embed: ${loaded.length} requests, gzipped ${Object.entries(sizes)
			.map(([type, size]) => `${type} ${size.toFixed(1)} kB`)
			.join(', ')}`,
	);
	expect(loaded.length).toBeLessThanOrEqual(6);
	expect(sizes.javascript).toBeLessThanOrEqual(50);
	expect(sizes.css).toBeLessThanOrEqual(12);
	expect(sizes.json).toBeLessThanOrEqual(50);
	expect(loaded.filter((response) => /\.woff2?$/.test(response.url()))).toEqual([]);
	const own = [new URL(baseURL!).origin, host.origin];
	expect(
		asked.filter(({ protocol, origin }) => protocol !== 'data:' && !own.includes(origin)),
	).toEqual([]);
	expect(await context.cookies()).toEqual([]);
	expect((await context.storageState()).origins).toEqual([]);
	await host.close();
});

test('nothing in the article moves by itself', async ({ page, baseURL }) => {
	const host = await serveHost(
		articleHtml(`${baseURL}${VIEW}`, { after: '<p id="end">Danach.</p>' }),
	);
	await page.addInitScript(() => {
		const shifts: number[] = [];
		Object.assign(window, { shifts });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries())
				shifts.push((entry as never as { value: number }).value);
		}).observe({ type: 'layout-shift', buffered: true });
	});
	await page.goto(host.url);
	const frame = page.frameLocator('iframe');
	await expect(frame.locator('[data-timeline-ready]')).toBeVisible();
	await frame.getByRole('button', { name: /^Nächstes Ereignis/ }).click();
	await expect(frame.getByRole('region', { name: 'Gewähltes Ereignis' })).toBeVisible();
	const shiftsOf = () => page.evaluate(() => (window as never as { shifts: number[] }).shifts);
	expect(await shiftsOf()).toEqual([]);
	await host.close();
});

test('it tells its height to the host, again only when its sources are opened', async ({
	page,
	baseURL,
}) => {
	const host = await serveHost(
		articleHtml(`${baseURL}${VIEW}&id=tl-1&childId=pym-0#?secret=s3cret`),
	);
	await page.addInitScript(() => {
		const told: unknown[] = [];
		Object.assign(window, { told });
		window.addEventListener('message', ({ data }) => told.push(data));
	});
	const told = () => page.evaluate(() => (window as never as { told: unknown[] }).told);
	await page.goto(host.url);
	const frame = page.frameLocator('iframe');
	await expect(frame.locator('[data-timeline-ready]')).toBeVisible();
	const heights = [
		{ 'datawrapper-height': { 'tl-1': 560 } },
		{ sentinel: 'amp', type: 'embed-size', height: 560 },
		{ embed: 'tl-1', height: 560 },
		'pymxPYMxpym-0xPYMxheightxPYMx560',
		{ message: 'height', value: 560, secret: 's3cret' },
	];
	await expect.poll(told).toEqual([{ sentinel: 'amp', type: 'embed-ready' }, ...heights]);

	// A host that makes the frame higher is not told so: nothing would ever end that.
	await page.locator('iframe').evaluate((element) => (element.style.height = '700px'));
	await frame.getByRole('button', { name: 'Heranzoomen', exact: true }).click();
	await frame.getByRole('button', { name: /Quellen.*Ursprünge/ }).click();
	await expect.poll(async () => (await told()).length).toBe(1 + 2 * heights.length);
	const last = (await told()).at(-1) as { value: number };
	expect(last.value).toBeGreaterThan(700);
	await frame.getByRole('button', { name: /Quellen.*Ursprünge/ }).click();
	await expect.poll(async () => (await told()).slice(-heights.length)).toEqual(heights);

	// Pym asks again by telling its width; other messages mean nothing.
	await page.evaluate(() => {
		const { contentWindow } = document.querySelector('iframe')!;
		for (const message of [null, 7, 'x', { message: 'height', value: 9 }, { type: 'resize' }]) {
			contentWindow?.postMessage(message, '*');
		}
		contentWindow?.postMessage('pymxPYMxpym-0xPYMxwidthxPYMx700', '*');
	});
	await expect.poll(async () => (await told()).length).toBe(1 + 4 * heights.length);
	await expect(frame.locator('.embed')).toBeVisible();
	await host.close();
});

test('in WordPress’ frame the full view is asked of the host', async ({ page, baseURL }) => {
	const host = await serveHost(
		articleHtml(`${baseURL}${VIEW}#?secret=s3cret`, { attributes: 'sandbox="allow-scripts"' }),
	);
	await page.addInitScript(() => {
		window.addEventListener('message', ({ data }: MessageEvent<{ message?: string }>) => {
			if (data.message === 'link') Object.assign(window, { asked: data });
		});
	});
	await page.goto(host.url);
	const frame = page.frameLocator('iframe');
	await expect(frame.locator('[data-timeline-ready]')).toBeVisible();
	await frame.getByRole('link', { name: /^Vollansicht/ }).click();
	await expect
		.poll(() => page.evaluate(() => (window as never as { asked?: unknown }).asked))
		.toEqual({
			message: 'link',
			value: expect.stringContaining(`${baseURL}?chapter=kursk&from=2024-07-15`) as unknown,
			secret: 's3cret',
		});
	await host.close();
});

test.describe('in the middle of an article of three screens', () => {
	const SCREEN = '<div style="height:900px">Text</div>';
	const long = { before: SCREEN, after: `${SCREEN}<footer id="end">Ende</footer>` };
	const isAtEnd = (page: Page) =>
		page.evaluate(() => {
			const { bottom } = document.getElementById('end')!.getBoundingClientRect();
			return bottom <= innerHeight + 1;
		});

	test('twenty notches of the wheel lead from its beginning to its end', async ({
		page,
		baseURL,
	}) => {
		await page.setViewportSize({ width: 800, height: 800 });
		const { host, frame } = await openArticle(page, baseURL!, VIEW, long);
		await page.mouse.move(400, 400);
		for (let notch = 0; notch < 20; notch++) {
			await page.mouse.wheel(0, 120);
			await page.evaluate(() => new Promise((next) => requestAnimationFrame(next)));
		}
		await expect.poll(() => isAtEnd(page)).toBe(true);
		expect(await spanOf(frame)).toContain('2024');
		await host.close();
	});

	test('with Ctrl the wheel zooms in the frame and the article stays', async ({
		page,
		baseURL,
	}) => {
		await page.setViewportSize({ width: 800, height: 800 });
		const { host, frame } = await openArticle(page, baseURL!, VIEW);
		const before = await spanOf(frame);
		const box = (await frame.locator('[data-timeline-stage]').boundingBox())!;
		await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
		await page.keyboard.down('Control');
		for (let notch = 0; notch < 5; notch++) await page.mouse.wheel(0, -120);
		await page.keyboard.up('Control');
		await expect.poll(() => spanOf(frame)).not.toBe(before);
		expect(await page.evaluate(() => scrollY)).toBe(0);
		await host.close();
	});

	test.describe('with a finger', () => {
		test.use({ hasTouch: true, viewport: { width: 390, height: 800 } });

		test('one long swipe that begins on the frame scrolls the article', async ({
			page,
			baseURL,
		}) => {
			const { host, frame } = await openArticle(page, baseURL!, VIEW, { ...long, width: 390 });
			await page.evaluate(() => scrollTo(0, 700));
			const before = await spanOf(frame);
			const box = (await frame.locator('[data-timeline-stage]').boundingBox())!;
			const x = box.x + box.width / 2;
			const start = await page.evaluate(() => scrollY);
			await moveFingers(page, [{ from: { x, y: box.y + 100 }, to: { x, y: box.y - 400 } }], 100);
			await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(start + 300);
			expect(await spanOf(frame)).toBe(before);
			await host.close();
		});
	});
});

/** The visible span in words, as the overview's window says it. */
const spanOf = (frame: { locator: Page['locator'] }): Promise<string | null> =>
	frame.locator('a', { hasText: 'Vollansicht' }).getAttribute('href');
