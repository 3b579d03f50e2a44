import { expect, test, type FrameLocator } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { articleHtml, openArticle } from './embed-page.ts';
import { serveHost } from './host-page.ts';

const EVENT = 'soldiers-in-russia';
const TITLE = 'Nordkoreanische Soldaten in Russland';
const VIEW = `embed/?chapter=kursk&event=${EVENT}&from=2024-07-15&to=2025-05-20`;

const stageOf = (frame: FrameLocator) => frame.locator('[data-timeline-stage]');
const cardOf = (frame: FrameLocator) => frame.getByRole('region', { name: 'Gewähltes Ereignis' });

test.describe('in a frame', () => {
	for (const [name, attributes] of [
		['without a sandbox', ''],
		['that may run scripts and nothing else, as WordPress has it', 'sandbox="allow-scripts"'],
		[
			'in a sandbox as AMP has it',
			'sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox"',
		],
	] as const) {
		test(`${name}, it shows the event with its sources and complains of nothing`, async ({
			page,
			baseURL,
		}) => {
			const site = new URL(baseURL!);
			const complaints: string[] = [];
			page.on('console', (message) => {
				if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
			});
			page.on('pageerror', (error) => complaints.push(error.message));
			const { host, frame, loaded } = await openArticle(page, baseURL!, VIEW, { attributes });
			await expect(cardOf(frame).getByRole('heading')).toHaveText(TITLE);
			await expect(stageOf(frame).locator(`[data-event="${EVENT}"]`)).toBeVisible();

			const button = cardOf(frame).getByRole('button', { name: /Quellen.*Ursprünge/ });
			await button.click();
			const sources = frame.getByRole('region', { name: `Quellen zu „${TITLE}“` });
			await expect(sources.getByRole('link').first()).toHaveAttribute('href', /^https?:/);
			await expect(sources.getByRole('link').first()).toHaveAttribute('rel', 'noopener');
			await button.click();
			await expect(sources).toHaveCount(0);

			expect(complaints).toEqual([]);
			expect(loaded.every((response) => new URL(response.url()).host === site.host)).toBe(true);
			await host.close();
		});
	}

	test('the focus goes to the cluster that its mark joins', async ({ page, baseURL }) => {
		const { host, frame } = await openArticle(
			page,
			baseURL!,
			'embed/?from=2024-10-15&to=2024-11-10',
		);
		const marks = stageOf(frame).locator('[data-event]');
		await expect(marks.first()).toBeVisible();
		const id = await marks.last().getAttribute('data-event');
		const mark = stageOf(frame).locator(`[data-event="${id}"]`);
		await mark.focus();
		for (let step = 0; step < 10; step++) await page.keyboard.press('-');
		await expect(mark).toHaveCount(0);
		const holder = stageOf(frame).locator('[data-cluster]:focus');
		await expect(holder).toHaveAttribute('data-members', new RegExp(`(^| )${id}( |$)`));
		await host.close();
	});

	test('a point of the trail points out its sources, first of all and before the fold', async ({
		page,
		baseURL,
	}) => {
		const { host, frame } = await openArticle(page, baseURL!, VIEW);
		const sources = frame.getByRole('region', { name: `Quellen zu „${TITLE}“` });
		const items = sources.locator('li');
		const isMarked = (item: Element) => getComputedStyle(item).borderInlineStartWidth === '3px';
		await cardOf(frame)
			.getByRole('button', { name: /Quellen.*Ursprünge/ })
			.click();
		const fold = sources.getByText(/^\d+ weitere Quellen$/);
		await expect(items.filter({ visible: true })).toHaveCount(8);
		await expect(items).toHaveCount(8 + parseInt((await fold.textContent()) ?? '', 10));
		const before = await items.first().textContent();
		expect(await items.first().evaluate(isMarked)).toBe(false);

		await frame.locator('[data-trail]').last().press('Enter');
		await expect(items.first().getByRole('link')).toBeFocused();
		expect(await items.first().evaluate(isMarked)).toBe(true);
		expect(await items.first().textContent()).not.toBe(before);
		await fold.click();
		await expect(items.last()).toBeVisible();
		expect(await items.last().evaluate(isMarked)).toBe(false);
		await host.close();
	});

	for (const width of [300, 700, 1200]) {
		test(`in a column of ${width} px it fills its height and nothing is cut off`, async ({
			page,
			baseURL,
		}) => {
			await page.setViewportSize({ width: Math.max(width, 360), height: 900 });
			const { host, frame } = await openArticle(page, baseURL!, VIEW, { width });
			const box = await frame.locator('.embed').boundingBox();
			expect(box?.width).toBeCloseTo(width, 0);
			expect(box?.height).toBeCloseTo(560, 0);
			const overflow = await frame.locator('html').evaluate((html) => ({
				x: html.scrollWidth - html.clientWidth,
				y: html.scrollHeight - html.clientHeight,
			}));
			expect(overflow).toEqual({ x: 0, y: 0 });
			await expect(frame.getByRole('link', { name: /^Vollansicht/ })).toBeInViewport();
			await expect(cardOf(frame).getByRole('button', { name: /Quellen/ })).toBeInViewport();
			const overview = frame.getByRole('group', { name: 'Übersicht' });
			await expect(overview).toHaveCount(width >= 460 ? 1 : 0);
			await host.close();
		});
	}

	test('twice on one page, each shows its own view', async ({ page, baseURL }) => {
		// Both are in sight: a click right after the page was scrolled may miss a frame of another process.
		await page.setViewportSize({ width: 1280, height: 1300 });
		const host = await serveHost(
			articleHtml(`${baseURL}${VIEW}`, {
				attributes: 'id="one"',
				after: `<iframe id="two" title="Zweiter" src="${baseURL}embed/?chapter=putin-visit&amp;title=Der%20Besuch" width="700" height="560"></iframe>`,
			}),
		);
		await page.goto(host.url);
		const [one, two] = [page.frameLocator('#one'), page.frameLocator('#two')];
		await expect(two.locator('[data-timeline-ready]')).toBeVisible();
		await expect(two.getByRole('heading', { level: 1 })).toHaveText('Der Besuch');
		await expect(cardOf(one).getByRole('heading')).toHaveText(TITLE);
		await two.getByRole('button', { name: 'Nächstes Ereignis' }).click();
		await expect(cardOf(two).getByRole('heading')).toBeVisible();
		await expect(cardOf(one).getByRole('heading')).toHaveText(TITLE);
		await host.close();
	});
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('all events stand there with their sources', async ({ page, baseURL }) => {
		const host = await serveHost(articleHtml(`${baseURL}${VIEW}`));
		await page.goto(host.url);
		const frame = page.frameLocator('iframe');
		const events = frame.locator('li[data-event]');
		expect(await events.count()).toBeGreaterThan(100);
		const event = frame.locator(`li[data-event="${EVENT}"]`);
		await expect(event.getByRole('heading')).toHaveText(TITLE);
		expect(await event.getByRole('link').count()).toBeGreaterThan(20);
		await expect(frame.getByText('Die Zeitachse braucht JavaScript.')).toBeVisible();
		await expect(stageOf(frame)).toHaveCount(0);
		await expect(frame.getByRole('button')).toHaveCount(0);
		await host.close();
	});
});

