import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { tasksDuring } from '../long-tasks.ts';
import { BenchRun, LIMIT, PARTS, type Played } from './bench-run.ts';
import type { Contender } from './contenders.ts';
import type { Measures } from './results.ts';
import { sentBytes } from './sent-bytes.ts';
import type { Pages } from './served-pages.ts';
import { percentile } from './statistics.ts';
import { within } from './within.ts';

/** A task of the main thread is long from here on, ms. */
const LONG = 50;
/** What a picture shows, after each part of the gesture. */
const MOMENTS = { zoomIn: '2-zoomed-in', pan: '3-panned', zoomOut: '4-zoomed-out' } as const;

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
	const picture = async (moment: string) => {
		if (pictures === null) return;
		await page.screenshot({ path: join(pictures, `${contender.id}-${size}-${moment}.png`) });
	};
	const run = await BenchRun.load(page, contender, origin);
	const prepare = await run.prepare(size);
	const before = await run.heap('prepare');
	const { took: draw, index } = await run.draw();
	const counts = [await run.countNodes('draw')];
	await within('draw', LIMIT, () => picture('1-drawn'));

	await run.point();
	const played: Played[] = [];
	// The whole gesture has a minute, not each part of it.
	const tasks = await within('gesture', LIMIT, () =>
		tasksDuring(page, async () => {
			for (const part of PARTS) {
				played.push(await run.play(part));
				counts.push(await run.countNodes('gesture'));
				await picture(MOMENTS[part]);
			}
		}),
	);
	const after = await run.heap();
	const asked = await within('heap', LIMIT, () =>
		page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name)),
	);
	const main = played.reduce((sum, part) => sum + part.main, 0);
	const frames = played.flatMap((part) => part.frames);
	return {
		sent: sentBytes(folder, contender.id, asked),
		prepare,
		draw,
		index,
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
