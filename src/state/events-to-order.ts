import type { Dataset, TimelineEvent } from '../dataset/compiled.ts';
import { datasetOnDay } from '../dataset/dataset-on-day.ts';
import { isAlleged } from '../dataset/is-alleged.ts';
import { sortEvents } from '../dataset/sort-events.ts';
import type { Story } from './story.ts';

/**
 * The events of a story that a class may put in order, on the screen and on paper: each once, in the
 * order of time, those of a tour as told today, since a tour passes through many days, others as known
 * on the day that the reader chose. What counts as alleged today is left out: it would be ordered as
 * if it had happened.
 */
export function eventsToOrder(whole: Dataset, story: Story): readonly TimelineEvent[] {
	const asOf = story.kind === 'tour' ? null : (story.steps[0]?.asOf ?? null);
	const { events } = asOf === null ? whole : datasetOnDay(whole, asOf).dataset;
	const told = new Set(story.steps.map(({ event }) => event));
	const alleged = new Set(
		whole.events.filter(({ status }) => isAlleged(status)).map(({ id }) => id),
	);
	return sortEvents(events.filter(({ id }) => told.has(id) && !alleged.has(id)));
}
