import type { Tour } from '../dataset/compiled-tour.ts';
import type { Dataset } from '../dataset/compiled.ts';
import { datasetOnDay } from '../dataset/dataset-on-day.ts';
import { matchesFilters } from '../dataset/filter-facets.ts';
import { eventStory, tourStory, type Story } from './story.ts';
import type { View } from './view.ts';

/** The story of an address. */
export interface StoryChoice {
	readonly story: Story;
	/** All events, those that filters or a search leave, those picked by hand, or a tour. */
	readonly kind: 'tour' | 'pick' | 'filters' | 'all';
	/** How many picked events were not known on the day. */
	readonly notKnown: number;
}

/**
 * What an address tells in a lesson: the tour, else the events picked by hand, in their order, else
 * those that filters and search leave, in the order of time; each as known on the day of the view.
 *
 * @param found ids that the words searched for find; null: nothing is searched for
 */
export function storyFor(
	whole: Dataset,
	{ filters, pick, asOf }: Pick<View, 'filters' | 'pick' | 'asOf'>,
	found: readonly string[] | null,
	tour: Tour | null = null,
): StoryChoice {
	if (tour) return { story: tourStory(tour), kind: 'tour', notKnown: 0 };
	const dataset = asOf === null ? whole : datasetOnDay(whole, asOf).dataset;
	if (pick.length > 0) {
		const known = new Map(dataset.events.map((event) => [event.id, event]));
		const events = pick.flatMap((id) => known.get(id) ?? []);
		return {
			story: eventStory('pick', whole.title, events, asOf),
			kind: 'pick',
			notKnown: pick.length - events.length,
		};
	}
	const matches = matchesFilters(dataset, filters);
	const ids = found === null ? null : new Set(found);
	const events = dataset.events.filter((event) => matches(event) && (ids?.has(event.id) ?? true));
	const all = events.length === whole.events.length && asOf === null;
	return {
		story: eventStory('filters', whole.title, events, asOf),
		kind: all ? 'all' : 'filters',
		notKnown: 0,
	};
}
