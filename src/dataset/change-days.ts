import { begunBy } from './beginning.ts';
import { dayOf, lastDayOf } from './calendar-day.ts';
import type { Dataset, TimelineEvent } from './compiled.ts';
import type { EpochMs } from '../time/units.ts';

/** What of an event decides on which days something of it changes. */
type Dated = Pick<TimelineEvent, 'accounts' | 'assessments'>;

/**
 * The days on which something became public or was judged anew, each once, in order, up to the day
 * of the dataset (`updated`). Between two of them nobody learned anything.
 *
 * @returns UTC midnights
 */
export function changeDays({
	events,
	updated,
}: {
	readonly events: readonly Dated[];
	readonly updated: string;
}): readonly EpochMs[] {
	const today = dayOf(updated);
	const days = events.flatMap(({ accounts, assessments }) =>
		[...accounts, ...assessments].map(({ known }) => known),
	);
	return inOrder(days.filter((day) => day <= today));
}

/**
 * The days on which the dataset on a day (`datasetOnDay`) becomes another: the days of change, and
 * those on which something began that was not public yet.
 */
export function turningDays(dataset: Dataset): readonly EpochMs[] {
	const begun = dataset.events.flatMap(({ date }) => begunBy(date.span) ?? []);
	const ended = dataset.eras.flatMap(({ date }) => lastDayOf(date.span) ?? []);
	return inOrder([...changeDays(dataset), ...begun, ...ended]);
}

const inOrder = (days: Iterable<EpochMs>): readonly EpochMs[] =>
	[...new Set(days)].sort((a, b) => a - b);
