/**
 * The site whose embeds a script serves, as an absolute address with a slash at its end: the folder
 * that the script came from, or what its `data-site` says for a copy that lies elsewhere. Null where
 * that is not known or not on the web.
 *
 * @param src absolute address of the script
 * @param site what its `data-site` says
 */
export function scriptBase(src: string, site: string | undefined): string | null {
	try {
		const { protocol, origin, pathname } = new URL(site ?? '.', src);
		return /^https?:$/.test(protocol) ? origin + pathname.replace(/[^/]*$/, '') : null;
	} catch {
		return null;
	}
}
