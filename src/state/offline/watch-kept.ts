import { keepSite, workerState } from './kept-site.ts';

/** Whether the site works without network: as a whole, soon, or not in this browser. */
export type KeptState = 'ready' | 'loading' | 'none';

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
		const { active, installing, waiting } = registration ?? {};
		if (active) {
			tell('loading');
			tell((await workerState(active))?.missing === 0 ? 'ready' : 'none');
			return;
		}
		const coming = installing ?? waiting;
		tell(coming ? 'loading' : 'none');
		coming?.addEventListener('statechange', () => void look(), { once: true });
	};
	void look();
	return () => {
		over = true;
	};
}
