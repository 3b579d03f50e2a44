import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from './content-security-policy.ts';
import { documentHtml, type DocumentParts } from './document.ts';
import { htmlFaults } from './html-faults.ts';
import { sitePages } from './site.ts';

const page = sitePages.find(({ path }) => path === 'en/about/')!;
const parts: DocumentParts = {
	page,
	content: {
		head: { title: 'Who & "what" <when>', description: 'A "quoted" description' },
		body: '<!--[--><main></main><!--]-->',
	},
	feedTitle: 'Corrections: <sample>',
	assets: {
		script: '../../assets/a.js',
		beginner: null,
		modules: ['../../assets/b.js'],
		stylesheets: ['../../assets/c.css'],
		fonts: ['../../assets/d.woff2'],
		dataset: { id: 'sample', href: '../../assets/sample.en.json' },
		whole: null,
		tours: null,
	},
	meta: {
		canonical: 'https://example.org/en/about/',
		indexed: true,
		alternates: [
			{ hreflang: 'de', href: 'https://example.org/about/', here: '../../about/' },
			{ hreflang: 'en', href: './', here: null },
		],
		url: 'https://example.org/en/about/',
		type: 'website',
		siteName: 'Sample',
		locale: 'en_GB',
		otherLocales: ['de_DE'],
		image: { url: 'https://example.org/en/og.png', width: 1200, height: 630, alt: 'A "picture"' },
		modified: null,
		oembed: null,
		jsonLd: null,
	},
	dataOrigins: [],
	fileBytes: null,
	siteOrigin: 'https://example.org',
	mode: 'built',
};
const html = documentHtml(parts);

