import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { BenchRun, PARTS, type Part } from './compare/bench-run.ts';
import { CONTENDERS } from './compare/contenders.ts';
import { withFreshPage } from './compare/fresh-page.ts';
import { withPages, type Pages } from './compare/served-pages.ts';
import { median } from './compare/statistics.ts';

const FEW = 1000;
const MANY = 100_000;
/** One run may meet what else the machine does; the middle one of three rarely does. */
const ROUNDS = 3;

const MOST_ELEMENTS = 400;
/** Beyond the dataset's objects, bytes. */
const MOST_PER_EVENT = 200;
/** How much more a frame may cost with `MANY` than with `FEW`. */
const MOST_TIMES = 2;

const STAGE = '[data-timeline-stage]';
const ours = CONTENDERS.find(({ id }) => id === 'ours')!;

/** What one run of the gesture showed. */
interface Cost {
	/** The main thread's time on a processor in a frame, ms. */
	readonly perFrame: number;
	/** The most elements in the stage in any frame of each part. */
	readonly elements: Readonly<Record<Part, number>>;
	/** Beyond what it was with the dataset in memory, bytes. */
	readonly heap: number;
}

/** A figure with its bound. */
interface Finding {
	readonly of: string;
	readonly is: number;
	readonly most: number;
}

/** Makes the gesture of the bench with a number of events in a browser of its own. */
const costOf = (size: number, { origin }: Pages): Promise<Cost> =>
	withFreshPage(async (page) => {
		// By the time on a processor: what else the machine does would count otherwise.
		const run = await BenchRun.load(page, ours, origin, 'processor');
		await run.prepare(size);
		const before = await run.heap();
		await run.draw();
		await run.point();
		let [main, frames] = [0, 0];
		const elements = { zoomIn: 0, pan: 0, zoomOut: 0 };
		for (const part of PARTS) {
			const played = await run.play(part, STAGE);
			main += played.main;
			frames += played.frames.length;
			elements[part] = played.watched;
		}
		return { perFrame: main / frames, elements, heap: (await run.heap()) - before };
	});

/*
 * Bounds and ratios, no times: those differ between machines. Both sizes take turns in one run, so
 * that what slows the machine slows both.
 */
test('a frame, the stage and the heap cost about the same with 1,000 and with 100,000 events', async () => {
	const root = resolve(import.meta.dirname, '..', '..');
	const costs: Record<number, Cost[]> = { [FEW]: [], [MANY]: [] };
	await withPages(root, [ours.id], {}, async (pages) => {
		for (let round = 0; round < ROUNDS; round++) {
			for (const size of [FEW, MANY]) costs[size]!.push(await costOf(size, pages));
		}
	});
	const middle = (size: number, of: (cost: Cost) => number) => median(costs[size]!.map(of));
	const [few, many] = [FEW, MANY].map((size) => middle(size, ({ perFrame }) => perFrame));
	console.log(`main thread per frame: ${few!.toFixed(1)} and ${many!.toFixed(1)} ms`);

	const found: readonly Finding[] = [
		...[FEW, MANY].flatMap((size) =>
			PARTS.map((part) => ({
				of: `elements in the stage with ${size} events, ${part}`,
				is: Math.max(...costs[size]!.map(({ elements }) => elements[part])),
				most: MOST_ELEMENTS,
			})),
		),
		{
			of: `bytes for each of ${MANY} events, beyond the dataset`,
			is: Math.round(middle(MANY, ({ heap }) => heap) / MANY),
			most: MOST_PER_EVENT,
		},
		{
			of: `a frame with ${MANY} events, as many times one with ${FEW}`,
			is: Math.round((many! / few!) * 100) / 100,
			most: MOST_TIMES,
		},
	];
	for (const { of, is, most } of found) console.log(`${of}: ${is}, bound ${most}`);
	// A stage with nothing in it, or no number, would keep within every bound.
	expect(
		found.filter(({ is }) => !(is > 0)),
		'not measured',
	).toEqual([]);
	expect(
		found.filter(({ is, most }) => is > most),
		'over the bound',
	).toEqual([]);
});
