import type { Page } from '@playwright/test';
import { glyphOf, stageOf } from './stage.ts';

/** A stroke around a glyph: what it is, and where it begins and ends, px from the glyph's middle. */
export interface SignPicture {
	readonly kind: string;
	readonly dotted: boolean;
	readonly from: number;
	readonly to: number;
}

/** Nearer than this to a glyph nothing of another event is drawn, px. */
const OWN = 14;
/** Strokes of one event adjoin by this, px. */
const TOUCH = 2;

/**
 * The date signs drawn around an event's glyph: what touches the glyph's surroundings in its row, and
 * what adjoins that (the torn end of a bracket), from left to right.
 */
export async function signsOf(page: Page, id: string): Promise<SignPicture[]> {
	const { x, y } = await glyphOf(page, id);
	const strokes = await stageOf(page)
		.locator('.signs path')
		.evaluateAll(
			(paths, { x, y }) => {
				/** A path joins the strokes of many events; each begins anew, a bracket for both its ends. */
				const strokesOf = (path: Element): string[] => {
					const parts = (path.getAttribute('d') ?? '').split(/(?=M)/);
					if (!path.classList.contains('bracket')) return parts;
					return parts.flatMap((part, i) => (i % 2 === 0 ? [part + (parts[i + 1] ?? '')] : []));
				};
				const boxOf = (path: Element, d: string): DOMRect => {
					const one = path.cloneNode() as Element;
					one.setAttribute('d', d);
					path.parentNode?.append(one);
					const box = one.getBoundingClientRect();
					one.remove();
					return box;
				};
				return paths.flatMap((path) =>
					strokesOf(path).flatMap((d) => {
						const { left, right, top, bottom } = boxOf(path, d);
						if (Math.abs((top + bottom) / 2 - y) > 3) return [];
						const [kind = ''] = path.classList;
						const dotted = path.classList.contains('dotted');
						return [{ kind, dotted, from: left - x, to: right - x }];
					}),
				);
			},
			{ x, y },
		);
	let [from, to] = [-OWN, OWN];
	const own = new Set<SignPicture>();
	for (let found = -1; found !== own.size;) {
		found = own.size;
		for (const stroke of strokes) {
			if (stroke.to < from - TOUCH || stroke.from > to + TOUCH) continue;
			own.add(stroke);
			[from, to] = [Math.min(from, stroke.from), Math.max(to, stroke.to)];
		}
	}
	return [...own].sort((a, b) => a.from - b.from);
}
