import type { Dataset, TimelineEvent } from '../dataset/compiled.ts';
import { datasetOnDay } from '../dataset/dataset-on-day.ts';
import { sortEvents } from '../dataset/sort-events.ts';
import type { Story } from './story.ts';

/**
 * The events of a story, each once, in the order of time: those of a tour as told today, since a tour
 * passes through many days, others as known on the day that the reader chose.
 */
export function storyEvents(whole: Dataset, story: Story): readonly TimelineEvent[] {
	const asOf = story.kind === 'tour' ? null : (story.steps[0]?.asOf ?? null);
	const { events } = asOf === null ? whole : datasetOnDay(whole, asOf).dataset;
	const ids = new Set(story.steps.map(({ event }) => event));
	return sortEvents(events.filter(({ id }) => ids.has(id)));
}
