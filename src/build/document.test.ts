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
		modules: ['../../assets/b.js'],
		stylesheets: ['../../assets/c.css'],
		fonts: ['../../assets/d.woff2'],
		dataset: { id: 'sample', href: '../../assets/sample.en.json' },
	},
	dataOrigins: [],
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

	it('gives way in development for styles alone, never for scripts', () => {
		const dev = contentSecurityPolicy([], 'development', false);
		expect(dev).toContain("script-src 'self'; style-src 'self' 'unsafe-inline'; ");
	});
});
