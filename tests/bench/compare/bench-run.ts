import type { CDPSession, Page } from '@playwright/test';
import { MIDDLE, type Contender, type Find } from './contenders.ts';
import { FrameClock } from './frame-clock.ts';
import { play, rest } from './gesture.ts';
import { within } from './within.ts';
import { bytesOf, WorkerHeaps } from './worker-heaps.ts';
import type {} from './shell.ts';

/** The same events in every run. */
const SEED = 18;
/** Frames in which the last motion may end: 0.2 s. */
const TAIL = 12;
/** Before the first drawing, ms: a garbage collection leaves threads busy that would count with it. */
const SETTLE = 500;
/** Between the first drawing and the gesture, ms: nobody turns the wheel before there is something to see. */
const LOOK = 1000;
/** How long each part of a run may take, ms. The events are ours to make and have more. */
export const LIMIT = 60_000;
const EVENTS_LIMIT = 180_000;

/** The parts of the gesture, in their order. */
export const PARTS = ['zoomIn', 'pan', 'zoomOut'] as const;
export type Part = (typeof PARTS)[number];

/** What the main thread did over a part of the gesture. */
export interface Played {
	/** Its tasks, ms. */
	readonly main: number;
	/** From frame to frame, ms. */
	readonly frames: readonly number[];
	/** Elements in what was watched, the most in any frame. */
	readonly watched: number;
}

/**
 * A contender in a page of its own, from its loading to the end of the gesture. Each step rejects
 * with `DidNotFinish` when it takes longer than a minute, when the page throws, or when it crashes.
 */
export class BenchRun {
	readonly page: Page;
	readonly session: CDPSession;
	readonly #contender: Contender;
	readonly #clock: FrameClock;
	readonly #workers: WorkerHeaps;

	private constructor(
		page: Page,
		session: CDPSession,
		contender: Contender,
		clock: FrameClock,
		workers: WorkerHeaps,
	) {
		this.page = page;
		this.session = session;
		this.#contender = contender;
		this.#clock = clock;
		this.#workers = workers;
	}

	/**
	 * Opens the page of a contender, without any events.
	 *
	 * @param origin where the pages are served, with a slash at its end
	 * @param time of the main thread's tasks: all that passes, or that on a processor
	 */
	static load(
		page: Page,
		contender: Contender,
		origin: string,
		time: 'passed' | 'processor' = 'passed',
	): Promise<BenchRun> {
		return within('load', LIMIT, async () => {
			const session = await page.context().newCDPSession(page);
			const clock = new FrameClock();
			await clock.listen(session);
			const workers = new WorkerHeaps(session);
			await workers.listen();
			const timeDomain = time === 'passed' ? 'timeTicks' : 'threadTicks';
			await session.send('Performance.enable', { timeDomain });
			await page.goto(`${origin}${contender.id}/`);
			await page.waitForFunction(() => window.bench !== undefined);
			return new BenchRun(page, session, contender, clock, workers);
		});
	}

	/** Makes the events, and lets the contender make of them what it wants; tells how long that took, ms. */
	async prepare(size: number): Promise<number> {
		await within('events', EVENTS_LIMIT, () =>
			this.page.evaluate(([count, seed]) => window.bench!.make(count, seed), [size, SEED] as const),
		);
		return within('prepare', LIMIT, () => this.page.evaluate(() => window.bench!.prepare()));
	}

	/**
	 * Draws all of time, once the browser has come to rest; tells how long that took, and an index in
	 * it, ms.
	 */
	async draw(): Promise<{ readonly took: number; readonly index: number | null }> {
		await this.page.waitForTimeout(SETTLE);
		return within('draw', LIMIT, () => this.page.evaluate(() => window.bench!.draw()));
	}

	/** Moves the mouse to where the gesture begins, and looks at what is drawn for a moment. */
	async point(): Promise<void> {
		await within('gesture', LIMIT, () => this.page.mouse.move(MIDDLE.x, MIDDLE.y));
		await this.page.waitForTimeout(LOOK);
	}

	/**
	 * Plays a part of the gesture.
	 *
	 * @param watched a selector of the element in which elements are counted in each frame
	 */
	play(part: Part, watched?: string): Promise<Played> {
		return within('gesture', LIMIT, async () => {
			const { page, session } = this;
			const inputs = await this.#contender[part](this.#find);
			const tail = part === 'zoomOut' ? rest(TAIL) : [];
			await page.evaluate((selector) => window.bench!.startFrames(selector), watched);
			const before = await this.#worked();
			await play(session, [...inputs, ...tail], this.#clock.next);
			const after = await this.#worked();
			const { frames, most } = await page.evaluate(() => window.bench!.stopFrames());
			return {
				main: after - before,
				frames: frames.slice(1).map((at, i) => at - frames[i]!),
				watched: most,
			};
		});
	}

	/** How many elements the contender has in the page now. */
	countNodes(during: string): Promise<number> {
		return within(during, LIMIT, () => this.page.evaluate(() => window.bench!.countNodes()));
	}

	/** What scripts, workers and the document hold after a garbage collection, buffers included, bytes. */
	heap(during = 'heap'): Promise<number> {
		return within(during, LIMIT, async () => {
			await this.session.send('HeapProfiler.collectGarbage');
			const own = bytesOf(await this.session.send('Runtime.getHeapUsage'));
			return own + (await this.#workers.used());
		});
	}

	readonly #find: Find = async (selector) => {
		const box = await this.page.locator(selector).first().boundingBox({ timeout: 5000 });
		if (box === null) throw new Error(`${selector} is not shown`);
		return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
	};

	/** The main thread's tasks until now, ms. */
	async #worked(): Promise<number> {
		const { metrics } = await this.session.send('Performance.getMetrics');
		return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1000;
	}
}
