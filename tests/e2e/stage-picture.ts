import type { Page } from '@playwright/test';
import { stageOf } from './stage.ts';

/** A box in the window, CSS px. */
export interface Box {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/** A mark whose glyph or label shows. */
export interface MarkPicture {
	readonly id: string;
	/** Position of its lane from the top. */
	readonly lane: number;
	readonly glyph: Box;
	readonly label: Box | null;
	/** A pointer at the middle of the glyph meets this mark; true where the glyph is out of view. */
	readonly reachable: boolean;
}

export interface ClusterPicture {
	readonly members: readonly string[];
	readonly count: number;
	readonly lane: number;
	readonly pill: Box;
	readonly reachable: boolean;
}

/** A lane with what its counters say. */
export interface LanePicture {
	readonly name: string;
	readonly before: number;
	readonly after: number;
}

/** What a reader sees of the stage. */
export interface StagePicture {
	readonly stage: Box;
	readonly lanes: readonly LanePicture[];
	/** All marks, also those that wait beyond the edges. */
	readonly marks: readonly MarkPicture[];
	readonly clusters: readonly ClusterPicture[];
}

/** Measures everything on the stage in one go. */
export async function pictureOf(page: Page): Promise<StagePicture> {
	return stageOf(page).evaluate((stage) => {
		const boxOf = (element: Element): Box => {
			const { left, right, top, bottom } = element.getBoundingClientRect();
			return { left, right, top, bottom };
		};
		/** The pill is drawn behind its button: 28 px wide, and 36 where the count ends with a plus. */
		const pillOf = (button: HTMLElement): Box => {
			const { left, right, top, bottom } = boxOf(button);
			const inset = Number(button.dataset.cluster) > 999 ? -2 : 2;
			return { left: left + inset, right: right - inset, top: top + 2, bottom: bottom - 2 };
		};
		const frame = boxOf(stage);
		const heads = [...stage.querySelectorAll('.head')];
		const tops = heads.map((head) => boxOf(head).top);
		const laneAt = (y: number) => tops.findLastIndex((top) => top <= y);
		const meets = (button: Element, { left, right, top, bottom }: Box) => {
			const [x, y] = [(left + right) / 2, (top + bottom) / 2];
			if (x < frame.left + 1 || x > frame.right - 1) return true;
			return button.contains(document.elementFromPoint(x, y));
		};
		const counted = (head: Element, sign: string) => {
			const button = [...head.querySelectorAll('button')].find(({ textContent }) =>
				textContent.includes(sign),
			);
			return Number(button?.textContent.replace(sign, '') ?? 0);
		};
		return {
			stage: frame,
			lanes: heads.map((head) => ({
				name: head.querySelector('.name')?.textContent ?? '',
				before: counted(head, '‹'),
				after: counted(head, '›'),
			})),
			marks: [...stage.querySelectorAll<HTMLElement>('[data-event]')].map((button) => {
				// The glyph is drawn behind the mark, at the end at which its label is not.
				const { left, right, top, bottom } = boxOf(button);
				const start = button.dataset.side === 'left' ? right - 20 : left + 4;
				const glyph = { left: start, right: start + 16, top: top + 4, bottom: bottom - 4 };
				const { paddingLeft, paddingRight } = getComputedStyle(button);
				const text = {
					left: left + parseFloat(paddingLeft),
					right: right - parseFloat(paddingRight),
				};
				const label = button.textContent === '' ? null : { ...text, top, bottom };
				return {
					id: button.dataset.event ?? '',
					lane: laneAt((glyph.top + glyph.bottom) / 2),
					glyph,
					label,
					reachable: meets(button, glyph),
				};
			}),
			clusters: [...stage.querySelectorAll<HTMLElement>('[data-cluster]')].map((button) => {
				const pill = pillOf(button);
				return {
					members: (button.dataset.members ?? '').split(' '),
					count: Number(button.dataset.cluster),
					lane: laneAt((pill.top + pill.bottom) / 2),
					pill,
					reachable: meets(button, pill),
				};
			}),
		};
	});
}

/** How much of a box shows inside the stage from left to right, px; not positive: nothing. */
export function shownWidth({ left, right }: Box, stage: Box): number {
	return Math.min(right, stage.right) - Math.max(left, stage.left);
}

/** Whether two boxes overlap by more than `tolerance` px. */
export function overlap(a: Box, b: Box, tolerance: number): boolean {
	return (
		Math.min(a.right, b.right) - Math.max(a.left, b.left) > tolerance &&
		Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > tolerance
	);
}
