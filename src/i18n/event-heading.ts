import type { EventDate } from '../dataset/compiled.ts';
import { timedHeading } from '../time/clock-time.ts';
import type { Language } from '../time/time-span.ts';
import { epochMs } from '../time/units.ts';
import { toWall } from '../time/wall-time.ts';
import { zoneLabel } from '../time/zone-label.ts';

/** The clock that a reader chose, at the time of an event. */
export interface ShownClock {
	/** IANA zone. */
	readonly zone: string;
	/** Minutes east of UTC; null where it is not known or the event has no time of day. */
	readonly offset: number | null;
}

/**
 * The date of an event as it stands at the head of a card, with the wording of an approximate time
 * of day. Timed events are told by the clock of their place, since their texts speak of its night and
 * day, and where the reader chose another one, by that too: "19. Juni 2024, 02:22 Uhr Pjöngjanger Zeit
 * (18. Juni 2024, 19:22 Uhr MESZ)".
 * Without an offset they stand as the dataset words them, which names its own clock.
 */
export function eventHeading(
	date: EventDate,
	{ zone, offset }: ShownClock,
	language: Language,
): string {
	const { span } = date;
	const by = (name: string, minutes: number): string => {
		// Other forms tell no time of day.
		if (span.form !== 'single' || span.moment.precision !== 'instant') return date.heading;
		const wall = toWall(epochMs(span.moment.min), minutes);
		return timedHeading(wall, zoneLabel(name, minutes, language), language);
	};
	const shown = offset === null ? date.heading : by(zone, offset);
	const local = date.zone === undefined ? undefined : date.offsets?.[date.zone];
	const elsewhere = date.zone !== undefined && local !== undefined && local !== offset;
	const heading = elsewhere ? `${by(date.zone, local)} (${shown})` : shown;
	return date.timeText === undefined ? heading : `${heading}, ${date.timeText}`;
}
