/** Files that pages on other origins may read: what an embed loads, and what describes and previews it. */
const OPEN =
	/^\/(assets|assets\/embed|data)\/[^/]+\.(js|css|json|woff2)$|\/(oembed\.json|og\.png)$|^\/embed\.js$/;

/** What the build names by its content: a hash stands before the ending. */
const HASHED = /^\/?assets\/(embed\/)?[^/]+[-.][\w-]+\.(js|css|json|woff2)$/;

/** The pages that may stand in frames of other sites; that of an event called "embed" is none. */
const EMBED = /^\/(en\/)?embed\/(index\.html)?$/;

const PAGE = /(\/|\.html)$/;

/**
 * What a host is to send with a file of the site, beside its type. `vite preview` sends it, and the
 * samples for other servers (`public/_headers`, `docs/hosting/`) say the same.
 *
 * Only embeds may be framed; what a page says in its own policy cannot say so. A frame that a content
 * system has sandboxed has no origin of its own: what it loads must be open to any, even to none.
 *
 * @param path of the file below the site's root, with a slash at its beginning
 */
export function hostHeaders(path: string): Readonly<Record<string, string>> {
	return {
		'X-Content-Type-Options': 'nosniff',
		'Referrer-Policy': 'strict-origin-when-cross-origin',
		...(OPEN.test(path) || EMBED.test(path) ? { 'Access-Control-Allow-Origin': '*' } : {}),
		...(PAGE.test(path)
			? { 'Content-Security-Policy': `frame-ancestors ${EMBED.test(path) ? '*' : "'self'"}` }
			: {}),
		'Cache-Control': caching(path),
	};
}

/** Names with a hash change with their content; all else is asked for again, at least once a day. */
function caching(path: string): string {
	if (hasContentInName(path)) return 'public, max-age=31536000, immutable';
	if (path === '/embed.js') return 'public, max-age=3600';
	return path.endsWith('/og.png') ? 'public, max-age=86400' : 'no-cache';
}

/** Whether a file never changes under its name; `path` below the site's root, with or without a slash. */
export function hasContentInName(path: string): boolean {
	return HASHED.test(path);
}
