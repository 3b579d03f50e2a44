/*
 * What runs in the browser around a library: it makes the events, starts the clock, and notes when
 * frames come. It is not counted among what the library sends.
 */
import type { BenchPage } from './bench-page.ts';
import { seededEvents, type SeededEvent } from './seeded-events.ts';

/** What `measures.ts` calls in the page. */
export interface Shell {
	/** Makes the events. */
	readonly make: (count: number, seed: number) => void;
	/**
	 * Hands the events to the page and tells how long it took with them, ms; afterwards only what it
	 * made of them is kept.
	 */
	readonly prepare: () => number;
	/** Draws, and tells how long that took, and an index in it, ms. */
	readonly draw: () => Promise<{ readonly took: number; readonly index: number | null }>;
	/**
	 * Tells of each frame by calling `benchFrame`, from now on.
	 *
	 * @param watched a selector of the element in which elements are counted in each frame
	 */
	readonly startFrames: (watched?: string) => void;
	/** When frames came since the start, ms, and the most elements that were in what was watched. */
	readonly stopFrames: () => { readonly frames: readonly number[]; readonly most: number };
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

let events: readonly SeededEvent[] = [];
let data: unknown;
let frames: number[] = [];
let most = 0;
let ticking = 0;

const nextFrame = () => new Promise<number>((begun) => requestAnimationFrame(begun));

window.bench = {
	make(count, seed) {
		events = seededEvents(count, seed);
	},
	prepare() {
		const began = performance.now();
		data = page.prepare(events);
		events = [];
		return performance.now() - began;
	},
	async draw() {
		const began = performance.now();
		await page.draw(container, data);
		// What was handed over before a frame has been drawn when the next one begins.
		await nextFrame();
		await nextFrame();
		return { took: performance.now() - began, index: page.indexed?.() ?? null };
	},
	startFrames(watched) {
		[frames, most] = [[], 0];
		// A list that the browser keeps: to ask it for its length costs next to nothing.
		const inside = watched ? document.querySelector(watched)?.getElementsByTagName('*') : null;
		const tick = (now: number) => {
			frames.push(now);
			most = Math.max(most, inside?.length ?? 0);
			window.benchFrame?.('');
			ticking = requestAnimationFrame(tick);
		};
		ticking = requestAnimationFrame(tick);
	},
	stopFrames() {
		cancelAnimationFrame(ticking);
		return { frames, most };
	},
	// Some libraries put tooltips and the like beside the container.
	countNodes: () => document.body.querySelectorAll('*').length - 1,
};
