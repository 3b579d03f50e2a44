import fc from 'fast-check';
import { expect, test, type Page } from '@playwright/test';
import { FRAME_PARAMETERS } from '../../src/state/embed-frame.ts';
import { serveHost } from './host-page.ts';
import { complaintsOf } from './page-complaints.ts';

/** An article; what embeds the timeline stands between two paragraphs. */
const article = (embed: string, { head = '', attributes = 'lang="de"' } = {}) =>
	`<!doctype html><html ${attributes}><meta charset="utf-8"><title>Artikel</title>${head}
	<body><p>Davor.</p>${embed}<p>Danach.</p></body></html>`;

const element = (attributes: string) =>
	`<sourceline-timeline ${attributes}><a href="https://example.org/">Zeitstrahl öffnen</a></sourceline-timeline>`;

const scriptOf = (site: string, attributes = 'defer') =>
	`<script ${attributes} src="${site}embed.js"></script>`;

const frameOf = (page: Page, at = 0) =>
	page.locator('sourceline-timeline').nth(at).locator('iframe');
const heightOf = async (page: Page, at = 0) =>
	Math.round((await frameOf(page, at).boundingBox())?.height ?? 0);

/** The sum of all shifts of the layout until now. */
const shifts = (page: Page) =>
	page.evaluate(
		() =>
			new Promise<number>((resolve) => {
				let sum = 0;
				const observer = new PerformanceObserver((list) => {
					for (const entry of list.getEntries())
						sum += (entry as unknown as { value: number }).value;
				});
				observer.observe({ type: 'layout-shift', buffered: true });
				requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
			}),
	);

test('the element makes a frame of its attributes and reserves its room', async ({
	page,
	baseURL,
}) => {
	const site = baseURL ?? '';
	const attributes =
		'lang="en" title="Kursk &amp; after" event="soldiers-in-russia" from="2024-08-01" to="2025-05-01" height="480" style="display:block;min-height:480px"';
	const host = await serveHost(article(element(attributes) + scriptOf(site)));
	await page.goto(host.url);
	const frame = frameOf(page);
	await expect(frame).toHaveAttribute('title', 'Interactive timeline: Kursk & after');
	await expect(frame).toHaveAttribute(
		'src',
		`${site}en/embed/?from=2024-08-01&to=2025-05-01&event=soldiers-in-russia&title=Kursk+%26+after&height=480`,
	);
	await expect(frame.contentFrame().getByRole('heading', { name: 'Kursk & after' })).toBeVisible();
	await expect(page.getByRole('link', { name: 'Zeitstrahl öffnen' })).toBeHidden();
	expect(await heightOf(page)).toBe(480);
	expect(await shifts(page)).toBe(0);
	await host.close();
});

test('two elements and a plain frame each get their own height, with the script there twice', async ({
	page,
	baseURL,
}) => {
	const site = baseURL ?? '';
	const host = await serveHost(
		article(
			`${scriptOf(site, 'async')}${element('event="soldiers-in-russia" height="500" cards="1"')}
			${element('height="400"')}
			<iframe id="plain" title="Zeitstrahl" src="${site}embed/?height=450" width="700" height="300" frameborder="0"></iframe>
			<iframe id="other" title="Anderes" src="${site}about/" width="700" height="300" frameborder="0"></iframe>
			${scriptOf(site)}`,
		),
	);
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(error.message));
	await page.setViewportSize({ width: 800, height: 2400 });
	await page.goto(host.url);
	await expect.poll(async () => (await page.locator('#plain').boundingBox())?.height).toBe(450);
	await frameOf(page)
		.contentFrame()
		.getByRole('button', { name: /^\d+ Quellen/ })
		.click();
	await expect.poll(() => heightOf(page)).toBeGreaterThan(800);
	expect(await heightOf(page, 1)).toBe(400);
	expect((await page.locator('#other').boundingBox())?.height).toBe(300);
	expect(errors).toEqual([]);
	await host.close();
});

