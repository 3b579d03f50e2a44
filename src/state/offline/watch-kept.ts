import { keepSite, workerState } from './kept-site.ts';

/**
 * Whether the site works without network: as a whole, soon, not before it is loaded again (something
 * is missing, the download broke off, the worker is silent), or not in this browser.
 */
export type KeptState = 'ready' | 'loading' | 'incomplete' | 'none';

/**
 * Tells whether the site is kept, as its worker says, now and when that changes. Call what it returns
 * to stop.
 *
 * @param site absolute address of the site's root
 */
export function watchKept(site: string, told: (state: KeptState) => void): () => void {
	let over = false;
	const tell = (state: KeptState) => {
		if (!over) told(state);
	};
	const look = async () => {
		const registration = await keepSite(site);
		if (registration === null) {
			tell('none');
			return;
		}
		const { active, installing, waiting } = registration;
		if (active) {
			tell('loading');
			tell((await workerState(active))?.missing === 0 ? 'ready' : 'incomplete');
			return;
		}
		const coming = installing ?? waiting;
		tell(coming ? 'loading' : 'incomplete');
		coming?.addEventListener('statechange', () => void look(), { once: true });
	};
	void look();
	return () => {
		over = true;
	};
}