describe('the document of a page', () => {
	it('names its language and, before all that it loads, its policy', () => {
		expect(html).toContain('<html lang="en">');
		expect(html.indexOf('http-equiv="Content-Security-Policy"')).toBeLessThan(
			html.search(/<(script|link|title)/),
		);
	});

	it('names the page in other languages, for search engines and as it lies on this host', () => {
		expect(html).toContain(
			'<link rel="alternate" hreflang="de" href="https://example.org/about/" ' +
				'data-here="../../about/">',
		);
		expect(html).toContain('<link rel="alternate" hreflang="en" href="./">');
	});

	it('writes titles and descriptions as text', () => {
		expect(html).toContain('<title>Who &amp; &quot;what&quot; &lt;when&gt;</title>');
		expect(html).toContain('content="A &quot;quoted&quot; description"');
	});

	it('puts nothing between its element and the component, or hydration would fail', () => {
		expect(html).toContain('data-root="../../"><!--[--><main></main><!--]--></div>');
	});

	it('preloads the dataset as fetch() will ask for it, and not where none is needed', () => {
		expect(html).toContain(
			'<link rel="preload" as="fetch" type="application/json" crossorigin ' +
				'href="../../assets/sample.en.json" data-dataset="sample">',
		);
		const without = documentHtml({ ...parts, assets: { ...parts.assets, dataset: null } });
		expect(without).not.toContain('preload" as="fetch"');
	});

	it('leaves script, modules and dataset to what waits for the first drawing', () => {
		const assets = { ...parts.assets, beginner: '../../assets/begin.js' };
		const later = documentHtml({ ...parts, assets });
		expect(later).toContain('<script type="module" src="../../assets/begin.js"></script>');
		expect(later).toContain('data-script="../../assets/a.js" data-modules="../../assets/b.js"');
		expect(later).toContain(
			'<link rel="alternate" type="application/json" ' +
				'href="../../assets/sample.en.json" data-dataset="sample">',
		);
		expect(later).not.toMatch(/modulepreload|as="fetch"/);
	});

	it('preloads its fonts as a sheet will ask for them', () => {
		expect(html).toContain(
			'<link rel="preload" as="font" type="font/woff2" crossorigin href="../../assets/d.woff2">',
		);
	});

	it('tells feed readers where the feed of corrections is', () => {
		expect(html).toContain(
			'<link rel="alternate" type="application/atom+xml" ' +
				'title="Corrections: &lt;sample&gt;" href="../../en/corrections/feed.xml">',
		);
	});

	it('says what a link to it shows elsewhere', () => {
		expect(html).toContain('<link rel="canonical" href="https://example.org/en/about/">');
		const said = new Map(
			[...html.matchAll(/<meta (?:property|name)="([\w:]+)" content="([^"]*)">/g)].map(
				([, name, content]) => [name, content],
			),
		);
		expect(Object.fromEntries(said)).toMatchObject({
			'og:type': 'website',
			'og:title': 'Who &amp; &quot;what&quot; &lt;when&gt;',
			'og:description': 'A &quot;quoted&quot; description',
			'og:url': 'https://example.org/en/about/',
			'og:locale': 'en_GB',
			'og:locale:alternate': 'de_DE',
			'og:image': 'https://example.org/en/og.png',
			'og:image:width': '1200',
			'og:image:height': '630',
			'og:image:alt': 'A &quot;picture&quot;',
			'twitter:card': 'summary_large_image',
			'twitter:image': 'https://example.org/en/og.png',
		});
		expect(said.has('article:modified_time')).toBe(false);
		expect(html).not.toMatch(/oembed|ld\+json|robots/);
	});

	it('says more where there is more to say, and its data cannot end their block', () => {
		const more = documentHtml({
			...parts,
			meta: {
				...parts.meta,
				modified: '2026-11-22',
				oembed: { href: 'https://example.org/oembed.json', title: 'For <embedding>' },
				jsonLd: { name: '</script><script>alert(1)</script>' },
			},
		});
		expect(more).toContain('<meta property="article:modified_time" content="2026-11-22">');
		expect(more).toContain(
			'<link rel="alternate" type="application/json+oembed" ' +
				'title="For &lt;embedding&gt;" href="https://example.org/oembed.json">',
		);
		expect(more).toContain('<script type="application/ld+json">{"name":"\\u003c/script');
		expect(htmlFaults(more)).toEqual([]);
	});

	it('has neither inline code nor an address from the root', () => {
		expect(htmlFaults(html)).toEqual([]);
	});

	it('tells its script from which other origins data may come', () => {
		const open = documentHtml({
			...parts,
			dataOrigins: ['https://a.example', 'https://b.example'],
		});
		expect(open).toContain('data-origins="https://a.example https://b.example"');
		expect(html).not.toContain('data-origins');
	});
});

describe('the Content-Security-Policy', () => {
	const built = contentSecurityPolicy(['https://a.example'], 'built', false);

	it('allows what is ours and the origins that the build names', () => {
		expect(built).toContain("default-src 'none'; script-src 'self'; style-src 'self'; ");
		expect(built).toContain("connect-src 'self' https://a.example; ");
	});

	it('never allows inline code in a built page', () => {
		expect(built).not.toMatch(/unsafe|blob:|\bws:|\*/);
	});

	it('allows frames of our own pages where a page has them, and no others', () => {
		expect(built).not.toContain('frame-src');
		expect(contentSecurityPolicy([], 'built', true)).toContain("; frame-src 'self'; ");
	});

	it('names the site itself only in what stands in frames of others', () => {
		expect(html).not.toContain("script-src 'self' https://example.org");
		const embed = sitePages.find(({ folder }) => folder === 'embed')!;
		const framed = documentHtml({ ...parts, page: embed });
		for (const directive of ['script-src', 'style-src', 'connect-src']) {
			expect(framed).toContain(`${directive} 'self' https://example.org; `);
		}
	});

	it('gives way in development for styles alone, never for scripts', () => {
		const dev = contentSecurityPolicy([], 'development', false);
		expect(dev).toContain("script-src 'self'; style-src 'self' 'unsafe-inline'; ");
	});
});
