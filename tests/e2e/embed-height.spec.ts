import { expect, test, type Page } from '@playwright/test';
import { serveHost, type HostPage } from './host-page.ts';
import * as listeners from './host-listeners.ts';

/** An event with many sources, whose opening makes an embed higher. */
const EVENT = 'soldiers-in-russia';
const HEIGHT = 560;

interface HostRules {
	/** What is in the page before its frame. */
	readonly before?: string;
	/** Attributes of the frame beside its address. */
	readonly frame?: string;
	/** What is added to the frame's address. */
	readonly query?: string;
	readonly hash?: string;
	readonly script: string;
	/** The height that the host gives a frame that tells one. */
	readonly given?: (told: number) => number;
}

const run = (listener: () => void) => `<script>(${listener.toString()})()</script>`;

const HOSTS: Readonly<Record<string, HostRules>> = {
	"Datawrapper's listener": { script: run(listeners.datawrapper) },
	"Datawrapper's older listener": {
		query: '&id=timeline-1',
		script: run(listeners.datawrapperByName),
	},
	AMP: {
		before: '<p placeholder>Zeitstrahl</p>',
		frame: 'sandbox="allow-scripts allow-same-origin"',
		script: run(listeners.amp),
	},
	WordPress: {
		before: '<blockquote data-secret="aB3">Zeitstrahl</blockquote>',
		frame: 'sandbox="allow-scripts" data-secret="aB3"',
		hash: '#?secret=aB3',
		script: run(listeners.wordpress),
		given: (told) => Math.min(told, 1000),
	},
	Pym: { query: '&childId=timeline', script: run(listeners.pym) },
	dpa: { query: '&id=timeline', frame: 'id="timeline"', script: run(listeners.dpa) },
	'our own script': {
		script: '<script defer src="SITE/embed.js"></script>',
		given: (told) => Math.min(told, 4000),
	},
};

/** A page of a host, which keeps all messages and errors. */
function hostPage(site: string, rules: HostRules): string {
	const { before = '', frame = '', query = '', hash = '', script } = rules;
	const address = `${site}embed/?event=${EVENT}&height=${HEIGHT}${query}${hash}`;
	return `<!doctype html><meta charset="utf-8"><title>Artikel</title>
		<script>
			window.told = []; window.failed = [];
			addEventListener('message', ({ data }) => told.push(data));
			addEventListener('error', ({ message }) => failed.push(message));
		</script>
		${before}
		<iframe title="Zeitstrahl" src="${address.replace(/&/g, '&amp;')}" width="700" height="300" frameborder="0" ${frame}></iframe>
		<p>Danach geht der Artikel weiter.</p>
		${script.replace('SITE/', site)}`;
}

declare global {
	interface Window {
		/** All messages that the page of a host got. */
		told: unknown[];
		/** The errors in it. */
		failed: string[];
	}
}

const toldHeights = (page: Page) =>
	page.evaluate(() =>
		window.told.flatMap((data) => {
			const heights = (data as Record<string, Record<string, number>>)['datawrapper-height'];
			return heights ? Object.values(heights) : [];
		}),
	);
const frameHeight = async (page: Page) => (await page.locator('iframe').boundingBox())?.height;

/** Lets a loop between frame and host run: what is not one has long come to rest. */
const frames = (page: Page, count: number) =>
	page.evaluate(async (count) => {
		for (let i = 0; i < count; i++) await new Promise((drawn) => requestAnimationFrame(drawn));
	}, count);

async function openHost(page: Page, site: string, rules: HostRules): Promise<HostPage> {
	const host = await serveHost(hostPage(site, rules));
	await page.goto(host.url);
	return host;
}

for (const [name, rules] of Object.entries(HOSTS)) {
	const { given = (told: number) => told } = rules;

	test(`${name} gives a frame the height that it tells`, async ({ page, baseURL }) => {
		const host = await openHost(page, baseURL ?? '', rules);
		const embed = page.frameLocator('iframe');
		const sources = embed.getByRole('button', { name: /^\d+ Quellen/ });

		await expect.poll(() => toldHeights(page)).toEqual([HEIGHT]);
		await expect.poll(() => frameHeight(page)).toBe(given(HEIGHT));

		await sources.click();
		await expect.poll(async () => (await toldHeights(page)).length).toBe(2);
		const [, opened = 0] = await toldHeights(page);
		expect(opened).toBeGreaterThan(HEIGHT + 100);
		await expect.poll(() => frameHeight(page)).toBe(given(opened));

		await sources.click();
		await expect.poll(() => toldHeights(page)).toEqual([HEIGHT, opened, HEIGHT]);
		await expect.poll(() => frameHeight(page)).toBe(given(HEIGHT));

		const count = await page.evaluate(() => window.told.length);
		await frames(page, 30);
		expect(await page.evaluate(() => window.told.length)).toBe(count);
		const told = await page.evaluate(() => window.told);
		expect(told.every((data) => data !== null && data !== undefined)).toBe(true);
		expect(await page.evaluate(() => window.failed)).toEqual([]);
		await host.close();
	});
}

test('a frame as narrow as a phone is as high as it says, too', async ({ page, baseURL }) => {
	const host = await openHost(page, baseURL ?? '', HOSTS['our own script']!);
	await expect.poll(() => toldHeights(page)).toEqual([HEIGHT]);
	await page.locator('iframe').evaluate((frame: HTMLIFrameElement) => (frame.width = '320'));
	await frames(page, 30);
	expect(await toldHeights(page)).toEqual([HEIGHT]);
	await host.close();
});

test('AMP takes its placeholder away', async ({ page, baseURL }) => {
	const host = await openHost(page, baseURL ?? '', HOSTS.AMP!);
	await expect(page.getByText('Zeitstrahl', { exact: true })).toHaveCount(0);
	await host.close();
});

test('WordPress hides its quotation and follows the link to the full view', async ({
	page,
	baseURL,
}) => {
	const host = await openHost(page, baseURL ?? '', HOSTS.WordPress!);
	await expect(page.getByText('Zeitstrahl', { exact: true })).toBeHidden();
	await page
		.frameLocator('iframe')
		.getByRole('link', { name: /^Vollansicht/ })
		.click();
	await page.waitForURL((url) => url.href.startsWith(baseURL ?? ''));
	expect(new URL(page.url()).searchParams.get('event')).toBe(EVENT);
	await host.close();
});

test('Pym is told the height again when it tells its width', async ({ page, baseURL }) => {
	const host = await openHost(page, baseURL ?? '', HOSTS.Pym!);
	await expect.poll(() => toldHeights(page)).toEqual([HEIGHT]);
	await page.setViewportSize({ width: 900, height: 700 });
	await expect.poll(() => toldHeights(page)).toEqual([HEIGHT, HEIGHT]);
	await host.close();
});
