import { describe, expect, it } from 'vitest';
import { htmlFaults } from './html-faults.ts';

describe('faults of a built page', () => {
	it.each([
		['<script>alert(1)</script>', 'inline script'],
		['<script type="text/javascript">alert(1)</script>', 'inline script'],
		['<script type="application/ld+json" onload="go()">{}</script>', 'inline handler onload'],
		['<style>p { color: red }</style>', 'inline style sheet'],
		['<p class="a" style="color: red">', 'inline style;'],
		["<p title='>' style='color: red'>", 'inline style;'],
		['<P STYLE=color:red>', 'inline style;'],
		['<button onclick="go()">', 'inline handler onclick'],
		['<a href=" javascript:go()">', 'script as an address'],
		['<a href="/about/">', "address from the host's root in href"],
		['<img src="//example.org/a.png">', "address from the host's root in src"],
	])('%s', (html, fault) => {
		expect(htmlFaults(`<main>${html}</main>`)).toEqual([expect.stringContaining(fault)]);
	});

	it.each([
		'<script type="module" src="./a.js"></script>',
		'<link rel="stylesheet" href="../a.css">',
		'<a href="https://example.org/a?style=b">a "style=" in text, onclick=</a>',
		'<svg width="10" viewBox="0 0 1 1"><path d="M0 0" fill="none"/></svg>',
		'<p title="a > b style=c">&lt;script&gt;</p>',
		'<script type="application/ld+json">{"a":"\\u003cp\\u003e"}</script>',
		'<!--[--><input disabled><!--]-->',
	])('are none in %s', (html) => {
		expect(htmlFaults(html)).toEqual([]);
	});
});
