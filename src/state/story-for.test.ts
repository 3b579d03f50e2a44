import { describe, expect, it } from 'vitest';
import { checkDataset } from '../dataset/check-dataset.ts';
import { compileDataset } from '../dataset/compile.ts';
import { compileTours } from '../dataset/compile-tours.ts';
import { NO_FILTERS } from '../dataset/filter-facets.ts';
import { sample } from '../dataset/small.test-data.ts';
import { parseIsoDay } from '../time/iso-day.ts';
import { epochMs } from '../time/units.ts';
import { storyFor } from './story-for.ts';
import { DEFAULT_VIEW } from './view.ts';

const { dataset: authored } = checkDataset(sample());
if (authored === null) throw new Error('the sample has faults');
const dataset = compileDataset(authored, 'en');
const [tour] = compileTours(authored, 'en');
const told = (view: Partial<typeof DEFAULT_VIEW>, found: readonly string[] | null = null) => {
	const { story, kind, notKnown } = storyFor(dataset, { ...DEFAULT_VIEW, ...view }, found);
	return { ids: story.steps.map(({ event }) => event), kind, notKnown };
};

describe('the story of an address', () => {
	it('is the tour that it names', () => {
		const { story, kind } = storyFor(dataset, DEFAULT_VIEW, null, tour ?? null);
		expect([kind, story.tour]).toEqual(['tour', 'first-steps']);
		expect(story.steps.map(({ event }) => event)).toEqual(['putin-arrival', 'wagner-delivery']);
	});

	it('is the events picked by hand, in their order', () => {
		const pick = ['return-feb-2025', 'putin-arrival'];
		expect(told({ pick })).toEqual({ ids: pick, kind: 'pick', notKnown: 0 });
	});

	it('leaves out picked events that were not known on the day, and says how many', () => {
		const asOf = epochMs(parseIsoDay('2024-06-18') ?? NaN);
		expect(told({ pick: ['return-feb-2025', 'putin-arrival'], asOf })).toEqual({
			ids: ['putin-arrival'],
			kind: 'pick',
			notKnown: 1,
		});
	});

	it('is what filters and search leave, in the order of time', () => {
		const filters = { ...NO_FILTERS, chapters: ['putin-visit'] };
		const visit = dataset.events.filter(({ chapter }) => chapter === 'putin-visit');
		expect(told({ filters })).toMatchObject({ ids: visit.map(({ id }) => id), kind: 'filters' });
		const found = ['return-feb-2025', 'wagner-delivery'];
		expect(told({}, found).ids).toEqual(['wagner-delivery', 'return-feb-2025']);
	});

	it('is all events where nothing is chosen', () => {
		expect(told({})).toMatchObject({ ids: dataset.events.map(({ id }) => id), kind: 'all' });
	});
});