test('a frame that an article adds later is found as well', async ({ page, baseURL }) => {
	const site = baseURL ?? '';
	const host = await serveHost(article(scriptOf(site)));
	await page.goto(host.url);
	await page.evaluate((src) => {
		const frame = document.createElement('iframe');
		Object.assign(frame, { src, title: 'Zeitstrahl', width: '700', height: '300' });
		document.body.append(frame);
	}, `${site}embed/?height=620`);
	await expect
		.poll(() => page.locator('iframe').evaluate(({ style }: HTMLElement) => style.height))
		.toBe('620px');
	await host.close();
});

test('a changed attribute makes one new frame and no step in the history', async ({
	page,
	baseURL,
}) => {
	const site = baseURL ?? '';
	const host = await serveHost(article(element('height="400"') + scriptOf(site)));
	await page.goto(host.url);
	await expect(frameOf(page).contentFrame().getByRole('button', { name: 'Alle' })).toBeVisible();
	const before = await page.evaluate(() => history.length);
	await page.locator('sourceline-timeline').evaluate((own) => {
		own.setAttribute('event', 'soldiers-in-russia');
		own.setAttribute('height', '640');
		own.setAttribute('lang', 'en');
	});
	await expect(frameOf(page)).toHaveAttribute(
		'src',
		`${site}en/embed/?event=soldiers-in-russia&height=640`,
	);
	await expect(frameOf(page).contentFrame().getByRole('button', { name: 'All' })).toBeVisible();
	expect(await page.evaluate(() => history.length)).toBe(before);
	await page.goBack();
	expect(page.url()).toBe('about:blank');
	await host.close();
});

test('a strict policy with trusted types lets script and element work', async ({
	page,
	baseURL,
}) => {
	const site = baseURL ?? '';
	const origin = new URL(site).origin;
	const host = await serveHost(article(element('height="480"') + scriptOf(site)), {
		'Content-Security-Policy':
			`default-src 'none'; script-src ${origin}; style-src 'self'; frame-src ${origin}; ` +
			`require-trusted-types-for 'script'; trusted-types 'none'`,
	});
	const complaints: string[] = [];
	page.on('console', (message) => complaints.push(message.text()));
	page.on('pageerror', (error) => complaints.push(error.message));
	await page.goto(host.url);
	await expect(frameOf(page).contentFrame().getByRole('button', { name: 'Alle' })).toBeVisible();
	expect(await heightOf(page)).toBe(480);
	const { width } = (await frameOf(page).boundingBox()) ?? { width: 0 };
	expect(width).toBe((await page.locator('p').first().boundingBox())?.width);
	expect(complaints.filter((text) => /polic|trusted|error|refused/i.test(text))).toEqual([]);
	await host.close();
});

test('a hostile style sheet folds no element and reaches nothing inside', async ({
	page,
	baseURL,
}) => {
	const site = baseURL ?? '';
	const hostile = `<style>
		* { all: unset !important }
		iframe { max-height: 50px !important; opacity: 0.1 !important; width: 20px !important }
		sourceline-timeline { display: inline !important; height: 10px !important; max-height: 10px !important }
		:root { color: red; font: 40px/3 fantasy; letter-spacing: 1em; visibility: hidden }
		body { visibility: hidden }
	</style>`;
	const host = await serveHost(
		article(element('height="480"') + scriptOf(site), { head: hostile }),
	);
	await page.goto(host.url);
	const title = frameOf(page).contentFrame().getByRole('heading', { name: 'Pjöngjang – Moskau' });
	await expect(title).toBeVisible();
	// Polled, since the script writes anew what was prerendered.
	await expect
		.poll(() => title.evaluate((heading) => getComputedStyle(heading).letterSpacing))
		.toBe('normal');
	const box = await frameOf(page).boundingBox();
	expect(box?.height).toBe(480);
	expect(box?.width).toBeGreaterThan(700);
	await host.close();
});