test.describe('on its own', () => {
	test('it is printed as a list of its events with the addresses of their sources', async ({
		page,
	}) => {
		await page.goto(VIEW);
		await expect(page.locator('[data-timeline-ready]')).toBeVisible();
		await page.emulateMedia({ media: 'print' });
		const event = page.locator(`li[data-event="${EVENT}"]`);
		await expect(event).toBeVisible();
		const link = event.getByRole('link').first();
		const after = await link.evaluate((one) => getComputedStyle(one, '::after').content);
		expect(after).toContain(await link.getAttribute('href'));
		await expect(page.locator('[data-timeline-stage]')).toBeHidden();
		// What the filter leaves out is not printed.
		await expect(page.locator('li[data-event="putin-arrival"]')).toBeHidden();
	});

	test('where its dataset does not come, all events stand there with their sources', async ({
		page,
	}) => {
		await page.route('**/*.slim.*.json', (route) => route.abort());
		await page.goto(VIEW);
		await expect(page.getByRole('alert')).toContainText('konnte ihre Daten nicht laden');
		const event = page.locator(`li[data-event="${EVENT}"]`);
		await expect(event.getByRole('heading')).toBeVisible();
		await expect(event.getByRole('link').first()).toBeVisible();
		await expect(page.getByRole('button')).toHaveCount(0);
	});

	for (const scheme of ['light', 'dark'] as const) {
		test(`axe finds nothing, with sources open and without (${scheme})`, async ({ page }) => {
			await page.emulateMedia({ colorScheme: scheme });
			await page.setViewportSize({ width: 700, height: 900 });
			await page.goto(VIEW);
			await expect(page.locator('[data-timeline-ready]')).toBeVisible();
			await expectAccessible(page, 'an event selected');
			await page.getByRole('button', { name: /Quellen.*Ursprünge/ }).click();
			await expectAccessible(page, 'its sources open', '.sources');
		});
	}

	test('keys lead from the stage to the card and back', async ({ page }) => {
		await page.goto('embed/?chapter=kursk');
		await expect(page.locator('[data-timeline-ready]')).toBeVisible();
		await page.locator('[data-timeline-stage] [tabindex="0"]').first().focus();
		await page.keyboard.press('End');
		await page.keyboard.press('Enter');
		const title = page.getByRole('region', { name: 'Gewähltes Ereignis' }).getByRole('heading');
		await expect(title).toBeFocused();
		await page.keyboard.press('Escape');
		await expect(page.locator('[data-timeline-stage] :focus')).toHaveCount(1);
	});
});
