import type { EventDate, TimelineEvent } from '../dataset/compiled.ts';
import { DAY, HOUR, MINUTE, YEAR } from '../time/units.ts';
import { dateExtent, type ToWall } from './date-extent.ts';
import { drawnDate, type DrawnDate } from './date-signs.ts';
import { spreadAnchors } from './item.ts';
import type { SpanLimits } from './visible-span.ts';

/** An event with its place on the axis in the zone shown. */
export interface PlacedEvent {
	readonly event: TimelineEvent;
	/** Position in `Dataset.events`. */
	readonly index: number;
	readonly date: DrawnDate;
	/** Where its mark stands, wall ms. */
	readonly anchor: number;
}

/** Offset from UTC in minutes at an instant (epoch ms), by a zone database that was loaded. */
export type OffsetAt = (zone: string, epoch: number) => number;

/**
 * The offset of a zone at the time of a timed event, minutes east of UTC; null for dates without a
 * time of day, and where neither the date nor a zone database tells it.
 */
export function offsetOf(
	{ span, offsets }: EventDate,
	zone: string,
	offsetAt: OffsetAt | null,
): number | null {
	if (span.form !== 'single' || span.moment.precision !== 'instant') return null;
	return offsets?.[zone] ?? offsetAt?.(zone, span.moment.min) ?? null;
}

/** The wall time of an event's date: floating dates stay where they are, timed ones move by `offset`. */
export const toWallBy =
	(offset: number): ToWall =>
	(moment) =>
		moment.precision === 'instant'
			? { min: moment.min + offset * MINUTE, max: moment.max + offset * MINUTE }
			: moment;

/**
 * Gives events their places on the axis.
 *
 * @param offset minutes that the zone shown is east of UTC at the time of an event, 0 where unknown
 */
export function placeEvents(
	events: readonly TimelineEvent[],
	offset: (date: EventDate) => number,
): PlacedEvent[] {
	const dates = events.map(({ date }) => drawnDate(date.span, toWallBy(offset(date))));
	const anchors = spreadAnchors(dates);
	return events.map((event, index) => ({
		event,
		index,
		date: dates[index]!,
		anchor: anchors[index]!,
	}));
}

/** All of time with a margin; the shortest span shows the finest precision of the data. */
export function limitsOf(
	events: readonly TimelineEvent[],
	offset: (date: EventDate) => number,
): SpanLimits {
	let [from, to] = [Infinity, -Infinity];
	// One after the other: there may be a million of them.
	for (const { date } of events) {
		const extent = dateExtent(date.span, toWallBy(offset(date)));
		from = Math.min(from, extent.from);
		to = Math.max(to, extent.to);
	}
	if (!Number.isFinite(from) || !Number.isFinite(to)) {
		return { whole: { from: 0, to: YEAR }, shortest: DAY };
	}
	const timed = events.some(({ date }) => date.offsets !== undefined);
	const shortest = timed ? HOUR : DAY;
	const margin = Math.max((to - from) * 0.03, shortest);
	return { whole: { from: from - margin, to: to + margin }, shortest };
}

/** From the first to the last of what is known of some dates, wall ms. */
export function extentOf(placed: readonly PlacedEvent[]): [from: number, to: number] {
	const from = placed.reduce((least, { date }) => Math.min(least, date.from), Infinity);
	const to = placed.reduce((most, { date }) => Math.max(most, date.to), -Infinity);
	return placed.length === 0 ? [0, 0] : [from, to];
}
