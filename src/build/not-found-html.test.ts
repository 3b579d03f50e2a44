import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { notFoundHtml } from './not-found-html.ts';

const parts = {
	titles: { de: 'Muster & <Probe>', en: 'Sample' },
	siteUrl: null,
	alone: { code: 'const a = 1 < 2;', styles: 'p > a { color: red }' },
};
const html = notFoundHtml(parts);

describe('the page in place of one that does not exist', () => {
	it('says so in both languages', () => {
		expect(html).toContain('Diese Seite gibt es nicht');
		expect(html).toContain('There is no such page');
		expect(html).toContain('Muster &amp; &lt;Probe&gt;');
	});

	it('allows what stands in it by its hash, and nothing else', () => {
		const [, policy = ''] =
			/http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html) ?? [];
		const inline = [...html.matchAll(/<(script|style)>(.*?)<\/\1>/gs)];
		expect(inline.map(([, name]) => name)).toEqual(['style', 'script']);
		for (const [, name, content = ''] of inline) {
			const hash = createHash('sha256').update(content).digest('base64');
			expect(policy).toContain(`${name}-src 'sha256-${hash}';`);
		}
		expect(policy).not.toMatch(/unsafe|\*/);
	});

	it('has no relative address, as it is shown at any', () => {
		const addresses = [...html.matchAll(/ (?:href|src)="([^"]*)"/g)].map(([, address]) => address);
		expect(addresses.length).toBeGreaterThan(4);
		for (const address of addresses) expect(address).toMatch(/^(\/|data:)/);
		const known = notFoundHtml({ ...parts, siteUrl: 'https://example.org/timeline/' });
		expect(known).toContain('href="https://example.org/timeline/en/e/" data-path="en/e/"');
	});

	it('refuses a script that would end its own element', () => {
		const alone = { code: 'const a = "</script>";', styles: '' };
		expect(() => notFoundHtml({ ...parts, alone })).toThrow('404.html');
	});
});
