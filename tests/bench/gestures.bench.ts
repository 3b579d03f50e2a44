import { expect, test, type Locator, type Page } from '@playwright/test';
import { generateDataset } from '../fixtures/generated-dataset.ts';
import { PHONE } from '../e2e/explore-page.ts';
import { idle, nextFrame, tasksDuring } from './long-tasks.ts';
import { atRest, openStage, stageBox } from '../e2e/stage.ts';

const EVENTS = 1000;
const document = JSON.stringify(generateDataset({ events: EVENTS, seed: 18 }));

/** No task may take longer, ms. */
const LIMIT = 50;

type Box = Awaited<ReturnType<Locator['boundingBox']>>;

function middleOf(box: Box): { x: number; y: number } {
	if (box === null) throw new Error('the button is not shown');
	return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

type Gesture = (page: Page) => Promise<void>;

async function openGenerated(page: Page): Promise<void> {
	await page.route('**/data/generated.json', (route) =>
		route.fulfill({ contentType: 'application/json', body: document }),
	);
	await openStage(page, './?data=data/generated.json');
	const title = page.getByRole('heading', { level: 1, name: `${EVENTS} erfundene Ereignisse` });
	await expect(title).toBeVisible();
	await atRest(page);
	await idle(page);
}

/** Makes gestures one after the other and measures each, with the list that follows it. */
async function expectNoLongTask(page: Page, gestures: Record<string, Gesture>): Promise<void> {
	for (const [name, gesture] of Object.entries(gestures)) {
		const tasks = await tasksDuring(page, async () => {
			await gesture(page);
			await listFollowed(page);
		});
		console.log(`${EVENTS} events, ${name}: longest tasks ${tasks.slice(0, 3).join(', ')} ms`);
		expect.soft(tasks[0], name).toBeLessThanOrEqual(LIMIT);
		await atRest(page);
	}
}

/** Waits until the list shows what the stage shows: nothing comes or goes for some frames. */
async function listFollowed(page: Page): Promise<void> {
	const shown = () =>
		page.evaluate(async () => {
			for (let frame = 0; frame < 20; frame++) await new Promise(requestAnimationFrame);
			return [...window.document.querySelectorAll('ol > li[data-event]:not(.outside)')].length;
		});
	let before = -1;
	await expect
		.poll(async () => {
			const now = await shown();
			const same = now === before;
			before = now;
			return same;
		})
		.toBe(true);
}

/** Back and forth in 60 steps, over more than what is drawn ahead. */
const drag: Gesture = async (page) => {
	const { x, y, width, height } = await stageBox(page);
	const [startX, startY] = [x + width * 0.9, y + height / 2];
	const STEPS = 60;
	await page.mouse.move(startX, startY);
	await page.mouse.down();
	for (let step = 1; step <= STEPS; step++) {
		const share = 1 - Math.abs(1 - (2 * step) / STEPS);
		await page.mouse.move(startX - share * width * 0.8, startY);
		await nextFrame(page);
	}
	await page.mouse.up();
};

/** In by 20 notches and out again. */
const wheel: Gesture = async (page) => {
	const { x, y, width, height } = await stageBox(page);
	await page.mouse.move(x + width / 2, y + height / 2);
	for (const delta of [-120, 120]) {
		for (let notch = 0; notch < 20; notch++) {
			await page.mouse.wheel(0, delta);
			await nextFrame(page);
		}
	}
};

/** One finger, there and back, in 60 steps. */
const swipe: Gesture = async (page) => {
	const { x, y, width, height } = await stageBox(page);
	const session = await page.context().newCDPSession(page);
	const STEPS = 30;
	const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', share: number | null) =>
		session.send('Input.dispatchTouchEvent', {
			type,
			touchPoints:
				share === null ? [] : [{ x: x + width * (0.9 - 0.8 * share), y: y + height * 0.6 }],
		});
	for (const isBack of [false, true]) {
		const share = (step: number) => (isBack ? 1 - step / STEPS : step / STEPS);
		await touch('touchStart', share(0));
		for (let step = 1; step <= STEPS; step++) {
			await touch('touchMove', share(step));
			await nextFrame(page);
		}
		await touch('touchEnd', null);
	}
	await session.detach();
};

test.describe('with 1,000 events no task takes more than 50 ms', () => {
	test.describe('on a wide screen', () => {
		test.use({ viewport: { width: 1440, height: 830 } });

		test('while dragging, turning the wheel, and showing all', async ({ page }) => {
			await openGenerated(page);
			const all = page.getByRole('button', { name: 'Alle Ereignisse zeigen' });
			// Looked for beforehand: finding it costs the page more than pressing it.
			const { x, y } = middleOf(await all.boundingBox());
			await expectNoLongTask(page, {
				drag,
				wheel,
				all: () => page.mouse.click(x, y),
				'wheel over all': wheel,
			});
		});
	});

	test.describe('on a phone', () => {
		test.use(PHONE);

		test('while a finger pans', async ({ page }) => {
			await openGenerated(page);
			await expectNoLongTask(page, { swipe });
		});
	});
});
