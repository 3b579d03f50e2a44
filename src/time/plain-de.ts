import { partsOf } from './calendar.ts';
import type { Written } from './elide.ts';
import { monthName, shortMonthName } from './month-names.ts';
import type { PlainWording } from './plain-wording.ts';
import type { Moment } from './time-span.ts';

/** "2026", "44 v. Chr."; `year` is astronomical. */
export function yearName(year: number): string {
	if (year <= 0) return `${1 - year} v. Chr.`;
	return year < 1000 ? `${year} n. Chr.` : String(year);
}

/** The name of a day, month or year, nominative: "4. März 2026". */
export function unitName({ min, precision }: Moment, written: Written = 'whole'): string {
	const { year, month, day } = partsOf(min);
	if (precision === 'year') return yearName(year);
	if (precision === 'day' && written === 'day-only') return `${day}.`;
	const named = `${precision === 'day' ? `${day}. ` : ''}${monthName(month, 'de')}`;
	return written === 'whole' ? `${named} ${yearName(year)}` : named;
}

/** The German of days, months, years and times of day. */
export const german: PlainWording = {
	on: 'am',
	from: 'vom',
	to: 'bis',
	name: unitName,
	hour: (time, clock) => `${time} Uhr${clock === undefined ? '' : ` ${clock}`}`,
	hours: (first, second) => `${first} bis ${second} Uhr`,
	shortDay(wall) {
		const { year, month, day } = partsOf(wall);
		return `${day}. ${shortMonthName(month, 'de')} ${yearName(year)}`;
	},
};
