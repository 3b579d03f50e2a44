import { expect, type Locator, type Page } from '@playwright/test';
import { openExplore } from './explore-page.ts';

/** The frame in which marks are drawn. */
export const stageOf = (page: Page): Locator => page.locator('[data-timeline-stage]');

/** The mark of an event; there is none while a cluster holds it. */
export const markOf = (page: Page, id: string): Locator =>
	stageOf(page).locator(`[data-event="${id}"]`);

/** The mark of an event or the cluster that holds it. */
export const holderOf = (page: Page, id: string): Locator =>
	stageOf(page).locator(`[data-event="${id}"], [data-members~="${id}"]`);

/** Opens the explore page and waits until its stage is drawn with the page's own fonts. */
export async function openStage(page: Page, address = './'): Promise<void> {
	await openExplore(page, address);
	await expect(stageOf(page)).toBeVisible();
	await page.evaluate(() => document.fonts.ready.then(() => undefined));
	await atRest(page);
}

/** Waits until the stage no longer moves: its marks stand where they stood for several frames. */
export async function atRest(page: Page): Promise<void> {
	await stageOf(page).evaluate(
		(stage) =>
			new Promise<void>((rest) => {
				// Labels at the edges are cut, and what came is named, 120 ms after the last motion.
				const FRAMES = 12;
				let before = '';
				let still = 0;
				const look = () => {
					const places = [...stage.querySelectorAll('button, [role=button]')].map(
						(button) => `${button.getBoundingClientRect().x} ${button.getBoundingClientRect().y}`,
					);
					const now = places.join();
					still = now === before ? still + 1 : 0;
					before = now;
					if (still < FRAMES) requestAnimationFrame(look);
					else rest();
				};
				look();
			}),
	);
}

/** The glyph's room at the beginning of its mark, or at its end where the label stands before it, px. */
const GLYPH = 24;

/** The middle of an event's glyph in the window, CSS px. */
export async function glyphOf(page: Page, id: string): Promise<{ x: number; y: number }> {
	const mark = markOf(page, id);
	const [box, side] = [await mark.boundingBox(), await mark.getAttribute('data-side')];
	if (box === null) throw new Error(`the stage does not draw "${id}"`);
	return {
		x: side === 'left' ? box.x + box.width - GLYPH / 2 : box.x + GLYPH / 2,
		y: box.y + box.height / 2,
	};
}

/** The stage's box in the window, CSS px. */
export async function stageBox(
	page: Page,
): Promise<{ x: number; y: number; width: number; height: number }> {
	const box = await stageOf(page).boundingBox();
	if (box === null) throw new Error('the stage is not drawn');
	return box;
}

/** The visible span that the address holds, wall ms, `to` exclusive; NaN where it holds none. */
export function spanInAddress(page: Page): { from: number; to: number } {
	const DAY = 86_400_000;
	const { searchParams } = new URL(page.url());
	const msOf = (text: string) => Date.parse(text.includes('T') ? `${text}Z` : text);
	const [from, to] = [searchParams.get('from') ?? '', searchParams.get('to') ?? ''];
	// A day without a time means all of it.
	return { from: msOf(from), to: to.includes('T') ? msOf(to) : msOf(to) + DAY };
}

/**
 * A point of a lane where there is nothing to click, CSS px in the window, as near as can be to
 * `share` of the stage's width.
 */
export async function emptySpot(
	page: Page,
	lane: string,
	share = 0.5,
): Promise<{ x: number; y: number }> {
	const spot = await stageOf(page).evaluate(
		(stage, { lane, share }) => {
			const ROOM = 6;
			const frame = stage.getBoundingClientRect();
			const heads = [...stage.querySelectorAll('.head')];
			const at = heads.findIndex((head) => head.querySelector('.name')?.textContent === lane);
			const top = heads[at]?.getBoundingClientRect().bottom ?? frame.top;
			const bottom = heads[at + 1]?.getBoundingClientRect().top ?? frame.bottom;
			const boxes = [...stage.querySelectorAll('button, [role=button]')].map((b) =>
				b.getBoundingClientRect(),
			);
			const isFree = (x: number, y: number) =>
				boxes.every(
					(box) =>
						x < box.left - ROOM ||
						x > box.right + ROOM ||
						y < box.top - ROOM ||
						y > box.bottom + ROOM,
				);
			const wanted = frame.left + share * frame.width;
			const spots = [];
			for (let y = top + ROOM; y < bottom - ROOM; y += 4) {
				for (let x = frame.left + 20; x < frame.right - 20; x += 5) {
					if (isFree(x, y)) spots.push({ x, y });
				}
			}
			return spots.sort((a, b) => Math.abs(a.x - wanted) - Math.abs(b.x - wanted))[0] ?? null;
		},
		{ lane, share },
	);
	if (spot === null) throw new Error(`the lane "${lane}" has no empty spot`);
	return spot;
}
