import { partsOf } from './calendar.ts';
import type { Written } from './elide.ts';
import { monthName, shortMonthName } from './month-names.ts';
import type { PlainWording } from './plain-wording.ts';
import type { Moment } from './time-span.ts';

/** "2026", "44 BC"; `year` is astronomical. */
export function yearName(year: number): string {
	if (year <= 0) return `${1 - year} BC`;
	return year < 1000 ? `AD ${year}` : String(year);
}

/** The name of a day, month or year: "4 March 2026". */
export function unitName({ min, precision }: Moment, written: Written = 'whole'): string {
	const { year, month, day } = partsOf(min);
	if (precision === 'year') return yearName(year);
	if (precision === 'day' && written === 'day-only') return String(day);
	const named = `${precision === 'day' ? `${day} ` : ''}${monthName(month, 'en')}`;
	return written === 'whole' ? `${named} ${yearName(year)}` : named;
}

/** The English of days, months, years and times of day. */
export const english: PlainWording = {
	on: 'on',
	from: 'from',
	to: 'to',
	name: unitName,
	hour: (time, clock) => (clock === undefined ? time : `${time} ${clock}`),
	hours: (first, second) => `${first} to ${second}`,
	shortDay(wall) {
		const { year, month, day } = partsOf(wall);
		return `${day} ${shortMonthName(month, 'en')} ${yearName(year)}`;
	},
};
