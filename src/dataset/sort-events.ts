import { extentOf } from '../time/extent.ts';
import type { TimeSpan } from '../time/time-span.ts';
import { DAY } from '../time/units.ts';
import { firstDayOf, lastDayOf } from './calendar-day.ts';

/** What the place of an event in the order of time depends on. */
export interface Sortable {
	readonly date: { readonly span: TimeSpan };
	readonly order?: number;
}

/**
 * Puts events into the order of time: by the day on which they can first have begun, within it by
 * `order` (those that have one before the others), then whole days, then times of day, then what is
 * longer or known less exactly by its end, then as in the file. An open or unknown start sorts by the
 * end. Returns a new list.
 *
 * The day is the one that the date names and goes before the instant: among floating days, an
 * arrival at 02:22 in Pyongyang is of that day, although it was still the day before in Berlin.
 * `order` goes before the time of day, as the editors know the order where only some have a time.
 */
export function sortEvents<T extends Sortable>(events: readonly T[]): T[] {
	return events
		.map((event) => ({ event, key: keyOf(event) }))
		.sort((a, b) => compareKeys(a.key, b.key))
		.map(({ event }) => event);
}

function keyOf({ date: { span }, order = Infinity }: Sortable): readonly number[] {
	const day = firstDayOf(span) ?? lastDayOf(span) ?? -Infinity;
	const { min, max } = extentOf(span);
	if (span.form === 'single' && span.moment.precision === 'instant') {
		return [day, order, 1, min ?? 0];
	}
	const end = max ?? Infinity;
	return [day, order, end <= day + DAY ? 0 : 2, end];
}

/** Not by subtraction: the difference of two infinities is not a number. */
function compareKeys(a: readonly number[], b: readonly number[]): number {
	for (const [index, value] of a.entries()) {
		const other = b[index] ?? 0;
		if (value !== other) return value < other ? -1 : 1;
	}
	return 0;
}
