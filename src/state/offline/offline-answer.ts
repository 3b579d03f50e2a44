import { eventIn, exploreAt } from './event-address.ts';

/** What of a request the answer depends on. */
export interface Asked {
	readonly method: string;
	/** Absolute. */
	readonly url: string;
	/** Whether a reader goes to the page, in a window of its own and not in a frame. */
	readonly isVisit: boolean;
}

/** How the worker answers a request; nothing that is not named here passes through it. */
export type OfflineAnswer =
	/** A file of this version, by its absolute address: what is kept, the network only if it was lost. */
	| { readonly by: 'version'; readonly file: string }
	/** A file with its content in its name which this version has not: for tabs of another one. */
	| { readonly by: 'name' }
	/** The page of an event: the network, else what was kept of an earlier visit, else the timeline. */
	| { readonly by: 'event'; readonly timeline: string }
	/** Another page: the network, else `slash` where that is kept, else words that there is none. */
	| { readonly by: 'page'; readonly slash: string | null };

/** What articles embed is none of the worker's: it keeps nothing of it and answers nothing for it. */
const EMBEDDED = /^((en\/)?embed(\/|$)|assets\/embed\/|embed\.js$)/;

/**
 * How the worker answers, by the address alone; null leaves the request to the browser: what lies on
 * another host, outside of the site's folder, in embeds, and files that are not kept (data to take
 * away, feeds, pictures of previews). Parameters of addresses choose a view in the page and no other
 * file.
 *
 * @param site absolute address of the site's root
 * @param files absolute addresses of all files of this version
 */
export function offlineAnswer(
	{ method, url, isVisit }: Asked,
	site: string,
	files: ReadonlySet<string>,
): OfflineAnswer | null {
	const { origin, pathname } = new URL(url);
	const address = origin + pathname;
	if (method !== 'GET' || !address.startsWith(site)) return null;
	const path = address.slice(site.length);
	if (EMBEDDED.test(path)) return null;
	const file = address.replace(/\/index\.html$/, '/');
	if (files.has(file)) return { by: 'version', file };
	if (path.startsWith('assets/')) return { by: 'name' };
	if (!isVisit) return null;
	if (eventIn(path) !== null) return { by: 'event', timeline: exploreAt(site, url) };
	const slash = `${address}/`;
	const isFolder = files.has(slash) || eventIn(`${path}/`) !== null;
	return { by: 'page', slash: isFolder ? slash + new URL(url).search : null };
}
