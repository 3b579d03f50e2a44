import { flushSync } from 'svelte';

/** Events written out at a time, and lists up to which they are written out ahead of need. */
const SLICE = 4;
const AHEAD = 300;

/**
 * How many events of the list, from its start, are written out in full for paper (`EventRecord`).
 * Prerendered are all of them. Hydrating their thousands of elements, which a screen never shows,
 * would hold up the start by most of a second, so the browser lets go of them and writes them again:
 * a few whenever it has nothing else to do, for search engines, and the rest before it prints.
 */
export class WrittenRecords {
	#count = $state(typeof document === 'undefined' ? Infinity : 0);

	get count(): number {
		return this.#count;
	}

	/** Writes all at once; what prints next finds them in the document. */
	readonly all = (): void => {
		flushSync(() => {
			this.#count = Infinity;
		});
	};

	/** Begins to write ahead where the list is short enough, and whenever print is asked for. */
	start(events: number): () => void {
		const print = matchMedia('print');
		const printing = () => {
			if (print.matches) this.all();
		};
		printing();
		print.addEventListener('change', printing);
		addEventListener('beforeprint', this.all);

		let waiting: number | null = null;
		const ahead = () => {
			if (this.#count >= events || events > AHEAD) return;
			this.#count += SLICE;
			waiting = requestIdleCallback(ahead);
		};
		// Not in every browser; there the records wait until they are printed.
		if ('requestIdleCallback' in globalThis) waiting = requestIdleCallback(ahead);

		return () => {
			print.removeEventListener('change', printing);
			removeEventListener('beforeprint', this.all);
			if (waiting !== null) cancelIdleCallback(waiting);
		};
	}
}
