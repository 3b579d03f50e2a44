import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDataset } from './check-dataset.ts';
import { compileDataset } from './compile.ts';
import { facetCounts, matchesFilters, NO_FILTERS, type Filters } from './filter-facets.ts';
import { sample } from './small.test-data.ts';
import { SOURCE_KINDS, STATUSES } from './vocabulary.ts';

const { dataset: authored } = checkDataset(sample());
if (!authored) throw new Error('the sample is not sound');
const dataset = compileDataset(authored, 'en');

const shown = (filters: Partial<Filters>): string[] =>
	dataset.events.filter(matchesFilters(dataset, { ...NO_FILTERS, ...filters })).map(({ id }) => id);

describe('filters', () => {
	it('that are empty let all events pass', () => {
		expect(shown({})).toHaveLength(dataset.events.length);
	});

	it('match any of the values within a facet, and all facets', () => {
		expect(shown({ statuses: ['reported'] })).toEqual(['wagner-delivery']);
		expect(shown({ statuses: ['reported', 'unproven'] }).sort()).toEqual([
			'frozen-assets-release',
			'wagner-delivery',
		]);
		expect(shown({ statuses: ['reported'], actors: ['zelensky'] })).toEqual([]);
	});

	it('match actors and those concerned, and no mere speakers of accounts', () => {
		expect(shown({ actors: ['zelensky'] })).toEqual(['return-feb-2025']);
		expect(shown({ actors: ['kcna'] })).not.toContain('sappers-kursk-2025');
	});

	it('match by the status of the view', () => {
		const matches = matchesFilters(
			dataset,
			{ ...NO_FILTERS, statuses: ['planned'] },
			() => 'planned',
		);
		expect(dataset.events.every(matches)).toBe(true);
	});
});

const subset = <T extends string>(values: readonly T[]) => fc.subarray([...values]);
const anyFilters: fc.Arbitrary<Filters> = fc.record({
	chapters: subset(dataset.chapters.map(({ id }) => id)),
	actors: subset(dataset.actors.map(({ id }) => id)),
	kinds: subset(dataset.kinds.map(({ id }) => id)),
	statuses: subset(STATUSES),
	sourceKinds: subset(SOURCE_KINDS),
});

describe('facet counts', () => {
	it('are the numbers of events that choosing the value alone in its facet would show', () => {
		fc.assert(
			fc.property(anyFilters, (filters) => {
				const counts = facetCounts(dataset, filters);
				for (const facet of Object.keys(NO_FILTERS) as (keyof Filters)[]) {
					const values = {
						chapters: dataset.chapters.map(({ id }) => id),
						actors: dataset.actors.map(({ id }) => id),
						kinds: dataset.kinds.map(({ id }) => id),
						statuses: STATUSES,
						sourceKinds: SOURCE_KINDS,
					}[facet];
					for (const value of values) {
						const alone = shown({ ...filters, [facet]: [value] });
						expect(counts[facet].get(value) ?? 0).toBe(alone.length);
					}
				}
			}),
			{ numRuns: 30 },
		);
	});

	it('count only what passes a further condition', () => {
		const counts = facetCounts(dataset, NO_FILTERS, ({ id }) => id === 'wagner-delivery');
		expect([...counts.statuses]).toEqual([['reported', 1]]);
	});
});
