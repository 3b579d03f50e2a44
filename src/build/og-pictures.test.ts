import { mkdtempSync, readdirSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { afterAll, describe, expect, it } from 'vitest';
import { checkDataset } from '../dataset/check-dataset.ts';
import { compileDataset } from '../dataset/compile.ts';
import { sample } from '../dataset/small.test-data.ts';
import { sans, serif } from '../picture/lettering.ts';
import { FONT_FILES, fontMeasure } from './font-widths.ts';
import { OgCache } from './og-cache.ts';
import { drawPngs } from './og-draw.ts';
import { ogPictures } from './og-pictures.ts';

const root = resolve(import.meta.dirname, '../..');
const { dataset: authored } = checkDataset(sample());
if (authored === null) throw new Error('the sample has faults');
const dataset = compileDataset(authored, 'de');
const pictures = ogPictures(dataset, 'de');

/** Width and height as the header of a PNG tells them. */
const sizeOf = (png: Uint8Array): number[] => {
	const view = new DataView(png.buffer, png.byteOffset);
	return [view.getUint32(16), view.getUint32(20)];
};

describe('pictures for previews of links', () => {
	it('are there for the timeline and for each event', () => {
		const names = pictures.map(({ fileName }) => fileName);
		expect(names).toEqual(['og.png', ...dataset.events.map(({ id }) => `e/${id}/og.png`)]);
		expect(ogPictures(dataset, 'en').map(({ fileName }) => fileName)).toEqual(
			names.map((name) => `en/${name}`),
		);
	});

	it('have the size that networks ask for, weigh little, and come again from the cache', async () => {
		const svgs = pictures.map(({ svg }) => svg());
		const pngs = await drawPngs(root, svgs);
		for (const png of pngs) {
			expect(sizeOf(png)).toEqual([1200, 630]);
			expect(png.length).toBeLessThan(80_000);
		}
		const again = await drawPngs(root, svgs);
		expect(again.map((png) => Buffer.from(png))).toEqual(pngs.map((png) => Buffer.from(png)));
	});

	it('really have their letters', async () => {
		const svg = pictures[1]?.svg() ?? '';
		const [png = new Uint8Array()] = await drawPngs(root, [svg]);
		const withoutFonts = new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
		const withoutTexts = new Resvg(svg.replace(/<text.*?<\/text>/g, '')).render().asPng();
		// Without a font nothing is written, and nothing is said about it.
		expect(withoutFonts.length).toBe(withoutTexts.length);
		expect(png.length).toBeGreaterThan(withoutTexts.length * 1.5);
	});

	it('set titles in the serif and the rest in the sans', () => {
		const svg = pictures[1]?.svg() ?? '';
		const drawnWith = (fontFiles: readonly string[]) =>
			new Resvg(svg, { font: { loadSystemFonts: false, fontFiles: [...fontFiles] } })
				.render()
				.asPng();
		const sansFiles = FONT_FILES.filter((file) => file.includes('sans'));
		const serifFiles = FONT_FILES.filter((file) => file.includes('serif'));
		const whole = drawnWith(FONT_FILES);
		// What is set in a font that is missing falls back to the other one.
		expect(drawnWith(sansFiles).equals(whole)).toBe(false);
		expect(drawnWith(serifFiles).equals(whole)).toBe(false);
	});

	it('measure texts as they are drawn', () => {
		for (const lettering of [sans(40), sans(40, 600), serif(40)]) {
			const family = lettering.family === 'sans' ? 'Source Sans 3' : 'Source Serif 4';
			// A bar before and behind, since only ink has a box.
			const text = '|Pjöngjang – „Kämpfe“ 2024|';
			const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="90"><text y="60" font-size="40" font-weight="${lettering.weight}" font-family="${family}">${text}</text></svg>`;
			const font = { loadSystemFonts: false, fontFiles: [...FONT_FILES] };
			const box = new Resvg(svg, { font }).getBBox();
			expect(Math.abs((box?.width ?? 0) - fontMeasure(text, lettering))).toBeLessThan(12);
		}
	});
});

describe('the cache of pictures', () => {
	const folder = mkdtempSync(join(tmpdir(), 'og-cache-'));
	afterAll(() => rmSync(folder, { recursive: true }));

	it('gives back what was drawn by the same, and throws away what nobody asked for in weeks', () => {
		const cache = new OgCache(folder, 'one 1.0');
		expect(cache.get('<svg/>')).toBeNull();
		cache.set('<svg/>', new Uint8Array([1, 2, 3]));
		expect(cache.get('<svg/>')).toEqual(Buffer.from([1, 2, 3]));
		expect(new OgCache(folder, 'one 2.0').get('<svg/>')).toBeNull();
		cache.tidy();
		expect(readdirSync(folder)).toHaveLength(1);
		for (const name of readdirSync(folder)) utimesSync(join(folder, name), 0, 0);
		cache.tidy();
		expect(readdirSync(folder)).toEqual([]);
	});
});
