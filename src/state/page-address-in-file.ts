import type { Language } from '../time/time-span.ts';
import type { AddressParts } from './page-address.ts';
import { pagePath, type PageName } from './page-paths.ts';

/*
 * `page-address.ts` for the single file: all pages lie at the address of the file, and the parameters
 * `page` and `lang` say which one is meant. They stand first, and no page knows of them. Where the site
 * lies, the document says if the build was told.
 */

const OWN = /^(?:page|lang)=/;
/** The pages that are in the file: all but the permanent ones and what articles embed. */
export type PageInFile = Exclude<PageName, 'events' | 'embed'>;
const IN_FILE: Readonly<Record<PageInFile, true>> = {
	explore: true,
	present: true,
	paper: true,
	sources: true,
	changes: true,
	corrections: true,
	about: true,
	privacy: true,
};
const isInFile = (name: string | null): name is PageInFile =>
	name !== null && Object.hasOwn(IN_FILE, name);

/** The parts of a search part, without its `?`. */
const partsOf = (search: string): readonly string[] =>
	search
		.replace(/^\?/, '')
		.split('&')
		.filter((part) => part !== '');

const joined = (parts: readonly string[]): string =>
	parts.length === 0 ? '' : `?${parts.join('&')}`;

/** What an address of the file asks for; null where it says nothing, or nothing known. */
export function askedIn(search: string): {
	readonly page: PageInFile | null;
	readonly language: Language | null;
} {
	const asked = new URLSearchParams(joined(partsOf(search).filter((part) => OWN.test(part))));
	const language = asked.get('lang');
	const page = asked.get('page');
	return {
		page: isInFile(page) ? page : null,
		language: language === 'de' || language === 'en' ? language : null,
	};
}

export function pageHref(
	_root: string,
	page: PageName,
	language: Language,
	search = '',
	hash = '',
): string {
	const own = [...(page === 'explore' ? [] : [`page=${page}`]), `lang=${language}`];
	return joined([...own, ...partsOf(searchOf({ search }))]) + hash;
}

export function sameHref(search: string, hash = ''): string {
	return withOwn(location.search, search) + hash;
}

/** Nothing lies beside the file; on the site it does. */
export function besideHref(_root: string, path: string): string | null {
	const site = siteOf();
	return site === '' ? null : site + path;
}

export function searchOf({ search }: Pick<AddressParts, 'search'>): string {
	return joined(partsOf(search).filter((part) => !OWN.test(part)));
}

export function addressWith(
	{ pathname, search: before }: AddressParts,
	search: string,
	hash: string,
): string {
	return pathname + withOwn(before, search) + hash;
}

export function siteOf(): string {
	return document.documentElement.dataset.site ?? '';
}

/** Nothing can be fetched here: every address is one of another origin. */
export function datasetBase(): string {
	return location.href;
}

/** Where the file lies on a disk is nobody's business; the page of the site is, where there is one. */
export function addressOnPaper(): string {
	const site = siteOf();
	if (site === '') return '';
	const language = document.documentElement.lang === 'en' ? 'en' : 'de';
	const { page } = askedIn(location.search);
	return site + pagePath(page ?? 'explore', language) + searchOf(location) + location.hash;
}

/** A search part with the page and the language that another one names. */
const withOwn = (before: string, search: string): string =>
	joined([...partsOf(before).filter((part) => OWN.test(part)), ...partsOf(searchOf({ search }))]);
