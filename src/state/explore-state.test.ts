import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkDataset } from '../dataset/check-dataset.ts';
import { compileDataset } from '../dataset/compile.ts';
import type { Motion } from './camera.svelte.ts';
import { ExploreState, type ExploreStart } from './explore-state.svelte.ts';

const sample: unknown = JSON.parse(
	readFileSync(new URL('../../tests/fixtures/small.json', import.meta.url), 'utf8'),
);
const { dataset: authored } = checkDataset(sample);
if (authored === null) throw new Error('tests/fixtures/small.json has faults');
const dataset = compileDataset(authored, 'en');

const still: Motion = { now: () => 0, nextFrame: () => undefined, reduced: () => true };
const state = (start: ExploreStart = {}) => new ExploreState(dataset, { motion: still, ...start });
const ids = (explore: ExploreState) => explore.matching.map(({ event }) => event.id);
const first = dataset.events[0];
const last = dataset.events.at(-1);
if (!first || !last || dataset.events.length < 3) throw new Error('the sample has too few events');

describe('ExploreState', () => {
	it('begins with all events, the opening span and nothing selected', () => {
		const explore = state();
		expect(ids(explore)).toEqual(dataset.events.map(({ id }) => id));
		expect(explore.selected).toBeNull();
		expect(explore.narrowed).toBe(false);
	});

	it('keeps the events that fit the filters and those that were found', () => {
		const explore = state();
		explore.toggle('chapters', first.chapter);
		const inChapter = dataset.events.filter(({ chapter }) => chapter === first.chapter);
		expect(ids(explore)).toEqual(inChapter.map(({ id }) => id));
		explore.search('word', [first.id]);
		expect(ids(explore)).toEqual([first.id]);
		expect(explore.narrowed).toBe(true);
		explore.reset();
		expect(ids(explore)).toHaveLength(dataset.events.length);
	});

	it('shows everything while what was typed is still looked up', () => {
		const explore = state();
		explore.search('word', null);
		expect(ids(explore)).toHaveLength(dataset.events.length);
	});

	it('selects no event that the dataset does not have', () => {
		const explore = state({ selected: 'nobody-knows' });
		expect(explore.selected).toBeNull();
		explore.select(last.id);
		expect(explore.selected?.id).toBe(last.id);
	});

	it('steps through the matching events in time order and stops at the ends', () => {
		const explore = state({ selected: first.id });
		expect(explore.neighbour(1)?.id).toBe(dataset.events[1]?.id);
		expect(explore.neighbour(-1)).toBeNull();
	});

	it('brings an event into view when it is revealed', () => {
		const explore = state();
		const { whole, shortest } = explore.limits;
		explore.camera.jump({ from: whole.from, to: whole.from + shortest * 2 });
		explore.reveal(last.id);
		expect(explore.inSpan(explore.span).map(({ event }) => event.id)).toContain(last.id);
	});

	it('zooms around the selected event while it is in view', () => {
		const explore = state({ selected: first.id });
		explore.showAll();
		const anchor = explore.placed[0]?.anchor ?? 0;
		const share = () => (anchor - explore.span.from) / (explore.span.to - explore.span.from);
		const before = share();
		explore.zoom(2);
		expect(share()).toBeCloseTo(before, 2);
	});

	it('moves timed events by the zone and leaves floating days where they are', () => {
		const explore = state();
		const anchors = () => new Map(explore.placed.map(({ event, anchor }) => [event.id, anchor]));
		const before = anchors();
		explore.setZone('Etc/Test', () => 600);
		const after = anchors();
		const timed = dataset.events.filter(({ date }) => date.offsets !== undefined);
		expect(timed.length).toBeGreaterThan(0);
		for (const event of dataset.events) {
			const moved = (after.get(event.id) ?? 0) - (before.get(event.id) ?? 0);
			const home = event.date.offsets?.[dataset.zone];
			expect(moved).toBe(home === undefined ? 0 : (600 - home) * 60_000);
		}
	});

	it('goes back to what an address says', () => {
		const explore = state({ selected: first.id, query: 'x', group: 'kind' });
		explore.restore({});
		expect([explore.selected, explore.query, explore.group]).toEqual([null, '', 'chapter']);
	});
});
