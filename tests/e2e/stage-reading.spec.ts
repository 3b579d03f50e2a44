import { expect, test, type Page } from '@playwright/test';
import { siteDataset } from './explore-page.ts';
import { atRest, openStage, stageBox } from './stage.ts';

test.use({ viewport: { width: 1440, height: 830 } });

const BUTTONS = '[data-timeline-stage] :is([data-event], [data-cluster])';

/** Zooms by the wheel, in and out again, which takes elements of marks that go for others. */
async function zoomInAndOut(page: Page): Promise<void> {
	const { x, y, width, height } = await stageBox(page);
	await page.mouse.move(x + width * 0.7, y + height / 2);
	for (const deltaY of [-480, -480, 360, -480, 480, 240]) await page.mouse.wheel(0, deltaY);
	await atRest(page);
}

/** Half of a glyph's button, and of a cluster's pill, px. */
const HALF = { mark: 12, cluster: 16 } as const;

/**
 * The names of marks and clusters in the order of their glyphs and pills from left to right; without
 * labels that slid along their bar, which tell nothing of their glyph's place.
 */
const namesFromLeft = (page: Page): Promise<string[]> =>
	page.locator(BUTTONS).evaluateAll((buttons, { mark, cluster }) => {
		const middleOf = (button: HTMLElement): number => {
			const { left, right } = button.getBoundingClientRect();
			if (button.dataset.cluster !== undefined) return left + cluster;
			return button.dataset.side === 'left' ? right - mark : left + mark;
		};
		const isSlid = (button: HTMLElement): boolean =>
			button.matches('.mark.masking') && parseFloat(getComputedStyle(button).paddingLeft) < mark;
		return (buttons as HTMLElement[])
			.filter((button) => !isSlid(button))
			.map((button) => ({ name: button.ariaLabel ?? '', at: middleOf(button) }))
			.sort((a, b) => a.at - b.at)
			.map(({ name }) => name);
	}, HALF);

/** Their names in the order in which the browser hands them to those who read the page out. */
async function namesAsRead(page: Page, drawn: readonly string[]): Promise<string[]> {
	const session = await page.context().newCDPSession(page);
	const { nodes } = await session.send('Accessibility.getFullAXTree');
	const byId = new Map(nodes.map((node) => [node.nodeId, node]));
	const namesIn = (id: string): string[] => {
		const { name, childIds = [] } = byId.get(id) ?? {};
		const own = drawn.filter((one) => one === name?.value);
		return [...own.slice(0, 1), ...childIds.flatMap(namesIn)];
	};
	return namesIn(nodes[0]?.nodeId ?? '');
}

test('marks and clusters are read out in time order, whatever was zoomed before', async ({
	page,
}) => {
	await openStage(page);
	await zoomInAndOut(page);
	const drawn = await namesFromLeft(page);
	expect(drawn.length).toBeGreaterThan(20);
	expect(await namesAsRead(page, drawn)).toEqual(drawn);
});

test('no mark is ever called by the name of an event whose element it took over', async ({
	page,
	request,
}) => {
	const { events } = await siteDataset(request, 'de');
	await openStage(page);
	await page.evaluate(
		({ titles, buttons }) => {
			const faults: string[] = [];
			const look = () => {
				for (const { dataset, ariaLabel } of document.querySelectorAll<HTMLElement>(buttons)) {
					const title = titles[dataset.event ?? ''] ?? '';
					if (ariaLabel !== null && !ariaLabel.includes(title)) {
						faults.push(`${dataset.event}: ${ariaLabel}`);
					}
				}
				requestAnimationFrame(look);
			};
			look();
			Object.assign(window, { faults });
		},
		{ titles: Object.fromEntries(events.map(({ id, title }) => [id, title])), buttons: BUTTONS },
	);
	await zoomInAndOut(page);
	expect(await page.evaluate(() => (window as unknown as { faults: string[] }).faults)).toEqual([]);
	const names = await namesFromLeft(page);
	expect(names.length).toBeGreaterThan(5);
	expect(names.filter((name) => name === '')).toEqual([]);
});

for (const address of ['./', 'embed/?chapter=kursk']) {
	test(`every mark has its name as soon as the stage reacts (${address})`, async ({ page }) => {
		await page.addInitScript(() => {
			const look = () => {
				if (!document.querySelector('[data-timeline-ready]')) return;
				watching.disconnect();
				const marks = [...document.querySelectorAll('[data-timeline-stage] [role="button"]')];
				const unnamed = marks.filter((mark) => !mark.ariaLabel);
				Object.assign(window, { atReady: { all: marks.length, unnamed: unnamed.length } });
			};
			const watching = new MutationObserver(look);
			watching.observe(document, { subtree: true, childList: true, attributes: true });
		});
		await page.goto(address);
		const atReady = await page.waitForFunction(
			() => (window as { atReady?: { all: number; unnamed: number } }).atReady,
		);
		const { all, unnamed } = (await atReady.jsonValue())!;
		expect(all).toBeGreaterThan(5);
		expect(unnamed).toBe(0);
	});
}
