import { utcDay, utcHour, utcMinute, utcMonth, utcYear, type TimeInterval } from 'd3-time';
import { scaleOf, type VisibleSpan } from './visible-span.ts';

/** What a tick counts; the label is worded from it. */
export type TickUnit = 'year' | 'month' | 'day' | 'hour' | 'minute';

export interface Tick {
	/** Wall ms. */
	readonly at: number;
	readonly unit: TickUnit;
	/** Begins the next larger unit (a year among months, a day among hours); drawn stronger. */
	readonly major: boolean;
}

interface TickStep {
	readonly unit: TickUnit;
	readonly every: number;
	/** Mean length, ms. */
	readonly length: number;
	readonly interval: TimeInterval;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const MONTH = 30.436875 * DAY;
const YEAR = 365.2425 * DAY;

/** Days of the month at which ticks stand, so that they begin anew with every month. */
const daysOfMonth = (days: readonly number[]): TimeInterval =>
	utcDay.filter((date) => days.includes(date.getUTCDate()));

const step = (
	unit: TickUnit,
	every: number,
	length: number,
	interval: TimeInterval | null,
): TickStep[] => (interval === null ? [] : [{ unit, every, length: every * length, interval }]);

const STEPS: readonly TickStep[] = [
	...[1, 2, 5, 10, 15, 30].flatMap((n) => step('minute', n, MINUTE, utcMinute.every(n))),
	...[1, 2, 3, 6, 12].flatMap((n) => step('hour', n, HOUR, utcHour.every(n))),
	...step('day', 1, DAY, utcDay),
	...step('day', 2, DAY, daysOfMonth([1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29])),
	...step('day', 5, DAY, daysOfMonth([1, 6, 11, 16, 21, 26])),
	...step('day', 10, DAY, daysOfMonth([1, 11, 21])),
	...[1, 2, 3, 6].flatMap((n) => step('month', n, MONTH, utcMonth.every(n))),
	...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].flatMap((n) =>
		step('year', n, YEAR, utcYear.every(n)),
	),
];

/**
 * Ticks of a span drawn `width` px wide, in time order, at least about `apart` px from each other
 * (months and years differ in length). The first one may lie before the span, so that its label can
 * stay in view. Years beyond ±200,000 have none (the limits of JavaScript dates).
 */
export function ticksOf(span: VisibleSpan, width: number, apart: number): Tick[] {
	const least = apart / scaleOf(span, width);
	const { unit, interval } = STEPS.find(({ length }) => length >= least) ?? STEPS.at(-1)!;
	const start = interval.floor(new Date(span.from));
	return interval
		.range(start, new Date(span.to))
		.map((date) => ({ at: +date, unit, major: isMajor(date, unit) }));
}

function isMajor(date: Date, unit: TickUnit): boolean {
	switch (unit) {
		case 'year':
			return date.getUTCFullYear() % 10 === 0;
		case 'month':
			return date.getUTCMonth() === 0;
		case 'day':
			return date.getUTCDate() === 1;
		case 'hour':
		case 'minute':
			return date.getUTCHours() === 0 && date.getUTCMinutes() === 0;
	}
}
