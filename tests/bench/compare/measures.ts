import { join } from 'node:path';
import type { CDPSession, Page } from '@playwright/test';
import { tasksDuring } from '../long-tasks.ts';
import { MIDDLE, type Contender, type Find } from './contenders.ts';
import { FrameClock } from './frame-clock.ts';
import { play, rest, type Input } from './gesture.ts';
import type { Measures } from './results.ts';
import { sentBytes } from './sent-bytes.ts';
import { percentile } from './statistics.ts';
import { within } from './within.ts';
import type {} from './shell.ts';

/** The same events in every run. */
const SEED = 18;
/** A task of the main thread is long from here on, ms. */
const LONG = 50;
/** Frames in which the last motion may end: 0.2 s. */
const TAIL = 12;
/** How long each part may take, ms. What is made before the clock starts has more. */
const LIMITS = { load: 60_000, prepare: 180_000, draw: 60_000, gesture: 60_000, heap: 60_000 };

/** Where the pages lie, on the disk and for the browser. */
export interface Pages {
	readonly folder: string;
	/** With a slash at its end. */
	readonly origin: string;
}

/**
 * Measures a contender with a number of events in a fresh page. Rejects when a part takes longer than
 * it may, when the page throws, or when a place is not found (`DidNotFinish`).
 *
 * @param pictures a folder for four pictures, taken between what is measured; null: none
 */
export async function measure(
	page: Page,
	contender: Contender,
	size: number,
	{ folder, origin }: Pages,
	pictures: string | null,
): Promise<Measures> {
	const session = await page.context().newCDPSession(page);
	const clock = new FrameClock();
	await clock.listen(session);
	await session.send('Performance.enable');
	const picture = async (moment: string) => {
		if (pictures === null) return;
		await page.screenshot({ path: join(pictures, `${contender.id}-${size}-${moment}.png`) });
	};

	await within('load', LIMITS.load, async () => {
		await page.goto(`${origin}${contender.id}/`);
		await page.waitForFunction(() => window.bench !== undefined);
	});
	await within('prepare', LIMITS.prepare, () =>
		page.evaluate(([count, seed]) => window.bench?.prepare(count, seed), [size, SEED] as const),
	);
	const before = await within('prepare', LIMITS.prepare, () => heapOf(session));
	const draw = await within('draw', LIMITS.draw, () => page.evaluate(() => window.bench!.draw()));
	const counts = [await countNodes(page)];
	await within('draw', LIMITS.draw, () => picture('1-drawn'));

	const find: Find = async (selector) => {
		const box = await page.locator(selector).first().boundingBox({ timeout: 5000 });
		if (box === null) throw new Error(`${selector} is not shown`);
		return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
	};
	let taken = { main: 0, frames: [] as number[] };
	const tasks = await within('gesture', LIMITS.gesture, async () => {
		await page.mouse.move(MIDDLE.x, MIDDLE.y);
		return tasksDuring(page, async () => {
			const part = async (inputs: Input[], moment: string) => {
				const { main, frames } = await timed(page, session, () =>
					play(session, inputs, clock.next),
				);
				taken = { main: taken.main + main, frames: [...taken.frames, ...frames] };
				counts.push(await countNodes(page));
				await picture(moment);
			};
			await part(await contender.zoomIn(find), '2-zoomed-in');
			await part(await contender.pan(find), '3-panned');
			await part([...(await contender.zoomOut(find)), ...rest(TAIL)], '4-zoomed-out');
		});
	});
	const after = await within('heap', LIMITS.heap, () => heapOf(session));
	const asked = await page.evaluate(() =>
		performance.getEntriesByType('resource').map(({ name }) => name),
	);
	const { main, frames } = taken;
	return {
		sent: sentBytes(folder, contender.id, asked),
		draw,
		frame: {
			p50: percentile(frames, 0.5),
			p95: percentile(frames, 0.95),
			max: percentile(frames, 1),
		},
		main: { total: main, perFrame: main / frames.length },
		longTasks: tasks.filter((task) => task > LONG).length,
		heap: after - before,
		nodes: Math.max(...counts),
	};
}

/** How long the main thread worked while something happened, and from frame to frame, ms. */
async function timed(
	page: Page,
	session: CDPSession,
	act: () => Promise<void>,
): Promise<{ main: number; frames: number[] }> {
	const worked = async () => {
		const { metrics } = await session.send('Performance.getMetrics');
		return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1000;
	};
	await page.evaluate(() => window.bench!.startFrames());
	const before = await worked();
	await act();
	const after = await worked();
	const begun = await page.evaluate(() => window.bench!.stopFrames());
	const frames = begun.slice(1).map((at, i) => at - begun[i]!);
	return { main: after - before, frames };
}

const countNodes = (page: Page): Promise<number> => page.evaluate(() => window.bench!.countNodes());

/** What scripts and the document hold after a garbage collection, buffers included, bytes. */
async function heapOf(session: CDPSession): Promise<number> {
	await session.send('HeapProfiler.collectGarbage');
	const usage = await session.send('Runtime.getHeapUsage');
	// The two parts besides JavaScript's own are told by Chromium since 133.
	return usage.usedSize + usage.embedderHeapUsedSize + usage.backingStorageSize;
}
