import type { Dataset, TimelineEvent } from '../../dataset/compiled.ts';
import { datasetOnDay } from '../../dataset/dataset-on-day.ts';
import type { EpochMs } from '../../time/units.ts';
import type { Story, StoryStep } from '../story.ts';

/** A step of a story on paper. */
export interface PaperEntry {
	/** From 1, as the lesson counts. */
	readonly number: number;
	readonly step: StoryStep;
	/** As it was told on the day of the step. */
	readonly event: TimelineEvent;
	/** As it is told today. */
	readonly today: TimelineEvent;
}

/** The steps of a story with their events; a step whose event was not known on its day is left out. */
export function paperEntries(whole: Dataset, { steps }: Story): readonly PaperEntry[] {
	const today = byId(whole);
	const days = new Map<EpochMs, ReadonlyMap<string, TimelineEvent>>();
	const eventsOn = (day: EpochMs | null) => {
		if (day === null) return today;
		const known = days.get(day) ?? byId(datasetOnDay(whole, day).dataset);
		days.set(day, known);
		return known;
	};
	return steps.flatMap((step, at) => {
		const event = eventsOn(step.asOf).get(step.event);
		const now = today.get(step.event);
		return event && now ? [{ number: at + 1, step, event, today: now }] : [];
	});
}

const byId = ({ events }: Dataset): ReadonlyMap<string, TimelineEvent> =>
	new Map(events.map((event) => [event.id, event]));
