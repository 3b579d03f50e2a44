import { daysInMonth, midnight, partsOf } from './calendar.ts';
import { wallMs, type WallMs } from './units.ts';

/**
 * The midnight that begins an ISO calendar day, `2024-06-20`, in wall ms; null when the text is no
 * such day (2024-02-30). Strict: four digits for the year, with a minus before year 0, or six with
 * a sign, as ECMAScript writes far years.
 */
export function parseIsoDay(text: string): WallMs | null {
	const match = /^(-?\d{4}|[+-]\d{6})-(\d{2})-(\d{2})$/.exec(text);
	if (!match || /^-0+-/.test(text)) return null;
	const [year = NaN, month = NaN, day = NaN] = match.slice(1).map(Number);
	return dayAt(year, month, day);
}

/**
 * The midnight that begins a day of the calendar, in wall ms; null when there is no such day, or none
 * that can be computed with.
 */
export function dayAt(year: number, month: number, day: number): WallMs | null {
	if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
	const ms = midnight(year, month, day);
	return Number.isFinite(ms) ? wallMs(ms) : null;
}

/** The ISO calendar day in which a wall time lies; `parseIsoDay` reads it back to its midnight. */
export function formatIsoDay(wall: number): string {
	const { year, month, day } = partsOf(wall);
	return `${isoYear(year)}-${twoDigits(month)}-${twoDigits(day)}`;
}

function isoYear(year: number): string {
	const digits = String(Math.abs(year));
	if (digits.length <= 4) return (year < 0 ? '-' : '') + digits.padStart(4, '0');
	return (year < 0 ? '-' : '+') + digits.padStart(6, '0');
}

function twoDigits(number: number): string {
	return String(number).padStart(2, '0');
}
