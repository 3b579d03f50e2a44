import { writeAddress } from './address.ts';
import { addressWith, searchOf } from './page-address.ts';
import type { View } from './view.ts';

/** What is used of `window`. */
export interface HistoryWindow {
	readonly history: Pick<History, 'pushState' | 'replaceState'>;
	readonly location: Pick<Location, 'pathname' | 'search' | 'hash'>;
	addEventListener(type: 'popstate' | 'pagehide', listener: () => void): void;
	removeEventListener(type: 'popstate' | 'pagehide', listener: () => void): void;
}

export interface ViewHistoryOptions {
	readonly window: HistoryWindow;
	/** Shows what an address says after back or forward, and gives the view that came of it. */
	readonly restore: (search: string) => View;
	/** How long a change must rest before it is written, ms. */
	readonly delay?: number;
}

/** Browsers refuse to replace the address too often (Safari: 100 times in 30 s). */
const DELAY = 250;

/**
 * Keeps the address in step with the view. Choosing another event, or none, adds a history entry;
 * every other change replaces the address of the entry it belongs to, once it has come to rest. Where
 * the browser allows neither (sandboxed frames), the page works on without.
 */
export class ViewHistory {
	readonly #window: HistoryWindow;
	readonly #restore: (search: string) => View;
	readonly #delay: number;
	/** The view of the current entry, written or about to be. */
	#view: View;
	/** Whether `#view` is still to be written. */
	#pending = false;
	#timer: ReturnType<typeof setTimeout> | undefined;

	/** @param view what is shown now, as read from the address; it is not written */
	constructor(view: View, { window, restore, delay = DELAY }: ViewHistoryOptions) {
		this.#view = view;
		this.#window = window;
		this.#restore = restore;
		this.#delay = delay;
		window.addEventListener('popstate', this.#onpopstate);
		window.addEventListener('pagehide', this.#onpagehide);
	}

	/** Takes the view after every change; the same one again does no harm. */
	update(view: View): void {
		// An event that comes and goes with the day of knowledge was not chosen.
		if (view.event !== this.#view.event && view.asOf === this.#view.asOf) {
			this.flush(); // what was changed before belongs to the entry that is left
			this.#view = view;
			this.#write('pushState');
			return;
		}
		this.#view = view;
		this.#pending = true;
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.flush(), this.#delay);
	}

	/** Adds an entry for a view of something else, even where its address is that of the present one. */
	add(view: View): void {
		this.flush();
		this.#view = view;
		this.#write('pushState', true);
	}

	/** Writes at once what waits to be written. */
	flush(): void {
		clearTimeout(this.#timer);
		if (this.#pending) this.#write('replaceState');
	}

	/** Writes what waits and listens no longer. */
	destroy(): void {
		this.flush();
		this.#window.removeEventListener('popstate', this.#onpopstate);
		this.#window.removeEventListener('pagehide', this.#onpagehide);
	}

	#write(method: 'pushState' | 'replaceState', isElse = false): void {
		const { history, location } = this.#window;
		const search = writeAddress(this.#view);
		this.#pending = false;
		if (search === searchOf(location) && !isElse) return;
		try {
			history[method](null, '', addressWith(location, search, isElse ? '' : location.hash));
		} catch {
			// Not allowed here, or too often: the next change or leaving the page tries again.
			this.#pending = true;
		}
	}

	readonly #onpopstate = (): void => {
		clearTimeout(this.#timer);
		this.#pending = false; // it belonged to the entry that was left, which is out of reach
		this.#view = this.#restore(searchOf(this.#window.location));
	};

	readonly #onpagehide = (): void => this.flush();
}
