import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkDataset } from '../../dataset/check-dataset.ts';
import { compileDataset } from '../../dataset/compile.ts';
import type { Dataset } from '../../dataset/compiled.ts';
import { ExploreState } from '../../state/explore-state.svelte.ts';
import { HOUR } from '../../time/units.ts';
import { chooseZone, zoneChoices } from './choose-zone.ts';

const sample: unknown = JSON.parse(
	readFileSync(new URL('../../../tests/fixtures/small.json', import.meta.url), 'utf8'),
);
const { dataset: authored } = checkDataset(sample);
if (authored === null) throw new Error('tests/fixtures/small.json has faults');
const dataset = compileDataset(authored, 'de');
const untimed: Dataset = {
	...dataset,
	events: dataset.events.filter(({ date }) => date.offsets === undefined),
};
const anchorOf = (explore: ExploreState, id: string) =>
	explore.placed.find(({ event }) => event.id === id)?.anchor ?? NaN;

describe('the zones to choose from', () => {
	it('are the dataset’s, those it knows and the reader’s own, each once', () => {
		const zones = zoneChoices(dataset, 'America/New_York', dataset.zone);
		expect(zones[0]).toBe('Europe/Berlin');
		expect(zones).toEqual(
			expect.arrayContaining([
				'Europe/Kyiv',
				'Europe/Moscow',
				'Asia/Pyongyang',
				'America/New_York',
			]),
		);
		expect(new Set(zones).size).toBe(zones.length);
		expect(zoneChoices(dataset, 'Europe/Berlin', dataset.zone)).not.toContain('America/New_York');
	});

	it('hold the one chosen now, wherever it came from', () => {
		expect(zoneChoices(dataset, undefined, 'Asia/Tokyo')).toContain('Asia/Tokyo');
	});

	it('are none where no event has a time', () => {
		expect(untimed.events.length).toBeGreaterThan(0);
		expect(zoneChoices(untimed, 'America/New_York', 'Europe/Berlin')).toEqual([]);
	});
});

describe('choosing a zone', () => {
	const timed = 'putin-arrival';

	it('moves timed events, in a zone that the dataset knows', async () => {
		const explore = new ExploreState(dataset);
		const berlin = anchorOf(explore, timed);
		await chooseZone(explore, 'Asia/Pyongyang');
		expect(explore.zone).toBe('Asia/Pyongyang');
		expect(anchorOf(explore, timed) - berlin).toBe(7 * HOUR);
	});

	it('keeps the last choice, however long an earlier one takes to load', async () => {
		const explore = new ExploreState(dataset);
		const slow = chooseZone(explore, 'America/New_York');
		await chooseZone(explore, 'Asia/Pyongyang');
		await slow;
		expect(explore.zone).toBe('Asia/Pyongyang');
	});

	it('loads the zone database for another', async () => {
		const explore = new ExploreState(dataset);
		const berlin = anchorOf(explore, timed);
		await chooseZone(explore, 'America/New_York');
		expect(anchorOf(explore, timed) - berlin).toBe(-6 * HOUR);
	});

	it('refuses what is no zone and leaves the one there was', async () => {
		const explore = new ExploreState(dataset);
		await expect(chooseZone(explore, 'Mars/Olympus')).rejects.toThrow('Mars/Olympus');
		expect(explore.zone).toBe('Europe/Berlin');
	});
});
