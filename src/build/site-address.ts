import type { BuildSettings } from './build-settings.ts';

/** Where `vite preview` serves the site; it stands in where the build does not know its address. */
const PREVIEW = 'http://localhost:4173/';

/** The addresses of the site, as others read them. */
export interface SiteAddress {
	/** Whether the build was told where the site will lie. */
	readonly known: boolean;
	/** The absolute address of a path below the site's root, for what has no relative form. */
	readonly absolute: (path: string) => string;
	/**
	 * The address of a path as a page may write it: absolute where it is known, else relative.
	 *
	 * @param root the way from the page to the site's root
	 */
	readonly from: (root: string, path: string) => string;
}

export function siteAddress({ siteUrl }: BuildSettings): SiteAddress {
	const absolute = (path: string): string => (siteUrl ?? PREVIEW) + path;
	return {
		known: siteUrl !== undefined,
		absolute,
		from: (root, path) => (siteUrl === undefined ? root + path : absolute(path)),
	};
}

/** What whoever builds the site without its address should know. */
export const ADDRESS_UNKNOWN =
	`SOURCELINE_URL is not set: previews of links (og:image, og:url), sitemap.xml, robots.txt and oEmbed ` +
	`need absolute addresses and name ${PREVIEW}. Set it to the address at which the site will lie, ` +
	`such as https://example.org/timeline/, and build again.`;
