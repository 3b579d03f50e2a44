/*
 * An SVG used as an image, or opened as a file, sees no fonts of the page: those that its letters need
 * travel in it. They are the page's own, as its style sheets name them.
 */

/** Families that pictures use: as the page calls them, with their own name in it. */
const FAMILY = /^["']?(Source Sans 3|Source Serif 4) Variable["']?$/;

/** A font of the page for some letters. */
export interface PageFont {
	/** Its own name, by which pictures ask for it. */
	readonly family: string;
	readonly weight: string;
	/** As in `unicode-range`; empty: all letters. */
	readonly range: string;
	/** Absolute address. */
	readonly url: string;
}

/** The fonts that the page's style sheets offer for pictures. */
export function pageFonts(document: Document): PageFont[] {
	return [...document.styleSheets].flatMap((sheet) =>
		facesIn(sheet).flatMap((face): PageFont[] => {
			const { style } = face;
			const [, family] = FAMILY.exec(style.getPropertyValue('font-family')) ?? [];
			const [, address] = /url\(["']?([^"')]+)["']?\)/.exec(style.getPropertyValue('src')) ?? [];
			if (family === undefined || address === undefined) return [];
			return [
				{
					family,
					weight: style.getPropertyValue('font-weight'),
					range: style.getPropertyValue('unicode-range'),
					url: new URL(address, sheet.href ?? document.baseURI).href,
				},
			];
		}),
	);
}

function facesIn(sheet: CSSStyleSheet): CSSFontFaceRule[] {
	const rules = (list: CSSRuleList): CSSFontFaceRule[] =>
		[...list].flatMap((rule) => {
			if (rule instanceof CSSFontFaceRule) return [rule];
			if (rule instanceof CSSImportRule) return rule.styleSheet ? facesIn(rule.styleSheet) : [];
			return rule instanceof CSSGroupingRule ? rules(rule.cssRules) : [];
		});
	return rules(sheet.cssRules);
}

/** Whether a `unicode-range` holds one of some code points; an empty one holds all. */
export function covers(range: string, codePoints: ReadonlySet<number>): boolean {
	if (range.trim() === '') return true;
	return range.split(',').some((part) => {
		const [, from = '', to] = /U\+([0-9A-F?]+)(?:-([0-9A-F]+))?/i.exec(part) ?? [];
		const first = parseInt(from.replaceAll('?', '0'), 16);
		const last = parseInt(to ?? from.replaceAll('?', 'F'), 16);
		return [...codePoints].some((codePoint) => codePoint >= first && codePoint <= last);
	});
}

const loaded = new Map<string, Promise<string>>();

/** CSS that brings along the fonts for the letters of a text. Rejects when one cannot be fetched. */
export async function fontFaces(fonts: readonly PageFont[], text: string): Promise<string> {
	const codePoints = new Set(Array.from(text, (letter) => letter.codePointAt(0) ?? 0));
	const needed = fonts.filter(({ range }) => covers(range, codePoints));
	const faces = needed.map(async ({ family, weight, range, url }) => {
		const source = loaded.get(url) ?? fetchFont(url);
		loaded.set(url, source);
		const data = await source.catch((error: unknown) => {
			loaded.delete(url);
			throw error;
		});
		const letters = range === '' ? '' : `unicode-range:${range};`;
		return `@font-face{font-family:'${family}';font-weight:${weight};${letters}src:url(${data}) format('woff2')}`;
	});
	return (await Promise.all(faces)).join('');
}

/** A font as `data:` address. */
async function fetchFont(url: string): Promise<string> {
	if (url.startsWith('data:')) return url; // in the single file, which fetches nothing
	const response = await fetch(url);
	if (!response.ok) throw new Error(`${url}: expected a font, got ${response.status}`);
	const blob = await response.blob();
	return new Promise((resolve, reject) => {
		const reader = new FileReader();
		reader.onload = () =>
			resolve((reader.result as string).replace(/^data:[^;,]*/, 'data:font/woff2'));
		reader.onerror = () => reject(new Error(`${url} cannot be read`));
		reader.readAsDataURL(blob);
	});
}
