import { describe, expect, it } from 'vitest';
import { sourcePlaces } from './source-places.ts';

/** One line of the bundle for each source: its first, at the source's third. */
const mapOf = (...sources: string[]) =>
	JSON.stringify({
		version: 3,
		file: 'page.js',
		sources,
		sourcesContent: [],
		names: [],
		// In each line one entry: column 0, the (next) source, line 2 counted from 0, column 0.
		mappings: sources.map((_, i) => (i === 0 ? 'AAEA' : 'ACAA')).join(';'),
	});

describe('the place in the source of a place in a bundle', () => {
	const placeOf = sourcePlaces(
		mapOf(
			'../../../elsewhere/project/src/layout/placer.ts',
			'/elsewhere/src/node_modules/svelte/src/internal/client/runtime.js',
			'../tests/bench/compare/pages/OursStage.svelte?svelte&lang=ts',
		),
	);

	it('is named by the folder in the project, or by the package, with its line', () => {
		expect(placeOf(0, 4)).toBe('src/layout/placer.ts:3');
		expect(placeOf(1, 0)).toBe('svelte/src/internal/client/runtime.js:3');
		expect(placeOf(2, 0)).toBe('tests/bench/compare/pages/OursStage.svelte:3');
	});

	it('is none where nothing is mapped', () => {
		expect(sourcePlaces(mapOf())(0, 0)).toBeNull();
	});
});
