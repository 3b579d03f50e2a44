import { dayOf } from '../dataset/calendar-day.ts';
import { DAY, epochMs, type EpochMs } from '../time/units.ts';

/*
 * A day of knowledge on the axis. What became public on that day is known, so the line that parts the
 * known from the rest stands where the day ends. Days are calendar days: wall time as it is.
 */

/** Where the line of a day stands, wall ms. */
export const lineOf = (day: EpochMs): number => day + DAY;

/** The day whose line is nearest to a time on the axis. */
export const dayAtLine = (at: number): EpochMs => epochMs((Math.round(at / DAY) - 1) * DAY);

/** The day before (-1) or after (1). */
export const dayBeside = (day: EpochMs, by: number): EpochMs => epochMs(day + by * DAY);

/** The first day of `days` (in order) after a day, or null. */
export const changeAfter = (days: readonly EpochMs[], day: EpochMs): EpochMs | null =>
	days.find((one) => one > day) ?? null;

/** The last day of `days` (in order) before a day, or null. */
export const changeBefore = (days: readonly EpochMs[], day: EpochMs): EpochMs | null =>
	days.findLast((one) => one < day) ?? null;

/** What is wrong with a typed day, or the day. */
export type TypedDay =
	{ readonly day: EpochMs } | { readonly fault: 'not-a-day' | 'too-early' | 'too-late' };

/**
 * Reads a day from a field of type `date`: an ISO day, or '' where what stands there is none.
 *
 * @param first the first day on which anything became known
 * @param today the day of the dataset
 */
export function typedDay(value: string, first: EpochMs, today: EpochMs): TypedDay {
	const day = dayOf(value);
	if (Number.isNaN(day)) return { fault: 'not-a-day' };
	if (day < first) return { fault: 'too-early' };
	return day > today ? { fault: 'too-late' } : { day };
}
