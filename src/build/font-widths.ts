import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Lettering, MeasureText } from '../picture/lettering.ts';

/*
 * Widths of texts as the fonts have them, without a browser: the advance widths of the letters, read
 * from the tables `cmap` and `hmtx` of TrueType (OpenType specification 1.9). Kerning is left out; it
 * makes texts a little narrower, never wider by more than a pixel.
 */

const require = createRequire(import.meta.url);

/** The fonts that pictures are drawn with at build time, by family and weight. */
const FILES: Readonly<Record<Lettering['family'], Readonly<Record<Lettering['weight'], string>>>> =
	{
		sans: {
			400: '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
			600: '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
		},
		serif: {
			400: '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
			600: '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
		},
	};

/** The files of these fonts. */
export const FONT_FILES: readonly string[] = Object.values(FILES).flatMap((weights) =>
	Object.values(weights).map((file) => require.resolve(file)),
);

/** Reads a font's advance widths, in ems, by code point; what it does not have is as wide as its box. */
export function advanceWidths(font: DataView): (codePoint: number) => number {
	const tables = tablesOf(font);
	const at = (name: string): number => {
		const offset = tables.get(name);
		if (offset === undefined) throw new Error(`the font has no table "${name}"; take another file`);
		return offset;
	};
	const unitsPerEm = font.getUint16(at('head') + 18);
	const metrics = font.getUint16(at('hhea') + 34);
	const glyphOf = characterMap(font, at('cmap'));
	const widths = at('hmtx');
	return (codePoint) => {
		const glyph = Math.min(glyphOf(codePoint), metrics - 1);
		return font.getUint16(widths + glyph * 4) / unitsPerEm;
	};
}

function tablesOf(font: DataView): ReadonlyMap<string, number> {
	const count = font.getUint16(4);
	return new Map(
		Array.from({ length: count }, (_, i) => {
			const record = 12 + i * 16;
			const name = [0, 1, 2, 3].map((j) => String.fromCharCode(font.getUint8(record + j))).join('');
			return [name, font.getUint32(record + 8)];
		}),
	);
}

/** The glyph of a code point by a subtable of format 4 or 12; 0 where the font has none. */
function characterMap(font: DataView, cmap: number): (codePoint: number) => number {
	const offsets = Array.from({ length: font.getUint16(cmap + 2) }, (_, i) =>
		font.getUint32(cmap + 4 + i * 8 + 4),
	).map((offset) => cmap + offset);
	const inFormat = (format: number) => offsets.find((at) => font.getUint16(at) === format);
	const groups = inFormat(12);
	if (groups !== undefined) return bySegments12(font, groups);
	const segments = inFormat(4);
	if (segments !== undefined) return bySegments4(font, segments);
	throw new Error('the font has no character map of format 4 or 12; take another file');
}

function bySegments12(font: DataView, table: number): (codePoint: number) => number {
	const count = font.getUint32(table + 12);
	return (codePoint) => {
		for (let group = 0; group < count; group++) {
			const at = table + 16 + group * 12;
			if (codePoint > font.getUint32(at + 4)) continue;
			const start = font.getUint32(at);
			return codePoint < start ? 0 : font.getUint32(at + 8) + codePoint - start;
		}
		return 0;
	};
}

function bySegments4(font: DataView, table: number): (codePoint: number) => number {
	const bytes = font.getUint16(table + 6);
	const [ends, starts] = [table + 14, table + 16 + bytes];
	const [deltas, ranges] = [starts + bytes, starts + 2 * bytes];
	return (codePoint) => {
		for (let i = 0; i < bytes; i += 2) {
			if (codePoint > font.getUint16(ends + i)) continue;
			const start = font.getUint16(starts + i);
			if (codePoint < start) return 0;
			const delta = font.getUint16(deltas + i);
			const range = font.getUint16(ranges + i);
			if (range === 0) return (codePoint + delta) & 0xffff;
			const glyph = font.getUint16(ranges + i + range + 2 * (codePoint - start));
			return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
		}
		return 0;
	};
}

type Widths = (codePoint: number) => number;
const loaded = new Map<string, Widths>();

function widthsOf({ family, weight }: Lettering): Widths {
	const file = FILES[family][weight];
	let widths = loaded.get(file);
	if (widths === undefined) {
		const { buffer, byteOffset, byteLength } = readFileSync(require.resolve(file));
		const read = advanceWidths(new DataView(buffer, byteOffset, byteLength));
		const known = new Map<number, number>();
		widths = (codePoint) => {
			const width = known.get(codePoint) ?? read(codePoint);
			known.set(codePoint, width);
			return width;
		};
		loaded.set(file, widths);
	}
	return widths;
}

/** Measures texts with the fonts of the build. */
export const fontMeasure: MeasureText = (text, lettering) => {
	const widths = widthsOf(lettering);
	let width = 0;
	for (const letter of text) width += widths(letter.codePointAt(0) ?? 0);
	return width * lettering.size;
};
