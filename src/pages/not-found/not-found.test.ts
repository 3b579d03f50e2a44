import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearIds } from './near-ids.ts';
import { eventIn, rootCandidates } from './site-root.ts';

describe('where the site may lie', () => {
	it.each([
		['/e/nothing/', '/'],
		['/en/e/nothing', '/'],
		['/some/sub/path/e/nothing/', '/some/sub/path/'],
		['/some/sub/path/en/e/nothing/', '/some/sub/path/'],
		['/some/e', '/some/'],
		['/typo', '/'],
		['/some/typo/', '/some/typo/'],
	])('is found first from %s at %s', (address, root) => {
		expect(rootCandidates(address)[0]).toBe(root);
	});

	it('is looked for in every folder above, to the root of the host', () => {
		expect(rootCandidates('/some/sub/typo')).toEqual(['/some/sub/', '/some/', '/']);
		expect(rootCandidates('/e/e/x/')).toEqual(['/', '/e/e/x/', '/e/e/', '/e/']);
	});

	it('is a path above the address, each once, whatever the address', () => {
		fc.assert(
			fc.property(fc.webPath(), (path) => {
				const pathname = path.startsWith('/') ? path : `/${path}`;
				const candidates = rootCandidates(pathname);
				expect(new Set(candidates).size).toBe(candidates.length);
				expect(candidates).toContain('/');
				for (const root of candidates) {
					expect(root.startsWith('/') && root.endsWith('/')).toBe(true);
					expect(pathname.startsWith(root)).toBe(true);
				}
			}),
		);
	});
});

describe('the id in an address', () => {
	it.each([
		['/e/kursk-incursion/', 'kursk-incursion'],
		['/some/en/e/kursk%20incursion', 'kursk incursion'],
		['/e/a/index.html', 'a'],
		['/e/%zz/', '%zz'],
	])('is in %s', (address, id) => {
		expect(eventIn(address)).toBe(id);
	});

	it.each(['/', '/e/', '/about/', '/e/a/b/'])('is none in %s', (address) => {
		expect(eventIn(address)).toBeNull();
	});
});

describe('ids that were probably meant', () => {
	const ids = ['soldiers-in-russia', 'workers-in-russia', 'putin-kazan', 'putin-arrival'];

	it('are those of which little differs, the nearest first', () => {
		expect(nearIds('soldiers-in-rusia', ids)).toEqual(['soldiers-in-russia', 'workers-in-russia']);
		expect(nearIds('Putin-Kazan', ids)).toEqual(['putin-kazan']);
	});

	it('are those that begin with one that was cut', () => {
		expect(nearIds('putin-', ids)).toEqual(['putin-kazan', 'putin-arrival']);
	});

	it.each(['', 'xyz', 'x'.repeat(1000)])('are none for %j', (word) => {
		expect(nearIds(word, ids)).toEqual([]);
	});
});
