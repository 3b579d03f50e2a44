import { describe, expect, it } from 'vitest';
import { scriptBase } from './script-base.ts';

describe('the site of a script', () => {
	it.each([
		['https://example.org/embed.js', undefined, 'https://example.org/'],
		['https://example.org/a/timeline/embed.js?x=1#y', undefined, 'https://example.org/a/timeline/'],
		[
			'https://cdn.example/embed.js',
			'https://example.org/timeline/',
			'https://example.org/timeline/',
		],
		['https://cdn.example/js/embed.js', '../timeline/', 'https://cdn.example/timeline/'],
		['https://user:word@example.org/embed.js', undefined, 'https://example.org/'],
	])('of %s with %s is %s', (src, site, base) => {
		expect(scriptBase(src, site)).toBe(base);
	});

	it.each([
		['', undefined],
		['file:///home/embed.js', undefined],
		['data:text/javascript,1', undefined],
		['blob:https://example.org/1', undefined],
		['https://example.org/embed.js', 'javascript:alert(1)//'],
		['https://example.org/embed.js', 'data:text/html,1'],
		['https://example.org/embed.js', 'https://['],
	])('is none for %s with %s', (src, site) => {
		expect(scriptBase(src, site)).toBeNull();
	});
});
