import { formatIsoDay } from '../../time/iso-day.ts';
import type { Bound, Moment, TimeSpan } from '../../time/time-span.ts';
import { SECOND } from '../../time/units.ts';
import type { IcalProperty } from './ical.ts';

/** When an entry of a calendar begins and ends. */
export type IcalDates = readonly IcalProperty[];

/**
 * The entries that a date makes in a calendar; none where a calendar could not say it truly: what is
 * known to the month only, about, uncertain, open at an end, one of several days, outside the years
 * 0 to 9999. Days are whole days, floating; several days each are entries of their own; a date with
 * time of day is an instant in UTC, without an end.
 */
export function icalDates(span: TimeSpan): readonly IcalDates[] {
	switch (span.form) {
		case 'single':
			if (span.moment.precision === 'instant') return [[['DTSTART', utcStamp(span.moment.min)]]];
			return allDay(span.moment, span.moment);
		case 'interval':
			return allDay(span.start, span.end);
		case 'all-of': {
			const days = span.moments.flatMap((moment) => allDay(moment, moment));
			return days.length === span.moments.length ? days : [];
		}
		case 'between':
		case 'one-of':
			return [];
	}
}

/** An instant as iCalendar writes it, `20240618T172200Z`; parts of a second are dropped. */
export function utcStamp(epoch: number): string {
	const whole = new Date(Math.floor(epoch / SECOND) * SECOND).toISOString();
	return whole.replace('.000Z', 'Z').replace(/[-:]/g, '');
}

function allDay(start: Bound, end: Bound): readonly IcalDates[] {
	if (!isPlainDay(start) || !isPlainDay(end)) return [];
	const [from, to] = [start.min, end.max].map(formatIsoDay);
	if (!isFourDigits(from) || !isFourDigits(to)) return [];
	// The end is the first day that no longer belongs to it (section 3.6.1).
	return [
		[
			['DTSTART;VALUE=DATE', from.replaceAll('-', '')],
			['DTEND;VALUE=DATE', to.replaceAll('-', '')],
		],
	];
}

function isPlainDay(bound: Bound): bound is Moment {
	if (typeof bound === 'string' || bound.precision !== 'day') return false;
	return !bound.approximate && !bound.uncertain && !bound.unspecified;
}

/** iCalendar has no years before 0 nor after 9999. */
const isFourDigits = (day: string | undefined): day is string =>
	day !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(day);
