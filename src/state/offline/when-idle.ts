/** Safari knows no idle time: so long after the page has loaded, ms. */
const LATER = 1000;

/** Resolves once the page has loaded all of its own and the browser has nothing else to do. */
export async function whenIdle(): Promise<void> {
	if (document.readyState !== 'complete') {
		await new Promise((loaded) => addEventListener('load', loaded, { once: true }));
	}
	await new Promise<unknown>((idle) => {
		if ('requestIdleCallback' in window) requestIdleCallback(idle);
		else setTimeout(idle, LATER);
	});
}
