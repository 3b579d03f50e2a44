/** Pages of events below the site's root. */
const EVENT = /^(en\/)?e\/([^/]+)\/(index\.html)?$/;

/** The id of the event whose page lies at a path below the site's root; null on all other pages. */
export function eventIn(path: string): string | null {
	const [, , id] = EVENT.exec(path) ?? [];
	if (id === undefined) return null;
	try {
		return decodeURIComponent(id);
	} catch {
		return null; // a sign of percent that encodes nothing
	}
}

/**
 * The address of the timeline at the event whose page has the address `url`, in the language of that
 * page and with what else the address says. The site's root where it is no event's page.
 *
 * @param site absolute address of the site's root
 */
export function exploreAt(site: string, url: string): string {
	const { origin, pathname, search } = new URL(url);
	const path = (origin + pathname).slice(site.length);
	const id = eventIn(path);
	const timeline = new URL(path.startsWith('en/') ? 'en/' : './', site);
	if (id === null) return timeline.href;
	timeline.search = search;
	timeline.searchParams.set('event', id);
	return timeline.href;
}
