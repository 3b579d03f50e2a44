import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDataset } from '../dataset/check-dataset.ts';
import { compileDataset } from '../dataset/compile.ts';
import type { Dataset, TimelineEvent } from '../dataset/compiled.ts';
import { GROUPINGS, laneGroups, OTHERS, type Grouping } from './lane-groups.ts';

const sample: unknown = JSON.parse(
	readFileSync(new URL('../../tests/fixtures/small.json', import.meta.url), 'utf8'),
);
const { dataset: authored } = checkDataset(sample);
if (authored === null) throw new Error('tests/fixtures/small.json has faults');
const small = compileDataset(authored, 'en');
const [model] = small.events;
if (!model) throw new Error('the sample has no event');

/** A dataset with named groups a to e, and events that fall into them or into none. */
const datasetOf = (
	events: readonly Pick<TimelineEvent, 'chapter' | 'kind' | 'actors'>[],
): Dataset => {
	const names = ['a', 'b', 'c', 'd', 'e'];
	return {
		...small,
		chapters: names.map((id) => ({ ...small.chapters[0]!, id, title: `Chapter ${id}` })),
		kinds: names.map((id) => ({ ...small.kinds[0]!, id, name: `Kind ${id}` })),
		actors: names.map((id) => ({ ...small.actors[0]!, id, name: `Actor ${id}` })),
		events: events.map((event, i) => ({ ...model, ...event, id: `event-${i}` })),
	};
};
const name = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const datasetArbitrary = fc
	.array(fc.record({ chapter: name, kind: name, actors: fc.array(name, { maxLength: 3 }) }), {
		maxLength: 30,
	})
	.map(datasetOf);
const grouping = fc.constantFrom(...GROUPINGS);
const most = fc.integer({ min: 1, max: 7 });

const by = (dataset: Dataset, how: Grouping, lanes = 20) => laneGroups(dataset, how, lanes);
const event = (chapter: string, kind: string, ...actors: string[]) => ({ chapter, kind, actors });

describe('laneGroups', () => {
	it('gives every event a lane, and no lane to two groups', () => {
		fc.assert(
			fc.property(datasetArbitrary, grouping, most, (dataset, how, limit) => {
				const { lanes, laneOf } = laneGroups(dataset, how, limit);
				const positions = dataset.events.map(laneOf);
				expect(positions.every((lane) => lanes[lane] !== undefined)).toBe(true);
				expect(new Set(lanes.map(({ id }) => id)).size).toBe(lanes.length);
				// No lane stands empty, unless there is nothing to show at all.
				expect(new Set(positions).size).toBe(dataset.events.length > 0 ? lanes.length : 0);
			}),
		);
	});

	it('has never more lanes than fit, and one for the rest only where there is a rest', () => {
		fc.assert(
			fc.property(datasetArbitrary, grouping, most, (dataset, how, limit) => {
				const { lanes } = laneGroups(dataset, how, limit);
				expect(lanes.length).toBeLessThanOrEqual(limit);
				const rest = lanes.findIndex(({ id }) => id === OTHERS);
				expect([-1, lanes.length - 1]).toContain(rest);
				for (const { id, title } of lanes) expect(title === null).toBe(id === OTHERS);
			}),
		);
	});

	it('keeps chapters and kinds in the order of the dataset, without those that have no event', () => {
		const dataset = datasetOf([event('d', 'b'), event('b', 'e'), event('d', 'b')]);
		expect(by(dataset, 'chapter').lanes).toEqual([
			{ id: 'b', title: 'Chapter b' },
			{ id: 'd', title: 'Chapter d' },
		]);
		expect(by(dataset, 'kind').lanes.map(({ title }) => title)).toEqual(['Kind b', 'Kind e']);
	});

	it('takes the first-named actor of an event, those with most events first', () => {
		const dataset = datasetOf([
			event('a', 'a', 'a', 'c'),
			event('a', 'a', 'c', 'a'),
			event('a', 'a', 'c'),
			event('a', 'a'),
		]);
		const { lanes, laneOf } = by(dataset, 'actor');
		expect(lanes.map(({ id }) => id)).toEqual(['c', 'a', OTHERS]);
		expect(dataset.events.map(laneOf)).toEqual([1, 0, 0, 2]);
	});

	it('puts what does not fit into one last lane', () => {
		const dataset = datasetOf(['a', 'b', 'c', 'd'].map((chapter) => event(chapter, 'a')));
		const { lanes, laneOf } = by(dataset, 'chapter', 3);
		expect(lanes.map(({ id }) => id)).toEqual(['a', 'b', OTHERS]);
		expect(dataset.events.map(laneOf)).toEqual([0, 1, 2, 2]);
		expect(by(dataset, 'chapter', 1).lanes.map(({ id }) => id)).toEqual([OTHERS]);
	});

	it('gives the lanes that fit to the groups that filters leave', () => {
		const dataset = datasetOf(['a', 'b', 'c', 'd'].map((chapter) => event(chapter, 'a')));
		const left = ({ chapter }: TimelineEvent) => chapter === 'c' || chapter === 'd';
		const { lanes, laneOf } = laneGroups(dataset, 'chapter', 2, left);
		expect(lanes.map(({ id }) => id)).toEqual(['c', 'd']);
		expect(dataset.events.filter(left).map(laneOf)).toEqual([0, 1]);
		// Where all fit, those that filters emptied keep their place.
		expect(laneGroups(dataset, 'chapter', 4, left).lanes).toHaveLength(4);
		expect(laneGroups(dataset, 'chapter', 2, () => false).lanes).toHaveLength(2);
	});

	it('has a lane for each chapter of the sample', () => {
		const { lanes, laneOf } = by(small, 'chapter');
		for (const one of small.events) expect(lanes[laneOf(one)]?.id).toBe(one.chapter);
	});
});
