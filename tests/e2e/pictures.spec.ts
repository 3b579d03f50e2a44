import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test, type Download, type Page } from '@playwright/test';
import { ODDITIES, RTL_TITLE } from '../fixtures/odd-datasets.ts';
import { expectAccessible } from './axe.ts';
import { openExplore, siteDataset } from './explore-page.ts';
import { complaintsOf } from './page-complaints.ts';

/** Opens the share dialog at its pictures and waits for the first. */
async function openPictures(page: Page, address = './'): Promise<void> {
	await openExplore(page, address);
	await page.getByRole('button', { name: 'Teilen' }).first().click();
	await page.getByRole('tab', { name: 'Bild' }).click();
	await expect(page.getByRole('img', { name: /^Zeitachse/ })).toBeVisible();
}

async function download(page: Page): Promise<{ name: string; bytes: Buffer }> {
	const begun = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Bild herunterladen' }).click();
	const file: Download = await begun;
	return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

/** Width and height as the header of a PNG tells them. */
function pngSize(bytes: Buffer): { width: number; height: number } {
	expect(bytes.subarray(1, 4).toString()).toBe('PNG');
	return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

/** How many pixels of the upper left of a picture, where its title stands, are dark. */
async function inkIn(page: Page, png: Buffer): Promise<number> {
	return page.evaluate(async (base64) => {
		const image = new Image();
		image.src = `data:image/png;base64,${base64}`;
		await image.decode();
		const canvas = document.createElement('canvas');
		[canvas.width, canvas.height] = [500, 70];
		const context = canvas.getContext('2d');
		context?.drawImage(image, 0, 0, 500, 70, 0, 0, 500, 70);
		const { data } = context?.getImageData(0, 0, 500, 70) ?? { data: [] };
		let dark = 0;
		for (let at = 0; at < data.length; at += 4) if ((data[at] ?? 255) < 110) dark += 1;
		return dark;
	}, png.toString('base64'));
}

/** What an SVG says when it is opened by itself: its texts, and the fonts that it brings along. */
async function openAlone(page: Page, svg: string) {
	return page.evaluate((source) => {
		const { documentElement } = new DOMParser().parseFromString(source, 'image/svg+xml');
		const all = [...documentElement.querySelectorAll('*')];
		return {
			root: documentElement.nodeName,
			texts: all
				.filter(({ nodeName }) => /^(text|title)$/.test(nodeName))
				.map((e) => e.textContent),
			names: [...new Set(all.map(({ nodeName }) => nodeName))],
			style: documentElement.querySelector('style')?.textContent ?? '',
		};
	}, svg);
}

test('the view comes as PNG of 1,200 and 2,400 px, with its letters', async ({ page, baseURL }) => {
	const complaints = complaintsOf(page, new URL(baseURL ?? '').host);
	await openPictures(page, './?from=2024-10-01&to=2024-11-30');
	await expectAccessible(page, 'pictures of the view', 'dialog');
	const small = await download(page);
	expect(small.name).toBe('pyongyang-moscow_2024-10-01_2024-11-30_de.png');
	expect(pngSize(small.bytes).width).toBe(1200);
	await page.getByRole('radio', { name: 'PNG, 2400 px breit' }).check();
	const large = await download(page);
	const { width, height } = pngSize(large.bytes);
	expect(width).toBe(2400);
	expect(height).toBeCloseTo(2 * pngSize(small.bytes).height, -1);
	// "Pjöngjang – Moskau" in 32 px; an empty ground has none.
	expect(await inkIn(page, small.bytes)).toBeGreaterThan(900);
	expect(complaints).toEqual([]);
});

test('the view comes as SVG that stands alone, with all titles and the sources', async ({
	page,
	request,
}) => {
	await openPictures(page, './?chapter=kursk&from=2024-10-01&to=2024-11-30');
	await page.getByRole('radio', { name: 'SVG' }).check();
	const { name, bytes } = await download(page);
	expect(name).toMatch(/\.svg$/);
	const svg = bytes.toString();
	const { root, texts, style } = await openAlone(page, svg);
	expect(root).toBe('svg');
	const { events } = await siteDataset(request, 'de');
	const inView = events.filter(
		({ chapter, date }) => chapter === 'kursk' && /^2024-1[01]-\d\d$/.test(date.span.edtf),
	);
	expect(inView.length).toBeGreaterThan(20);
	const said = texts.join('\n');
	for (const { title } of inView) expect(said).toContain(title);
	expect(said).toMatch(/Quellen: .+ und \d+ weitere/);
	expect(said).toContain('Auswahl: Kapitel Kursk');
	const address = texts.find((text) => text.startsWith('http'));
	expect(address).toContain('/?chapter=kursk&from=2024-10-01&to=2024-11-30');
	// All fonts are in it, and nothing else is asked for from anywhere.
	expect(style).toContain("font-family:'Source Sans 3'");
	expect(style).toContain("font-family:'Source Serif 4'");
	expect([...svg.matchAll(/url\(([^)]{0,20})/g)].map(([, url]) => url)).toEqual(
		expect.arrayContaining(['data:font/woff2;base']),
	);
	expect(svg).not.toMatch(/url\(["']?(?!data:|#)|href=/);
});

test('the poster numbers and lists all events, whatever the view shows', async ({
	page,
	request,
}) => {
	await openPictures(page, './?chapter=kursk&from=2024-10-01&to=2024-11-30');
	await page.getByRole('radio', { name: 'Ganze Zeitachse als Poster' }).check();
	await expect(page.getByRole('img', { name: /nummeriert auf der Achse/ })).toBeVisible();
	const png = await download(page);
	expect(png.name).toBe('pyongyang-moscow_poster_de.png');
	expect(pngSize(png.bytes).width).toBe(2400);
	await page.getByRole('radio', { name: 'SVG' }).check();
	const { texts } = await openAlone(page, (await download(page)).bytes.toString());
	const said = texts.join(' ');
	const { events } = await siteDataset(request, 'de');
	for (const [i, { title }] of events.entries()) {
		expect(said).toContain(title);
		expect(texts).toContain(String(i + 1));
	}
	expect(said).toMatch(/Quellen: .+ und \d+ weitere/);
});

test('dark, on a day: what was known then, and a text for those who do not see it', async ({
	page,
}) => {
	await openPictures(page, './?as-of=2024-10-22');
	await page.getByRole('radio', { name: 'dunkel' }).check();
	await page.getByRole('radio', { name: 'SVG' }).check();
	const { name, bytes } = await download(page);
	expect(name).toBe('pyongyang-moscow_2024-05-15_2025-06-15_as-of-2024-10-22_dark_de.svg');
	const { texts } = await openAlone(page, bytes.toString());
	expect(texts).toContain('Kenntnisstand am 22. Oktober 2024');
	expect(texts.join('\n')).not.toContain('Nordkorea bestätigt Einsatz in Kursk');
	const alt = await page.getByRole('img', { name: /^Zeitachse/ }).getAttribute('alt');
	expect(alt).toContain('Kenntnisstand am 22. Oktober 2024');
	await expect(page.getByRole('region', { name: 'Bildbeschreibung' })).toContainText(alt ?? '-');
});

test('of a file the picture has no address, says whose it is, and holds no markup', async ({
	page,
}) => {
	await openExplore(page);
	const [chooser] = await Promise.all([
		page.waitForEvent('filechooser'),
		(async () => {
			await page.getByRole('button', { name: 'Eigenen Datensatz öffnen' }).first().click();
			await page.getByText('Datei auswählen').click();
		})(),
	]);
	await chooser.setFiles({
		name: 'odd.json',
		mimeType: 'application/json',
		buffer: Buffer.from(JSON.stringify(ODDITIES)),
	});
	await expect(page.getByText('Dies ist nicht unser Datensatz')).toBeVisible();
	await page.keyboard.press('Escape');
	await page.getByRole('button', { name: 'Teilen' }).first().click();
	await page.getByRole('tab', { name: 'Bild' }).click();
	await page.getByRole('radio', { name: 'SVG' }).check();
	const { texts, names } = await openAlone(page, (await download(page)).bytes.toString());
	expect(texts.join('\n')).toContain(
		'stammt nicht von Sourceline, sondern von Kuriositätenkabinett',
	);
	expect(texts.filter((text) => text.includes('localhost'))).toEqual([]);
	expect(texts.join('\n')).toContain(RTL_TITLE);
	expect(names).not.toContain('img');
	expect(names).not.toContain('script');
});

test('every page names a picture that is there, of the size that it says', () => {
	const dist = resolve(import.meta.dirname, '../../dist');
	const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) =>
		file.endsWith('index.html'),
	);
	expect(pages.length).toBeGreaterThan(240);
	for (const page of pages) {
		const html = readFileSync(join(dist, page), 'utf8');
		const [, image = ''] = /property="og:image" content="([^"]+)"/.exec(html) ?? [];
		if (page.includes('embed')) continue; // of a frame nobody sees a preview
		const { pathname } = new URL(image);
		const { width, height } = pngSize(readFileSync(join(dist, decodeURIComponent(pathname))));
		expect([page, width, height]).toEqual([page, 1200, 630]);
		expect(html).toContain(`<meta property="og:image:width" content="${width}">`);
	}
});
