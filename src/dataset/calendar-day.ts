import { midnight } from '../time/calendar.ts';
import { extentOf } from '../time/extent.ts';
import { formatIsoDay } from '../time/iso-day.ts';
import type { TimeSpan } from '../time/time-span.ts';
import { DAY, epochMs, type EpochMs } from '../time/units.ts';

/*
 * "On a day D" compares calendar dates, never shifted by zones (DATASET.md). A day is its midnight as
 * if in UTC; an instant counts as the day that its text names, wherever that was written.
 */

/** The day of an ISO date, `2024-10-18`, or of the date in an ISO date-time; NaN if it is neither. */
export function dayOf(iso: string): EpochMs {
	const [, year, month, day] = /^(-?\d{4})-(\d{2})-(\d{2})/.exec(iso) ?? [];
	return epochMs(midnight(Number(year), Number(month), Number(day)));
}

/** The day of a calendar day as ISO date; undoes `dayOf`. */
export function isoOf(day: EpochMs): string {
	return formatIsoDay(day);
}

/** The last day on which a span can lie; null where its end is open or unknown. */
export function lastDayOf(span: TimeSpan): EpochMs | null {
	if (isInstant(span)) return dayOf(span.edtf);
	const { max } = extentOf(span);
	return max === null ? null : epochMs(max - DAY);
}

/** The first day on which a span can lie; null where its start is open or unknown. */
export function firstDayOf(span: TimeSpan): EpochMs | null {
	if (isInstant(span)) return dayOf(span.edtf);
	const { min } = extentOf(span);
	return min === null ? null : epochMs(min);
}

function isInstant(span: TimeSpan): boolean {
	return span.form === 'single' && span.moment.precision === 'instant';
}
