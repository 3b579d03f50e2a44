import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkDataset } from '../../dataset/check-dataset.ts';
import { compileDataset } from '../../dataset/compile.ts';
import { NO_FILTERS } from '../../dataset/filter-facets.ts';
import { de } from '../../i18n/de.ts';
import { chosenValues, facetsOf, narrowed, type FacetName } from './facet-choices.ts';
import { STATUS_ORDER } from '../../i18n/status-order.ts';
import { STATUSES } from '../../dataset/vocabulary.ts';

const sample: unknown = JSON.parse(
	readFileSync(new URL('../../../tests/fixtures/small.json', import.meta.url), 'utf8'),
);
const { dataset: authored } = checkDataset(sample);
if (authored === null) throw new Error('tests/fixtures/small.json has faults');
const dataset = compileDataset(authored, 'de');
const facets = facetsOf(dataset, de);
const valuesOf = (name: FacetName) => facets.find((facet) => facet.name === name)?.values ?? [];

describe('the facets of a dataset', () => {
	it('offer the values that occur, and no others', () => {
		const statuses = valuesOf('statuses').map(({ value }) => value);
		const occurring = new Set<string | null>(dataset.events.map(({ status }) => status));
		expect(new Set<string | null>(statuses)).toEqual(occurring);
		expect(statuses.length).toBeLessThan(STATUSES.length);
		expect(valuesOf('statuses')[0]).toEqual({ value: 'confirmed', name: 'bestätigt', aliases: [] });
		const chapters = valuesOf('chapters').map(({ value }) => value);
		expect(chapters).toEqual(
			dataset.chapters
				.map(({ id }) => id)
				.filter((id) => dataset.events.some((e) => e.chapter === id)),
		);
	});

	it('list the actors with most events first', () => {
		const events = (id: string) =>
			dataset.events.filter(({ actors, concerned }) => [...actors, ...concerned].includes(id))
				.length;
		const counts = valuesOf('actors').map(({ value }) => events(value));
		expect(counts.length).toBeGreaterThan(5);
		expect(counts).toEqual([...counts].sort((a, b) => b - a));
	});

	it('order every status', () => {
		expect([...STATUS_ORDER].sort()).toEqual([...STATUSES].sort());
	});
});

describe('narrowing a list of values', () => {
	const names = (typed: string) => narrowed(valuesOf('actors'), typed).map(({ name }) => name);

	it('finds parts of names whatever their case and marks', () => {
		expect(names('schoigu')).toEqual(['Sergej Schoigu']);
		expect(names('WEISSES')).toEqual(['Weißes Haus']);
		expect(names('pútin')).toEqual(['Wladimir Putin']);
	});

	it('finds other spellings', () => {
		expect(names('Zelenskyy')).toEqual(['Wolodymyr Selenskyj']);
	});

	it('leaves all for an empty text and none for one that fits nothing', () => {
		expect(names('  ')).toHaveLength(valuesOf('actors').length);
		expect(names('xyzzy')).toEqual([]);
	});
});

describe('the filters that are on', () => {
	it('are named in the order of the facets', () => {
		const filters = { ...NO_FILTERS, actors: ['putin'], chapters: ['kursk'] };
		expect(chosenValues(facets, filters)).toEqual([
			{ facet: 'chapters', value: 'kursk', name: 'Kursk' },
			{ facet: 'actors', value: 'putin', name: 'Wladimir Putin' },
		]);
	});

	it('keep the id of a value that does not occur', () => {
		const filters = { ...NO_FILTERS, kinds: ['law'] };
		expect(chosenValues(facets, filters).map(({ name }) => name)).toEqual(['law']);
	});
});
