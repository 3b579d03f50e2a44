import { midnight, partsOf } from './calendar.ts';
import type { Moment, Precision } from './time-span.ts';

/** The units that follow one another without a gap and can be counted through. */
export type CalendarUnit = 'day' | 'month' | 'year';

/** A moment without any qualifier; `min` and `max` in wall ms, `max` exclusive. */
export function plainMoment(min: number, max: number, precision: Precision): Moment {
	return { min, max, precision, approximate: false, uncertain: false, unspecified: false };
}

/** The calendar day, month or year in which `ms` (wall ms) lies. */
export function unitAt(ms: number, unit: CalendarUnit): Moment {
	const { year, month, day } = partsOf(ms);
	switch (unit) {
		case 'day':
			return plainMoment(midnight(year, month, day), midnight(year, month, day + 1), unit);
		case 'month':
			return plainMoment(midnight(year, month), midnight(year, month + 1), unit);
		case 'year':
			return plainMoment(midnight(year), midnight(year + 1), unit);
	}
}

/** Whether a precision is one of the units that can be counted through. */
export function isCalendarUnit(precision: Precision): precision is CalendarUnit {
	return precision === 'day' || precision === 'month' || precision === 'year';
}

/** The unit in which a moment is counted; days for those known only by season, quarter and coarser. */
export function unitOf(moment: Moment): CalendarUnit {
	return isCalendarUnit(moment.precision) ? moment.precision : 'day';
}

/** First and last of the days, months or years among which one is unknown. */
export function endsOf(moment: Moment): readonly [first: Moment, last: Moment] {
	const unit = unitOf(moment);
	return [unitAt(moment.min, unit), unitAt(moment.max - 1, unit)];
}

/**
 * The month, year, decade or century that `moment` fills exactly, to name the place in which an
 * unknown day or month lies; null when its extent is none of them (`2026-03-1X`).
 */
export function containerOf(moment: Moment): Moment | null {
	const first = partsOf(moment.min);
	for (const unit of ['month', 'year'] as const) {
		const { min, max } = unitAt(moment.min, unit);
		if (min === moment.min && max === moment.max) return plainMoment(min, max, unit);
	}
	const last = partsOf(moment.max - 1);
	if (midnight(first.year) !== moment.min || midnight(last.year + 1) !== moment.max) return null;
	for (const [precision, years] of [
		['decade', 10],
		['century', 100],
	] as const) {
		// Before year 0 the digits count backwards: -004X is −49 to −40.
		const round = first.year < 0 ? last.year : first.year;
		if (last.year - first.year === years - 1 && round % years === 0) {
			return plainMoment(moment.min, moment.max, precision);
		}
	}
	return null;
}
