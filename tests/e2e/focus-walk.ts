import type { Page } from '@playwright/test';

/** What has the focus, as a reader sees it. */
export interface Stop {
	/** The part of the page it belongs to; `end` once the focus has left the page. */
	readonly part:
		'skip' | 'header' | 'tools' | 'stage' | 'legend' | 'overview' | 'as-of' | 'list' | 'end';
	/** Its name and place, for messages and to tell stops apart. */
	readonly name: string;
	/** Whether it is an event's mark or a cluster of them. */
	readonly isMark: boolean;
	/** Whether its middle stands in the window with nothing else over it. */
	readonly isUncovered: boolean;
	/** Width of the ring around it, px; 0 where there is none. */
	readonly ring: number;
}

/** What has the focus now. */
export function focusedStop(page: Page): Promise<Stop> {
	return page.evaluate(() => {
		const focused = document.activeElement;
		if (focused === null || focused === document.body) {
			return { part: 'end', name: '', isMark: false, isUncovered: true, ring: 0 } as const;
		}
		const PARTS = [
			['.skip', 'skip'],
			['header', 'header'],
			['.tools', 'tools'],
			['[data-timeline-stage]', 'stage'],
			['.legend', 'legend'],
			['[role="slider"]', 'overview'],
			['main .as-of', 'as-of'],
			['#reading', 'list'],
		] as const;
		const part = PARTS.find(([selector]) => focused.closest(selector))?.[1];
		if (part === undefined) throw new Error(`unexpected stop ${focused.outerHTML.slice(0, 200)}`);

		const box = focused.getBoundingClientRect();
		// What reaches over the edge of its frame is judged by what is left of it.
		const frame = focused.closest('[data-timeline-stage]')?.getBoundingClientRect();
		const left = Math.max(box.left, frame?.left ?? 0);
		const right = Math.min(box.right, frame?.right ?? innerWidth);
		const hit = document.elementFromPoint((left + right) / 2, box.y + box.height / 2);

		// A link that makes a whole row work, and a field in a frame of its own, lend it their ring.
		const ringOf = (element: Element | null, pseudo?: string) => {
			if (element === null) return 0;
			const { outlineStyle, outlineWidth } = getComputedStyle(element, pseudo);
			return outlineStyle === 'none' ? 0 : parseFloat(outlineWidth);
		};
		const holder = focused.closest('li, [role="search"]');
		const frames = holder ? [holder, ...holder.querySelectorAll(':focus-within')] : [];
		return {
			part,
			name: `${part}: ${focused.getAttribute('aria-label') ?? focused.textContent.trim()}`,
			isMark: focused.matches('[data-event], [data-cluster]'),
			isUncovered: hit !== null && (focused.contains(hit) || hit.contains(focused)),
			ring: Math.max(
				...[focused, ...frames].map((element) =>
					Math.max(ringOf(element), ringOf(element, '::after'), ringOf(element, '::before')),
				),
			),
		};
	});
}

/**
 * The stops from here until the focus leaves the page, or the next `count` of them. Throws where
 * the focus does not leave.
 */
export async function walk(
	page: Page,
	key: 'Tab' | 'Shift+Tab',
	count = Infinity,
): Promise<readonly Stop[]> {
	const MOST = 150;
	const stops: Stop[] = [];
	while (stops.length < Math.min(count, MOST)) {
		await page.keyboard.press(key);
		const stop = await focusedStop(page);
		if (stop.part === 'end') return stops;
		stops.push(stop);
	}
	if (stops.length === count) return stops;
	throw new Error(`after ${MOST} stops the focus is still in the page, at ${stops.at(-1)?.name}`);
}
