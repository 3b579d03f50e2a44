/** What of a window decides whether the site may be kept in its browser. */
export interface KeepingWindow {
	readonly isSecureContext: boolean;
	readonly location: { readonly protocol: string };
	readonly top: unknown;
	readonly self: unknown;
	readonly navigator: object;
}

/**
 * Whether the site's files may be kept: on our own pages in windows of their own, delivered by a host
 * over a secure connection. Never in a frame, ours or another's: an article that shows one of our
 * pages keeps nothing in its readers' browsers.
 */
export function mayKeep(window: KeepingWindow): boolean {
	return (
		window.isSecureContext &&
		/^https?:$/.test(window.location.protocol) &&
		window.top === window.self &&
		'serviceWorker' in window.navigator
	);
}
