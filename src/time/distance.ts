import { DAY, MONTH, YEAR } from './units.ts';

/** The days among which one lies, as their midnights (ms as if in UTC); the same for a known day. */
export interface PossibleDays {
	readonly first: number;
	readonly last: number;
	/** Approximate or uncertain: it may lie outside as well. */
	readonly vague: boolean;
}

export type DistanceUnit = 'day' | 'week' | 'month' | 'year';

/** How far apart two days are, as precisely as they are known and as is told of such distances. */
export interface Distance {
	/** At least 1. */
	readonly count: number;
	readonly unit: DistanceUnit;
	/** `about`: it may be somewhat more or less; `within`: it is that at most. */
	readonly precision: 'exact' | 'about' | 'within';
}

const WEEK = 7 * DAY;
const LENGTHS: Readonly<Record<DistanceUnit, number>> = {
	day: DAY,
	week: WEEK,
	month: MONTH,
	year: YEAR,
};
/** From here on a distance is told in the next unit; one that is not exact, in weeks sooner. */
const WEEKS_FROM = 21 * DAY;
const ABOUT_WEEKS_FROM = 14 * DAY;
const MONTHS_FROM = 2 * MONTH;
const YEARS_FROM = 2 * YEAR;
/** "About" may be wrong by a quarter; where the longest possible distance is further off, it is a bound. */
const SPREAD = 1.6;
/** Around a vague day a shorter distance would say more than is known. */
const LEAST_VAGUE = WEEK;

/**
 * The distance from one day to a later one, never more precise than the two are. Null where their
 * order is not certain, where it is the same day, and where nothing can be said.
 */
export function distanceBetween(from: PossibleDays, to: PossibleDays): Distance | null {
	const least = to.first - from.last;
	const most = to.last - from.first;
	if (least < 0 || most === 0) return null;
	const vague = from.vague || to.vague;
	if (vague && least < LEAST_VAGUE) return null;

	if (most > least * SPREAD) {
		const unit = unitOf(most, ABOUT_WEEKS_FROM);
		return vague ? null : { count: Math.ceil(most / LENGTHS[unit]), unit, precision: 'within' };
	}
	const middle = (least + most) / 2;
	const exact = !vague && most === least;
	const unit = unitOf(middle, exact ? WEEKS_FROM : ABOUT_WEEKS_FROM);
	const count = Math.max(1, Math.round(middle / LENGTHS[unit]));
	return { count, unit, precision: exact ? 'exact' : 'about' };
}

/** The same distance in weeks where it is whole ones: fourteen days are two weeks. */
export function inWholeWeeks(distance: Distance): Distance {
	const weeks = distance.count / 7;
	if (distance.unit !== 'day' || !Number.isInteger(weeks)) return distance;
	return { ...distance, count: weeks, unit: 'week' };
}

function unitOf(distance: number, weeksFrom: number): DistanceUnit {
	if (distance < weeksFrom) return 'day';
	if (distance < MONTHS_FROM) return 'week';
	return distance < YEARS_FROM ? 'month' : 'year';
}
