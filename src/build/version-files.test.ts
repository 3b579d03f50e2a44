import { describe, expect, it } from 'vitest';
import { eventPages, sitePages } from './site.ts';
import { integrityOf, isKept, versionOf } from './version-files.ts';

describe('the files of a version', () => {
	it('are all pages but embeds and those of single events', () => {
		for (const { folder, path } of sitePages) {
			expect(isKept(`${path}index.html`), path).toBe(folder !== 'embed');
		}
		for (const { path } of eventPages(['an-event', 'embed'])) {
			expect(isKept(`${path}index.html`), path).toBe(false);
		}
	});

	it.each([
		'assets/base-BD4vvIAc.css',
		'assets/foreign-dataset.worker-D46S4I5l.js',
		'assets/source-sans-3-latin-wght-normal-BqRLTx4X.woff2',
		'assets/pyongyang-moscow.de.Mr6hm0jN.json',
		'assets/pyongyang-moscow.en.tours.N_2vuo0S.json',
		'favicon.svg',
		'manifest.de.webmanifest',
		'icons/192.png',
	])('hold what pages load: %s', (path) => {
		expect(isKept(path)).toBe(true);
	});

	it.each([
		'assets/embed/embed_de-abc123.js',
		'assets/pyongyang-moscow.de.slim.P7KskVnl.json',
		'embed.js',
		'data/pyongyang-moscow.json',
		'og.png',
		'e/an-event/og.png',
		'e/an-event/oembed.json',
		'berichtigungen/feed.xml',
		'sitemap.xml',
		'robots.txt',
		'_headers',
		'404.html',
		'sourceline.html',
		'sw.js',
	])('do not hold what nobody reads offline: %s', (path) => {
		expect(isKept(path)).toBe(false);
	});

	const bytes = (text: string) => new TextEncoder().encode(text);
	const files = (page: string) =>
		new Map([
			['index.html', bytes(page)],
			['en/present/index.html', bytes('lesson')],
			['assets/base-BD4vvIAc.css', bytes('css')],
			['og.png', bytes('picture')],
		]);

	it('are named by the folders of pages, with a revision where the name does not tell the content', () => {
		expect(versionOf(files('timeline')).files).toEqual([
			{ url: 'assets/base-BD4vvIAc.css', revision: null },
			{
				url: 'en/present/',
				revision: expect.stringMatching(/^[0-9a-f]{16}$/) as string,
				integrity: integrityOf('lesson'),
			},
			{
				url: './',
				revision: expect.stringMatching(/^[0-9a-f]{16}$/) as string,
				integrity: integrityOf('timeline'),
			},
		]);
	});

	it('are held to their content as browsers reckon it', () => {
		// `printf 'lesson' | openssl dgst -sha256 -binary | base64`
		expect(integrityOf('lesson')).toBe('sha256-t45YdQ1PBfsz//yWbTILwmjGmukjpnb4JIq3ULhPXHk=');
	});

	it('make another version when one of them changes, and only then', () => {
		const { version } = versionOf(files('timeline'));
		expect(versionOf(new Map([...files('timeline')].reverse())).version).toBe(version);
		expect(versionOf(files('corrected')).version).not.toBe(version);
	});
});
