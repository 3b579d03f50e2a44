import { describe, expect, it } from 'vitest';
import { checkDataset } from '../../src/dataset/check-dataset.ts';
import {
	ARABIC,
	crowd,
	FAULTY,
	NO_EVENTS,
	ODDITIES,
	SINGLE,
	SOUND_IN_FAULTY,
} from '../fixtures/odd-datasets.ts';

describe('the odd datasets for tests', () => {
	it.each([
		['oddities', ODDITIES],
		['500 events in a day', crowd(500)],
		['a single event', SINGLE],
		['one in Arabic', ARABIC],
		['no events', NO_EVENTS],
	])('are sound: %s', (_, fixture) => {
		const { dataset, faults } = checkDataset(JSON.parse(JSON.stringify(fixture)));
		expect(faults).toEqual([]);
		expect(dataset?.events).toHaveLength(fixture.events.length);
	});

	it('or broken in as many ways as they have broken events', () => {
		const { dataset, faults } = checkDataset(JSON.parse(JSON.stringify(FAULTY)));
		expect(dataset?.events.map(({ id }) => id)).toEqual(SOUND_IN_FAULTY);
		const broken = faults.flatMap(({ path }) => /^events\[\d+\]/.exec(path)?.[0] ?? []);
		expect(new Set(broken).size).toBe(FAULTY.events.length - SOUND_IN_FAULTY.length);
	});
});
