import type { Language } from '../time/time-span.ts';
import { pagePath, type PageName } from './page-paths.ts';

/*
 * How pages are addressed from the page that is shown. On the site each lies at an address of its own;
 * in the single file all lie at the same one, and the build puts `page-address-in-file.ts` in the
 * place of this module.
 */

/** What is used of `window.location`. */
export type AddressParts = Pick<Location, 'pathname' | 'search'>;

/**
 * A link to a page in a language.
 *
 * @param root relative address of the site's root, with a slash at its end
 * @param search with its `?`, or empty
 * @param hash with its `#`, or empty
 */
export function pageHref(
	root: string,
	page: PageName,
	language: Language,
	search = '',
	hash = '',
): string {
	return root + pagePath(page, language) + search + hash;
}

/** A link to the page that is shown, with another search part and hash. */
export function sameHref(search: string, hash = ''): string {
	return search + hash;
}

/** A link to something beside the pages, by its path below the root; null where there is none. */
export function besideHref(root: string, path: string): string | null {
	return root + path;
}

/** The search part of an address as the page understands it, with its `?`; empty if there is none. */
export function searchOf({ search }: Pick<AddressParts, 'search'>): string {
	return search;
}

/** The address of the page that is shown for the browser's history, with another search part and hash. */
export function addressWith({ pathname }: AddressParts, search: string, hash: string): string {
	return pathname + search + hash;
}

/**
 * The absolute address of the root of the site, with a slash at its end, under which others find what
 * is passed on; empty where there is none.
 *
 * @param root relative address of it
 */
export function siteOf(root: string): string {
	return new URL(root, location.href).href;
}

/** What addresses of datasets are relative to, absolute; from other origins none are opened unasked. */
export const datasetBase = siteOf;

/** The address under which others find what is shown, for paper; empty where there is none. */
export function addressOnPaper(): string {
	return location.href;
}
