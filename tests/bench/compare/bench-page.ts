import type { SeededEvent } from './seeded-events.ts';

/** What a page of the bench offers: how one library shows the events. */
export interface BenchPage<Data> {
	/** Makes of the events what the library wants; has a clock of its own. */
	readonly prepare: (events: readonly SeededEvent[]) => Data;
	/**
	 * Draws all of time into an empty container that fills the window; fulfilled when the library has
	 * handed its first complete drawing to the browser.
	 */
	readonly draw: (container: HTMLElement, data: Data) => void | Promise<void>;
	/** How much of the drawing passed until an index was there, ms; null: there is none. */
	readonly indexed?: () => number | null;
}

/** Keeps the types of a page together; Data is what `prepare` makes and `draw` takes. */
export const benchPage = <Data>(page: BenchPage<Data>): BenchPage<Data> => page;
