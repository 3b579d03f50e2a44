import { flushSync } from 'svelte';

/**
 * Whether events are written out in full for paper (`EventRecord`) that are told otherwise than they
 * were prerendered, on an earlier day or in another's dataset. A screen never shows it, and writing
 * thousands of elements takes a while, so it waits until somebody prints.
 */
export class WrittenRecords {
	#written = $state(typeof document === 'undefined');

	get written(): boolean {
		return this.#written;
	}

	/** Writes them, whenever print is asked for; what prints next finds them in the document. */
	start(): () => void {
		const write = () =>
			flushSync(() => {
				this.#written = true;
			});
		const print = matchMedia('print');
		const printing = () => {
			if (print.matches) write();
		};
		printing();
		print.addEventListener('change', printing);
		addEventListener('beforeprint', write);
		return () => {
			print.removeEventListener('change', printing);
			removeEventListener('beforeprint', write);
		};
	}
}
