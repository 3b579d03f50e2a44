import { addressWith, searchOf } from '../state/page-address.ts';

/** What is used of `window`. */
type AddressWindow = Pick<
	Window,
	'history' | 'location' | 'addEventListener' | 'removeEventListener'
>;

/** Browsers refuse to replace the address too often (Safari: 100 times in 30 s). */
const DELAY = 250;

/**
 * Replaces the address of the page by what was chosen, once choosing has come to rest or the page is
 * left. Where the browser allows neither (sandboxed frames), the page works on without.
 */
export class RestedAddress {
	readonly #window: AddressWindow;
	#search: string | null = null;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(window: AddressWindow) {
		this.#window = window;
		window.addEventListener('pagehide', this.#flush);
	}

	/** Takes the search part of the address that says what is chosen now. */
	update(search: string): void {
		clearTimeout(this.#timer);
		this.#search = search;
		this.#timer = setTimeout(this.#flush, DELAY);
	}

	/** Writes what waits and listens no longer. */
	destroy(): void {
		this.#flush();
		this.#window.removeEventListener('pagehide', this.#flush);
	}

	/** Listens no longer and writes nothing: the entry that it belongs to has been left already. */
	drop(): void {
		this.#search = null;
		this.destroy();
	}

	readonly #flush = (): void => {
		clearTimeout(this.#timer);
		const { history, location } = this.#window;
		if (this.#search === null || this.#search === searchOf(location)) return;
		try {
			history.replaceState(history.state, '', addressWith(location, this.#search, location.hash));
			this.#search = null;
		} catch {
			// Not allowed here, or too often: the next change or leaving the page tries again.
		}
	};
}
