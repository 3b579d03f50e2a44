import { unitAt, type CalendarUnit } from './calendar-unit.ts';
import { clockTime } from './clock-time.ts';
import { elide } from './elide.ts';
import { PLAIN_WORDINGS } from './plain-wordings.ts';
import type { Language } from './time-span.ts';
import { DAY, MINUTE, SECOND, YEAR } from './units.ts';

/** Below this a span of the axis is told in hours, above the next in months, above the last in years. */
const HOURS_UP_TO = 2 * DAY;
const MONTHS_FROM = 8 * YEAR;
const YEARS_FROM = 40 * YEAR;

/**
 * A stretch of the axis in words: "15. Mai 2024 bis 15. Juni 2025"; in months or years where it
 * begins and ends with them or is so long that days say nothing; in hours where it is short.
 *
 * @param from wall ms
 * @param to wall ms, exclusive; not before `from`
 */
export function spanInWords(from: number, to: number, language: Language): string {
	const unit = unitFor(from, to);
	if (unit === 'hours') {
		const step = to - from < 2 * MINUTE ? SECOND : MINUTE;
		return hoursInWords(Math.round(from / step) * step, Math.round(to / step) * step, language);
	}
	const start = unitAt(from, unit);
	// An end at midnight is the end of the day before.
	const end = unitAt(Math.max(from, to - 1), unit);
	const words = PLAIN_WORDINGS[language];
	if (start.min === end.min) return words.name(start);
	return `${words.name(start, elide([start, end])[0])} ${words.to} ${words.name(end)}`;
}

/** A day as short as it is still written: "8. Okt. 2024", "8 Oct 2024"; `wall` in wall ms. */
export function shortDate(wall: number, language: Language): string {
	return PLAIN_WORDINGS[language].shortDay(wall);
}

/** From one time of day to another, on one day or two; wall ms. */
function hoursInWords(from: number, to: number, language: Language): string {
	const words = PLAIN_WORDINGS[language];
	const [day, last] = [unitAt(from, 'day'), unitAt(to, 'day')];
	const [first, second] = [clockTime(from), clockTime(to)];
	if (day.min === last.min) return `${words.name(day)}, ${words.hours(first, second)}`;
	// A time of day follows, which parts the day from its month.
	const written = elide([day, last])[0] === 'whole' ? 'whole' : 'without-year';
	const start = `${words.name(day, written)}, ${words.hour(first)}`;
	return `${start} ${words.to} ${words.name(last)}, ${words.hour(second)}`;
}

function unitFor(from: number, to: number): CalendarUnit | 'hours' {
	const whole = (['year', 'month', 'day'] as const).find(
		(unit) => startsUnit(from, unit) && startsUnit(to, unit) && to > from,
	);
	const length = to - from;
	if (whole === 'year' || length >= YEARS_FROM) return 'year';
	if (whole === 'month' || length >= MONTHS_FROM) return 'month';
	return whole === 'day' || length > HOURS_UP_TO ? 'day' : 'hours';
}

function startsUnit(ms: number, unit: CalendarUnit): boolean {
	return unitAt(ms, unit).min === ms;
}
