/** What is used of the browser. */
export interface WakingBrowser {
	readonly navigator: { readonly wakeLock?: Pick<WakeLock, 'request'> };
	readonly document: Pick<Document, 'visibilityState' | 'addEventListener'>;
}

/**
 * Keeps the screen from going dark until the function that it gives back is called. Browsers take the
 * lock away when the page is hidden, so it is asked for again; where there is none, nothing happens.
 */
export function keepAwake({ navigator, document }: WakingBrowser): () => void {
	let lock: WakeLockSentinel | null = null;
	const ending = new AbortController();
	const { signal } = ending;
	const hasEnded = () => signal.aborted;
	const ask = async (): Promise<void> => {
		if (document.visibilityState !== 'visible' || hasEnded()) return;
		// Refused where the battery is low or a frame does not allow it.
		const got = (await navigator.wakeLock?.request('screen').catch(() => null)) ?? null;
		if (hasEnded()) await got?.release();
		else lock = got;
	};
	const again = () => void ask();
	document.addEventListener('visibilitychange', again, { signal });
	void ask();
	return () => {
		ending.abort();
		void lock?.release();
	};
}
