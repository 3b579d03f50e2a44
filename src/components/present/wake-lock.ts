/** What is used of the browser. */
export interface WakingBrowser {
	readonly navigator: { readonly wakeLock?: Pick<WakeLock, 'request'> };
	readonly document: Pick<Document, 'visibilityState' | 'addEventListener' | 'removeEventListener'>;
}

/**
 * Keeps the screen from going dark until the function that it gives back is called. Browsers take the
 * lock away when the page is hidden, so it is asked for again; where there is none, nothing happens.
 */
export function keepAwake({ navigator, document }: WakingBrowser): () => void {
	let lock: WakeLockSentinel | null = null;
	let ended = false;
	const ask = async (): Promise<void> => {
		if (document.visibilityState !== 'visible' || ended) return;
		// Refused where the battery is low or a frame does not allow it.
		const got = (await navigator.wakeLock?.request('screen').catch(() => null)) ?? null;
		if (ended) await got?.release();
		else lock = got;
	};
	const again = () => void ask();
	document.addEventListener('visibilitychange', again);
	void ask();
	return () => {
		ended = true;
		document.removeEventListener('visibilitychange', again);
		void lock?.release();
	};
}