test('without the script the link is there, on screen and in print', async ({
	browser,
	baseURL,
}) => {
	const site = baseURL ?? '';
	const host = await serveHost(article(element('height="480"') + scriptOf(site)));
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(host.url);
	const link = page.getByRole('link', { name: 'Zeitstrahl öffnen' });
	await expect(link).toBeVisible();
	await page.emulateMedia({ media: 'print' });
	await expect(link).toBeVisible();
	await context.close();
	await host.close();
});

test('printed, the element shows its link below the frame', async ({ page, baseURL }) => {
	const site = baseURL ?? '';
	const host = await serveHost(article(element('height="480"') + scriptOf(site)));
	await page.goto(host.url);
	await expect(frameOf(page).contentFrame().getByRole('button', { name: 'Alle' })).toBeVisible();
	await page.emulateMedia({ media: 'print' });
	const link = page.getByRole('link', { name: 'Zeitstrahl öffnen' });
	await expect(link).toBeVisible();
	const [frame, text] = [await frameOf(page).boundingBox(), await link.boundingBox()];
	expect(text?.y).toBeGreaterThanOrEqual((frame?.y ?? 0) + (frame?.height ?? 0));
	await host.close();
});

test('on a page that runs from right to left the frame fills its column', async ({
	page,
	baseURL,
}) => {
	const site = baseURL ?? '';
	const host = await serveHost(
		article(element('height="480"') + scriptOf(site), { attributes: 'lang="ar" dir="rtl"' }),
	);
	await page.goto(host.url);
	const heading = frameOf(page).contentFrame().getByRole('heading', { name: 'Pjöngjang – Moskau' });
	await expect(heading).toBeVisible();
	await expect.poll(() => heading.evaluate((own) => getComputedStyle(own).direction)).toBe('ltr');
	const [frame, column] = [
		await frameOf(page).boundingBox(),
		await page.locator('p').first().boundingBox(),
	];
	expect([frame?.x, frame?.width]).toEqual([column?.x, column?.width]);
	await host.close();
});

/** Whether what is in the frame is dark. */
const isDark = (page: Page) =>
	frameOf(page)
		.contentFrame()
		.locator('[data-timeline-ready]')
		.evaluate((own) => {
			const [red = 255] = (/\d+/.exec(getComputedStyle(own).backgroundColor) ?? []).map(Number);
			return red < 100;
		});

test('colours follow the article, unless they are chosen', async ({ browser, baseURL }) => {
	const site = baseURL ?? '';
	const dark = { head: '<style>:root { color-scheme: dark }</style>' };
	const host = await serveHost({
		'/light': article(element('height="480"') + scriptOf(site)),
		'/dark': article(element('height="480"') + scriptOf(site), dark),
		'/chosen': article(element('height="480" theme="light"') + scriptOf(site), dark),
	});
	// A device that is light; what Playwright pretends would hold in frames whatever the article says.
	const context = await browser.newContext({ colorScheme: null });
	const page = await context.newPage();
	for (const [path, expected] of [
		['/light', false],
		['/dark', true],
		['/chosen', false],
	] as const) {
		await page.goto(host.origin + path);
		expect(await isDark(page), path).toBe(expected);
	}
	await context.close();
	await host.close();
});

