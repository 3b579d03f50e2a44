import type { TimeSpan } from '../time/time-span.ts';
import { compareSpans, extentOf } from '../time/extent.ts';
import { DAY } from '../time/units.ts';

/** What the place of an event in the order of time depends on. */
export interface Sortable {
	readonly date: {
		readonly span: TimeSpan;
		/** For timed events: minutes east of UTC in the zone by whose days they are sorted. */
		readonly offset: number;
	};
	readonly order?: number;
}

/**
 * Puts events into the order of time: by the day on which they can first have begun, within it by
 * `order` (those that have one before the others), then by the earliest and the latest possible
 * time, then as in the file. An open or unknown start sorts by the end. Returns a new list.
 *
 * The day goes before `order`, and `order` before the time of day: among the events of one day, the
 * editors know the order even where only some of them have a time.
 */
export function sortEvents<T extends Sortable>(events: readonly T[]): T[] {
	return events
		.map((event) => ({ event, day: dayOfStart(event) }))
		.sort(
			(a, b) =>
				a.day - b.day ||
				compareOrder(a.event.order, b.event.order) ||
				compareSpans(
					a.event.date.span,
					b.event.date.span,
					a.event.date.offset,
					b.event.date.offset,
				),
		)
		.map(({ event }) => event);
}

function dayOfStart({ date }: Sortable): number {
	const { min, max } = extentOf(date.span, date.offset);
	return Math.floor((min ?? max ?? 0) / DAY);
}

function compareOrder(a = Infinity, b = Infinity): number {
	return a === b ? 0 : a - b;
}
