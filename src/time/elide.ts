import { partsOf } from './calendar.ts';
import type { Moment } from './time-span.ts';

/**
 * How much of a date is written where a later date of the same phrase says the rest: "4." and
 * "4. März" before "10. März 2026".
 */
export type Written = 'whole' | 'without-year' | 'day-only';

/**
 * How much of each of several dates, in order of time, is to be written. The last one is whole; the
 * others leave out what all of them share.
 */
export function elide(moments: readonly Moment[]): Written[] {
	const shared = sharedPart(moments);
	return moments.map((_, at) => (at === moments.length - 1 ? 'whole' : shared));
}

function sharedPart(moments: readonly Moment[]): Written {
	const [first] = moments;
	if (!first || !moments.every(canLeaveOutYear)) return 'whole';
	const { year, month } = partsOf(first.min);
	const starts = moments.map((moment) => partsOf(moment.min));
	if (starts.some((start) => start.year !== year)) return 'whole';
	const days = moments.every((moment) => moment.precision === 'day');
	return days && starts.every((start) => start.month === month) ? 'day-only' : 'without-year';
}

function canLeaveOutYear(moment: Moment): boolean {
	// Its place is worded whole: "an unknown day in March 2026".
	if (moment.unspecified) return false;
	switch (moment.precision) {
		case 'day':
		case 'month':
		case 'quarter':
			return true;
		case 'season':
			// A winter belongs to two years: "winter 2026/27".
			return partsOf(moment.min).year === partsOf(moment.max - 1).year;
		default:
			return false;
	}
}
