import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { WORKER } from '../state/offline/kept-site.ts';
import { feedPath, pagePath } from '../state/page-paths.ts';
import { EMBED_SCRIPT } from './embed-host-plugin.ts';
import { hostHeaders } from './host-headers.ts';
import { eventPages, LANGUAGES, sitePages } from './site.ts';

/*
 * The samples are read as their servers read them, and compared for an address of every kind. That a
 * real nginx or Apache takes them is not tested here.
 */

type Headers = ReadonlyMap<string, string>;
type Sample = (path: string) => Headers;

const root = resolve(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(resolve(root, path), 'utf8');

/** `_headers` for a site below a path, as its note says. */
const below = (base: string, text: string): string => text.replace(/^\//gm, `${base}/`);

/** Netlify and Cloudflare Pages: the headers of all blocks that fit; a `*` or `:name` stands for any. */
function netlify(text: string): Sample {
	const blocks: { readonly fits: RegExp; readonly headers: [string, string][] }[] = [];
	for (const line of text.split('\n')) {
		if (line === '' || line.startsWith('#')) continue;
		const [, name, value] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
		if (name !== undefined && value !== undefined) blocks.at(-1)?.headers.push([name, value]);
		else {
			const pattern = line.replace(/[.]/g, '\\.').replace(/\*/g, '.*').replace(/:\w+/g, '[^/]+');
			blocks.push({ fits: new RegExp(`^${pattern}$`), headers: [] });
		}
	}
	return (path) => {
		const sent = new Map<string, string>();
		for (const { headers } of blocks.filter(({ fits }) => fits.test(path))) {
			for (const [name, value] of headers) {
				sent.set(name, sent.has(name) ? `${sent.get(name) ?? ''}, ${value}` : value);
			}
		}
		return sent;
	};
}

/** nginx: the first pattern of a map that fits; a header without a value is not sent. */
function nginx(text: string): Sample {
	const maps = new Map(
		[...text.matchAll(/^map \$uri (\$\w+) \{([^}]*)\}/gm)].map(([, name = '', body = '']) => [
			name,
			[...body.matchAll(/^\s*(default|~\S+)\s+"(.*)";$/gm)].map(([, pattern = '', value = '']) => ({
				fits: new RegExp(pattern.slice(1)),
				isDefault: pattern === 'default',
				value,
			})),
		]),
	);
	const lines = [...text.matchAll(/^\tadd_header (\S+) (?:"(.*)"|(\$\w+)) always;$/gm)];
	return (path) =>
		new Map(
			lines.flatMap(([, name = '', fixed, variable = '']) => {
				const cases = maps.get(variable) ?? [];
				const fit = cases.find(({ fits, isDefault }) => !isDefault && fits.test(path));
				const value = fixed ?? (fit ?? cases.find(({ isDefault }) => isDefault))?.value ?? '';
				return value === '' ? [] : [[name, value] as const];
			}),
		);
}

/** Apache: what holds for all, then what the conditions that fit set in its place. */
function apache(text: string): Sample {
	const SET = /^\t?Header always set (\S+) "(.*)"$/gm;
	const IF = /^<If "%\{REQUEST_URI\} =~ m#(.*)#">\n([\s\S]*?)^<\/If>/gm;
	const valuesIn = (part: string) =>
		[...part.matchAll(SET)].map(([, name = '', value = '']) => [name, value] as const);
	const always = valuesIn(text.replace(IF, ''));
	const cases = [...text.matchAll(IF)].map(([, pattern = '', body = '']) => ({
		fits: new RegExp(pattern),
		values: valuesIn(body),
	}));
	return (path) =>
		new Map([
			...always,
			...cases.filter(({ fits }) => fits.test(path)).flatMap(({ values }) => values),
		]);
}

const pages = LANGUAGES.flatMap((language) =>
	(
		[
			'explore',
			'about',
			'privacy',
			'sources',
			'corrections',
			'changes',
			'events',
			'embed',
			'present',
			'paper',
		] as const
	).map((page) => `/${pagePath(page, language)}`),
);
const embeds = LANGUAGES.map((language) => `/${pagePath('embed', language)}`);
const paths = [
	...pages,
	...pages.map((page) => `${page}index.html`),
	'/404.html',
	'/e/an-event/',
	'/en/e/an-event/',
	'/e/an-event/index.html',
	// Ids of events that name other places of the site.
	...['embed', 'assets', 'data'].flatMap((id) => [
		`/e/${id}/`,
		`/e/${id}/index.html`,
		`/e/${id}/og.png`,
		`/e/${id}/oembed.json`,
		`/en/e/${id}/`,
		`/en/e/${id}/index.html`,
	]),
	'/e/events.json',
	...['', 'en/', 'e/an-event/', 'en/e/an-event/'].flatMap((folder) => [
		`/${folder}oembed.json`,
		`/${folder}og.png`,
	]),
	'/assets/embed-abc123.js',
	'/assets/embed/embed_de-abc123.js',
	'/assets/base-BD4vvIAc.css',
	'/assets/text-D1uvD0TL.woff2',
	'/assets/pyongyang-moscow.de.abc123.json',
	'/data/pyongyang-moscow.json',
	`/${EMBED_SCRIPT}`,
	...LANGUAGES.map((language) => `/${feedPath(language)}`),
	'/favicon.svg',
	'/manifest.de.webmanifest',
	'/manifest.en.webmanifest',
	`/${WORKER}`,
	'/icons/192.png',
	'/robots.txt',
];

const FILES = [
	['public/_headers', (base: string) => netlify(below(base, read('public/_headers')))],
	['docs/hosting/nginx.conf', () => nginx(read('docs/hosting/nginx.conf'))],
	['docs/hosting/htaccess', () => apache(read('docs/hosting/htaccess'))],
] as const;
/** Where a site may lie on its host; some are named like folders of the site. */
const BASES = ['', '/timeline', '/assets', '/data', '/assets/timeline', '/data/en/timeline'];
const SAMPLES = FILES.flatMap(([file, at]) => BASES.map((base) => [file, base, at(base)] as const));

describe.each(SAMPLES)('%s for a site at "%s/"', (file, base, sampleOf) => {
	const sample: Sample = (path) => sampleOf(base + path);

	it('sends with every address what the preview sends', () => {
		for (const path of paths) {
			const sent = sample(path);
			for (const [name, value] of Object.entries(hostHeaders(path))) {
				// These hosts let browsers ask anew by themselves.
				if (file === 'public/_headers' && name === 'Cache-Control' && value === 'no-cache')
					continue;
				expect(sent.get(name), `${name} of ${path}`).toBe(value);
			}
		}
	});

	it('opens nothing else', () => {
		for (const path of paths) {
			const { 'Access-Control-Allow-Origin': open } = hostHeaders(path);
			expect(sample(path).get('Access-Control-Allow-Origin'), path).toBe(open);
			const framing = sample(path).get('Content-Security-Policy');
			const isEmbed = embeds.some((embed) => path === embed || path === `${embed}index.html`);
			expect(framing === 'frame-ancestors *', path).toBe(isEmbed);
		}
	});

	it('keeps nothing longer than the preview does', () => {
		for (const path of paths) {
			const sent = sample(path).get('Cache-Control') ?? 'no-cache';
			expect(sent, path).toBe(hostHeaders(path)['Cache-Control']);
		}
	});
});

describe('the headers of the host', () => {
	it('let any site frame the embeds, and no other site any other page', () => {
		for (const path of pages) {
			const isEmbed = embeds.includes(path);
			expect(hostHeaders(path)['Content-Security-Policy']).toBe(
				isEmbed ? 'frame-ancestors *' : "frame-ancestors 'self'",
			);
		}
	});

	it('take no event for an embed, whatever its id', () => {
		for (const path of ['/e/embed/', '/en/e/embed/', '/e/embed/index.html']) {
			expect(hostHeaders(path)).toMatchObject({
				'Content-Security-Policy': "frame-ancestors 'self'",
				'Cache-Control': 'no-cache',
			});
			expect(hostHeaders(path)).not.toHaveProperty('Access-Control-Allow-Origin');
		}
	});

	it('are tested for every page of the site', () => {
		const known = [...sitePages, ...eventPages(['an-event'])].map(({ path }) => `/${path}`);
		expect(known.filter((path) => !paths.includes(path))).toEqual([]);
	});

	it('keep what has its content in its name, and nothing else, for good', () => {
		const kept = paths.filter((path) => hostHeaders(path)['Cache-Control']?.includes('immutable'));
		expect(kept).toEqual(paths.filter((path) => path.startsWith('/assets/')));
	});
});

it('the sample for Apache names the page for unknown addresses', () => {
	expect(read('docs/hosting/htaccess')).toMatch(/^ErrorDocument 404 \/404\.html$/m);
});
