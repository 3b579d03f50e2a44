import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
	clientModule,
	eventPages,
	pageAt,
	pageFolders,
	prerenderModule,
	sitePages,
} from './site.ts';

const allPages = [...sitePages, ...eventPages(['kursk-incursion'])];

/** Where relative addresses of a page lead, when the site lies somewhere below a host. */
const leads = (path: string, href: string): string =>
	new URL(href, `https://example.org/some/path/${path}`).pathname.replace('/some/path/', '');

describe('the pages of the site', () => {
	it('are each there in German at the root and in English below en/', () => {
		expect(sitePages.map(({ language, path }) => [language, path])).toEqual([
			['de', ''],
			['en', 'en/'],
			['de', 'about/'],
			['en', 'en/about/'],
			['de', 'datenschutz/'],
			['en', 'en/privacy/'],
			['de', 'quellen/'],
			['en', 'en/sources/'],
			['de', 'was-sich-aenderte/'],
			['en', 'en/what-changed/'],
			['de', 'berichtigungen/'],
			['en', 'en/corrections/'],
			['de', 'e/'],
			['en', 'en/e/'],
			['de', 'embed/'],
			['en', 'en/embed/'],
			['de', 'present/'],
			['en', 'en/present/'],
			['de', 'papier/'],
			['en', 'en/paper/'],
		]);
	});

	it.each(allPages)('find the root from /$path', ({ path, root }) => {
		expect(leads(path, root)).toBe('');
	});

	it.each(allPages)('name themselves in every language on /$path', (page) => {
		const targets = new Map(
			page.alternates.map(({ hreflang, href }) => [hreflang, leads(page.path, href)]),
		);
		expect(targets.get(page.language)).toBe(page.path);
		expect(targets.get('x-default')).toBe(targets.get('de'));
		const other = allPages.find(
			({ folder, event, language }) =>
				folder === page.folder && event === page.event && language !== page.language,
		);
		expect(targets.get(other?.language ?? '')).toBe(other?.path);
	});

	it.each(allPages)('name the feed of their language on /$path', ({ path, feed, language }) => {
		const corrections = language === 'de' ? 'berichtigungen/' : 'en/corrections/';
		expect(leads(path, feed)).toBe(`${corrections}feed.xml`);
	});

	it.each(allPages)('are found by their address /$path', (page) => {
		expect(pageAt(page.path)).toEqual(page);
	});

	it.each(['e', 'nowhere/', 'e/a/b/', 'fr/e/a/', 'e/%/'])('are not found at /%s', (path) => {
		expect(pageAt(path)).toBeUndefined();
	});

	it.each(pageFolders)('have both modules in the folder %s', (folder) => {
		expect([clientModule(folder), prerenderModule(folder)].filter(existsSync)).toHaveLength(2);
	});
});
