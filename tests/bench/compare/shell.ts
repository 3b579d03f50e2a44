/*
 * What runs in the browser around a library: it makes the events, starts the clock, and notes when
 * frames come. It is not counted among what the library sends.
 */
import type { BenchPage } from './bench-page.ts';
import { seededEvents } from './seeded-events.ts';

/** What `measures.ts` calls in the page. */
export interface Shell {
	/** Makes the events and hands them to the page; afterwards only what it made of them is kept. */
	readonly prepare: (count: number, seed: number) => void;
	/** Draws, and tells how long that took, ms. */
	readonly draw: () => Promise<number>;
	/** Tells of each frame by calling `benchFrame`, from now on. */
	readonly startFrames: () => void;
	/** When frames came since the start, ms. */
	readonly stopFrames: () => number[];
	/** How many elements the library has in the page. */
	readonly countNodes: () => number;
}

declare global {
	interface Window {
		bench?: Shell;
		/** Set by the bench: takes the word that a frame has begun. */
		benchFrame?: (payload: string) => void;
	}
}

const address = new URL('page.js', document.baseURI).href;
const { page } = (await import(/* @vite-ignore */ address)) as { page: BenchPage<unknown> };
const container = document.getElementById('container');
if (container === null) throw new Error('the document has no element #container');

let data: unknown;
let frames: number[] = [];
let ticking = 0;

const nextFrame = () => new Promise<number>((begun) => requestAnimationFrame(begun));

window.bench = {
	prepare(count, seed) {
		data = page.prepare(seededEvents(count, seed));
	},
	async draw() {
		const began = performance.now();
		await page.draw(container, data);
		// What was handed over before a frame has been drawn when the next one begins.
		await nextFrame();
		await nextFrame();
		return performance.now() - began;
	},
	startFrames() {
		frames = [];
		const tick = (now: number) => {
			frames.push(now);
			window.benchFrame?.('');
			ticking = requestAnimationFrame(tick);
		};
		ticking = requestAnimationFrame(tick);
	},
	stopFrames() {
		cancelAnimationFrame(ticking);
		return frames;
	},
	// Some libraries put tooltips and the like beside the container.
	countNodes: () => document.body.querySelectorAll('*').length - 1,
};
