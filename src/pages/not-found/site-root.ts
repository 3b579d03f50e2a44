/**
 * Where the site may lie, seen from an address in it at which there is no page: paths with a slash at
 * their end, the most probable first. A host gives out the same page for any address, however deep, so
 * nothing in it can tell; only the address can, by the form that those of events have.
 *
 * @param pathname path of the address, with a slash at its beginning
 */
export function rootCandidates(pathname: string): readonly string[] {
	const [, aboveEvents] = /^(.*?\/)(?:en\/)?e(?:\/|$)/.exec(pathname) ?? [];
	const folders = pathname.split('/').slice(0, -1);
	const above = folders.map((_, depth) => `${folders.slice(0, depth + 1).join('/')}/`).reverse();
	return [...new Set([...(aboveEvents === undefined ? [] : [aboveEvents]), ...above])];
}

/** The id in an address of an event's page; null in any other. */
export function eventIn(pathname: string): string | null {
	const [, id] = /\/e\/([^/]+)\/?(?:index\.html)?$/.exec(pathname) ?? [];
	if (id === undefined) return null;
	try {
		return decodeURIComponent(id);
	} catch {
		return id; // not encoded by anybody who knows how
	}
}
