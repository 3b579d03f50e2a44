import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generateDataset } from '../../tests/fixtures/generated-dataset.ts';
import { compileDataset } from '../dataset/compile.ts';
import type { TimelineEvent } from '../dataset/compiled.ts';
import { matchesFilters } from '../dataset/filter-facets.ts';
import { eventsInLanes } from './lane-events.ts';
import { GROUPINGS, laneGroups } from './lane-groups.ts';
import { NO_LANE } from './lane-lists.ts';
import { runSteps } from './run-steps.ts';

const whole = compileDataset(generateDataset({ events: 150, seed: 4 }), 'de');
/** As on a day on which not all was known. */
const earlier = { ...whole, events: whole.events.filter((_, i) => i % 3 !== 0) };
const ids = whole.events.map(({ id }) => id);

const choices = fc.record({
	dataset: fc.constantFrom(whole, earlier),
	whole: fc.constant(whole),
	filters: fc.record({
		chapters: fc.subarray(whole.chapters.map(({ id }) => id)),
		actors: fc.subarray(
			whole.actors.map(({ id }) => id),
			{ maxLength: 4 },
		),
		kinds: fc.subarray(whole.kinds.map(({ id }) => id)),
		statuses: fc.constant([]),
		sourceKinds: fc.constant([]),
	}),
	found: fc.option(fc.subarray(ids)),
	group: fc.constantFrom(...GROUPINGS),
	room: fc.integer({ min: 1, max: 8 }),
	steady: fc.boolean(),
});

describe('the lanes of very many events', () => {
	it('are those that each event is put in by itself', () => {
		fc.assert(
			fc.property(choices, (chosen) => {
				const { dataset, filters, found, group, room, steady } = chosen;
				const matches = matchesFilters(whole, filters);
				const passes = (event: TimelineEvent) =>
					matches(event) && (found === null || found.includes(event.id));
				const grouped = group === 'chapter' ? whole : dataset;
				const { lanes, laneOf } = laneGroups(grouped, group, room, passes);

				const placed = runSteps(eventsInLanes(chosen));
				expect(placed.groups.lanes).toEqual(lanes);
				expect([...placed.lanes]).toEqual(
					dataset.events.map((event) => (passes(event) ? laneOf(event) : NO_LANE)),
				);
				expect([...placed.importance]).toEqual(dataset.events.map((event) => event.importance));
				const passing = whole.events.filter(passes);
				expect([...placed.steadyCounts]).toEqual(
					steady
						? lanes.map(({ id }, lane) => [
								id,
								passing.filter((event) => laneOf(event) === lane).length,
							])
						: [],
				);
			}),
		);
	});
});
