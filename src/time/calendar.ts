/** A moment of the proleptic Gregorian calendar, in whatever zone its milliseconds are meant. */
export interface CalendarParts {
	/** Astronomical: 0 is 1 BC, −43 is 44 BC. */
	readonly year: number;
	/** 1 to 12. */
	readonly month: number;
	/** 1 to 31. */
	readonly day: number;
	readonly hour: number;
	readonly minute: number;
	readonly second: number;
}

/**
 * Midnight at the start of a day as if in UTC, in milliseconds; NaN outside the range of JavaScript
 * dates (years −271820 to 275759 lie wholly inside). Months and days out of their range roll over.
 *
 * `Date.UTC` cannot be used: it reads the years 0 to 99 as 1900 to 1999.
 */
export function midnight(year: number, month = 1, day = 1): number {
	return new Date(0).setUTCFullYear(year, month - 1, day);
}

/** The calendar's reading of milliseconds as if in UTC; all NaN outside the range of dates. */
export function partsOf(ms: number): CalendarParts {
	const date = new Date(ms);
	return {
		year: date.getUTCFullYear(),
		month: date.getUTCMonth() + 1,
		day: date.getUTCDate(),
		hour: date.getUTCHours(),
		minute: date.getUTCMinutes(),
		second: date.getUTCSeconds(),
	};
}

/** How many days a month has; `month` from 1 to 12. */
export function daysInMonth(year: number, month: number): number {
	const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
	if (month === 2) return leap ? 29 : 28;
	return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