test('whatever its attributes say, the element makes a frame of ours and no markup', async ({
	page,
	baseURL,
}) => {
	const site = baseURL ?? '';
	const host = await serveHost(article(scriptOf(site, 'async')));
	// What embeds load is not the matter here.
	await page.route(/\/embed\//, (route) => route.fulfill({ body: '', contentType: 'text/html' }));
	const complaints = complaintsOf(page, new URL(site).host);
	await page.goto(host.url);
	await page.waitForFunction(() => customElements.get('sourceline-timeline') !== undefined);
	const value = fc.oneof(
		fc.string({ unit: 'binary' }),
		fc.constantFrom(
			'javascript:alert(1)',
			'//evil.example/',
			'https://evil.example/?',
			'../../../',
			'"><script>alert(1)</script>',
			'#',
			'&height=1',
		),
	);
	const names = [...FRAME_PARAMETERS, 'lang', 'src', 'href', 'srcdoc', 'data-site', 'is'];
	const given = fc.sample(fc.dictionary(fc.constantFrom(...names), value, { maxKeys: 8 }), 200);
	const made = await page.evaluate((all) => {
		return all.map((attributes) => {
			const own = document.createElement('sourceline-timeline');
			for (const [name, text] of Object.entries(attributes)) own.setAttribute(name, text);
			document.body.append(own);
			const { shadowRoot } = own;
			const frame = shadowRoot?.querySelector('iframe');
			own.remove();
			return {
				shape: [...(shadowRoot?.querySelectorAll('*') ?? [])].map(({ localName }) => localName),
				attributes: frame?.getAttributeNames().sort(),
				src: frame?.src ?? '',
				height: Number.parseInt(frame?.style.height ?? ''),
			};
		});
	}, given);
	for (const { shape, attributes, src, height } of made) {
		expect(shape).toEqual(['iframe', 'slot']);
		expect(attributes).toEqual(
			['allow', 'allowfullscreen', 'loading', 'referrerpolicy', 'src', 'style', 'title'].sort(),
		);
		const { href, search, hash } = new URL(src);
		expect([`${site}embed/`, `${site}en/embed/`]).toContain(
			href.slice(0, href.length - search.length),
		);
		expect(hash).toBe('');
		expect(height >= 200 && height <= 2000).toBe(true);
	}
	expect(complaints.filter((text) => text.includes('uncaught'))).toEqual([]);
	await host.close();
});

test('whatever a page is told, only a height of the frame itself changes it', async ({
	page,
	baseURL,
}) => {
	const site = baseURL ?? '';
	const host = await serveHost(
		article(
			`<iframe id="own" title="Zeitstrahl" src="${site}embed/" width="700" height="300"></iframe>
			<iframe id="foreign" title="Anderes" srcdoc="" width="700" height="300"></iframe>${scriptOf(site)}`,
		),
	);
	await page.route(/\/embed\//, (route) => route.fulfill({ body: '', contentType: 'text/html' }));
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(error.message));
	await page.goto(host.url);
	const messages: string[] = fc.sample(
		fc.oneof(
			fc.json(),
			fc.json().map((height) => `{"datawrapper-height":{"a":${height}}}`),
			fc.json().map((height) => `{"sentinel":"amp","type":"embed-size","height":${height}}`),
		),
		300,
	);
	// From another frame and from the page itself: nothing changes, even for a height well told.
	const heights = await page.evaluate(async (texts) => {
		const said = [...texts, '{"datawrapper-height":{"a":777}}'].map((text): unknown =>
			JSON.parse(text),
		);
		const foreign = document.querySelector<HTMLIFrameElement>('#foreign')?.contentDocument;
		const script = foreign?.createElement('script');
		if (!foreign || !script) throw new Error('no other frame');
		script.textContent = 'window.speak = (data) => parent.postMessage(data, "*")';
		foreign.head.append(script);
		const speak = (foreign.defaultView as unknown as { speak: (data: unknown) => void }).speak;
		let heard = 0;
		const allHeard = new Promise<void>((done) => {
			addEventListener('message', () => ++heard === said.length * 2 && done());
		});
		for (const data of said) {
			speak(data);
			window.postMessage(data, '*');
		}
		await allHeard;
		return [...document.querySelectorAll('iframe')].map(({ style }) => style.height);
	}, messages);
	expect(heights).toEqual(['', '']);
	expect(errors).toEqual([]);
	await host.close();
});
