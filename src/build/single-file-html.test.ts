import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { compileDataset } from '../dataset/compile.ts';
import type { Dataset } from '../dataset/compiled.ts';
import type { Language } from '../time/time-span.ts';
import { LONG_TITLE, MARKUP, ODDITIES } from '../../tests/fixtures/odd-datasets.ts';
import { singleFileHtml } from './single-file-html.ts';

const odd = compileDataset(ODDITIES, 'de');
const datasets = new Map<Language, Dataset>([
	['de', odd],
	['en', odd],
]);
const parts = {
	script: 'document.title = "</script><script>alert(1)</script>";',
	styles: 'a{color:red}',
	icon: '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>',
	datasets,
	blocks: new Map([['authored', '{"title":"</script>"}']] as const),
	siteUrl: null,
};
const html = singleFileHtml(parts);
const hashOf = (text: string) => createHash('sha256').update(text).digest('base64');

describe('the single file', () => {
	it('has one script and one style sheet, and a policy that lets in no others', () => {
		const scripts = [...html.matchAll(/<script>(.*?)<\/script>/gs)].map(([, code = '']) => code);
		const [style = ''] = [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(([, css]) => css);
		expect(scripts).toHaveLength(1);
		const [, policy = ''] = /Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
		expect(policy).toContain(`script-src 'sha256-${hashOf(scripts[0] ?? '')}'`);
		expect(policy).toContain(`style-src 'sha256-${hashOf(style)}'`);
		expect(policy).toContain("default-src 'none'");
		expect(policy).not.toContain('connect-src');
		expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.search(/<(style|link)/));
	});

	it('asks for nothing: no address stands where a browser would load it', () => {
		expect(html).not.toMatch(/<[a-z][^<>]*\ssrc=/);
		expect([...html.matchAll(/<link [^>]*href="([^"]*)"/g)].map(([, href = '']) => href)).toEqual([
			expect.stringMatching(/^data:image\/svg\+xml,/),
		]);
	});

	it('escapes what a dataset brings along', () => {
		expect(JSON.stringify(ODDITIES)).toContain(JSON.stringify(MARKUP).slice(1, -1));
		expect(html).not.toContain(MARKUP);
		expect(html).toContain(LONG_TITLE);
	});

	it('knows the site only where the build does', () => {
		expect(html).not.toMatch(/data-site|canonical/);
		const told = singleFileHtml({ ...parts, siteUrl: 'https://example.org/t/' });
		expect(told).toContain('<html lang="de" data-site="https://example.org/t/">');
		expect(told).toContain('<link rel="canonical" href="https://example.org/t/">');
	});

	it('cannot be made of nothing', () => {
		expect(() => singleFileHtml({ ...parts, datasets: new Map() })).toThrow('no dataset');
	});
});
