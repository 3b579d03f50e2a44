import { midnight, partsOf } from '../time/calendar.ts';
import { DAY, HOUR, MINUTE, MONTH } from '../time/units.ts';
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
	/** Mean distance of two ticks, ms. */
	readonly length: number;
	/** The last tick at or before a time; the first one after a tick. Wall ms. */
	readonly floor: (at: number) => number;
	readonly next: (at: number) => number;
}

/** Ticks at every so many of a unit that divides a day; they begin anew with every day. */
const even = (unit: TickUnit, length: number): TickStep => ({
	unit,
	length,
	floor: (at) => Math.floor(at / length) * length,
	next: (at) => at + length,
});

/** Ticks on every so many days of a month, which begin anew with every month; none on a last odd one. */
const daysOfMonth = (every: number): TickStep => {
	const last = 31 - (31 % every || every);
	const from = (day: number) => Math.min(day - ((day - 1) % every), last - every + 1);
	return {
		unit: 'day',
		length: every * DAY,
		floor: (at) => {
			const { year, month, day } = partsOf(at);
			return midnight(year, month, from(day));
		},
		next: (at) => {
			const { year, month, day } = partsOf(at);
			return day + every > last ? midnight(year, month + 1) : midnight(year, month, day + every);
		},
	};
};

/** Ticks at every so many months, counted from January of the year 0. */
const months = (unit: TickUnit, every: number): TickStep => {
	const begin = (at: number, on: number) => {
		const { year, month } = partsOf(at);
		const count = year * 12 + month - 1;
		return midnight(0, (Math.floor(count / every) + on) * every + 1);
	};
	return {
		unit,
		length: every * MONTH,
		floor: (at) => begin(at, 0),
		next: (at) => begin(at, 1),
	};
};

const STEPS: readonly TickStep[] = [
	...[1, 2, 5, 10, 15, 30].map((n) => even('minute', n * MINUTE)),
	...[1, 2, 3, 6, 12].map((n) => even('hour', n * HOUR)),
	even('day', DAY),
	...[2, 5, 10].map((n) => daysOfMonth(n)),
	...[1, 2, 3, 6].map((n) => months('month', n)),
	...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].map((n) => months('year', n * 12)),
];

/** About when the year 1 begins, wall ms. */
const YEAR_ONE = -62e12;
/** So much wider are the labels of years before Christ than those of others. */
const BEFORE_CHRIST = 1.3;

/**
 * Ticks of a span drawn `width` px wide, in time order, at least about `apart` px from each other
 * (months and years differ in length; years before Christ have wider labels). The first one may lie before the span, so that its label can
 * stay in view. Years beyond ±200,000 have none (the limits of JavaScript dates).
 */
export function ticksOf(span: VisibleSpan, width: number, apart: number): Tick[] {
	const least = apart / scaleOf(span, width);
	const years = span.from < YEAR_ONE ? least * BEFORE_CHRIST : least;
	const { unit, floor, next } =
		STEPS.find(({ unit, length }) => length >= (unit === 'year' ? years : least)) ?? STEPS.at(-1)!;
	const ticks: Tick[] = [];
	for (let at = floor(span.from); at < span.to; at = next(at)) {
		ticks.push({ at, unit, major: isMajor(new Date(at), unit) });
	}
	return ticks;
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
