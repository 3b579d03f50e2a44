import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as inFile from './page-address-in-file.ts';
import * as onSite from './page-address.ts';
import type { PageName } from './page-paths.ts';

/** What the build puts in its place gives out the same functions. */
const same: typeof onSite = inFile;

const pages: readonly PageName[] = [
	'explore',
	'present',
	'paper',
	'sources',
	'changes',
	'corrections',
	'about',
	'privacy',
	'privacy',
];
/** Parts of a search part as views write them. */
const part = fc
	.tuple(fc.constantFrom('event', 'q', 'tour', 'step', 'theme', 'paged', 'x'), fc.string())
	.map(([name, value]) => `${name}=${encodeURIComponent(value.replace(/[\uD800-\uDFFF]/g, ''))}`);
const search = fc
	.array(part, { maxLength: 4 })
	.map((parts) => (parts.length === 0 ? '' : `?${parts.join('&')}`));
const page = fc.constantFrom(...pages);
const language = fc.constantFrom('de', 'en');

describe('addresses on the site', () => {
	it('lead from the root to the page and leave the search part as it is', () => {
		expect(onSite.pageHref('../../', 'sources', 'en', '?q=a', '#s')).toBe(
			'../../en/sources/?q=a#s',
		);
		expect(onSite.besideHref('./', 'data/a.json')).toBe('./data/a.json');
		expect(onSite.searchOf({ search: '?page=2&lang=en' })).toBe('?page=2&lang=en');
		expect(onSite.addressWith({ pathname: '/t/', search: '?a' }, '?b', '#c')).toBe('/t/?b#c');
	});
});

describe('addresses in the single file', () => {
	let html: { lang: string; dataset: { site?: string } };
	beforeEach(() => {
		html = { lang: 'de', dataset: {} };
		vi.stubGlobal('document', { documentElement: html });
		vi.stubGlobal('location', {
			href: 'file:///a%20b/sourceline.html?page=present&lang=en&tour=t',
			pathname: '/a%20b/sourceline.html',
			search: '?page=present&lang=en&tour=t',
			hash: '',
		});
	});
	afterEach(() => vi.unstubAllGlobals());

	it('name page and language, and give the page the rest as it was written', () => {
		fc.assert(
			fc.property(page, language, search, (name, lang, view) => {
				const href = same.pageHref('', name, lang, view, '#h');
				expect(href.endsWith('#h')).toBe(true);
				const asked = href.slice(0, -2);
				expect(inFile.askedIn(asked)).toEqual({
					page: name === 'explore' ? null : name,
					language: lang,
				});
				expect(same.searchOf({ search: asked })).toBe(view);
			}),
		);
	});

	it('keep page and language when the view changes', () => {
		fc.assert(
			fc.property(page, language, search, search, (name, lang, before, after) => {
				const parts = { pathname: '/x.html', search: same.pageHref('', name, lang, before) };
				const next = same.addressWith(parts, after, '');
				expect(next.startsWith('/x.html?')).toBe(true);
				const now = next.slice('/x.html'.length);
				expect(inFile.askedIn(now)).toEqual(inFile.askedIn(parts.search));
				expect(same.searchOf({ search: now })).toBe(after);
			}),
		);
	});

	it('take no page and no language out of a view', () => {
		expect(same.pageHref('', 'about', 'de', '?page=present&lang=en&q=a')).toBe(
			'?page=about&lang=de&q=a',
		);
		expect(same.sameHref('?event=a&lang=de', '#event-a')).toBe(
			'?page=present&lang=en&event=a#event-a',
		);
	});

	it('take unknown pages and languages for none', () => {
		expect(inFile.askedIn('?page=embed&lang=fr')).toEqual({ page: null, language: null });
		expect(inFile.askedIn('')).toEqual({ page: null, language: null });
	});

	it('lead beside the file, and are printed, only where the site is known', () => {
		expect(same.siteOf('')).toBe('');
		expect(same.besideHref('', 'data/a.json')).toBeNull();
		expect(same.addressOnPaper()).toBe('');
		html.lang = 'en';
		html.dataset.site = 'https://example.org/t/';
		expect(same.besideHref('', 'data/a.json')).toBe('https://example.org/t/data/a.json');
		expect(same.addressOnPaper()).toBe('https://example.org/t/en/present/?tour=t');
	});
});
