import type { PossibleDays } from '../time/distance.ts';
import type { Moment, TimeSpan } from '../time/time-span.ts';
import { DAY, epochMs, type EpochMs } from '../time/units.ts';
import { dayOf } from './calendar-day.ts';

/** The days on which what is dated so may have begun; null where that is open or unknown. */
export function beginningOf(span: TimeSpan): PossibleDays | null {
	switch (span.form) {
		case 'single':
			return span.moment.precision === 'instant'
				? { first: dayOf(span.edtf), last: dayOf(span.edtf), vague: isVague(span.moment) }
				: within(span.moment, span.moment);
		case 'interval':
			return typeof span.start === 'string' ? null : within(span.start, span.start);
		case 'between':
			return typeof span.start === 'string' || typeof span.end === 'string'
				? null
				: within(span.start, span.end);
		case 'one-of':
			return span.moments.length === 0 ? null : within(span.moments[0]!, span.moments.at(-1)!);
		case 'all-of':
			return span.moments.length === 0 ? null : within(span.moments[0]!, span.moments[0]!);
	}
}

const within = (start: Moment, end: Moment): PossibleDays => ({
	first: start.min,
	last: end.max - DAY,
	vague: isVague(start) || isVague(end),
});

const isVague = ({ approximate, uncertain }: Moment): boolean => approximate || uncertain;

/**
 * The day by whose end something dated so has begun for certain, UTC midnight; null where its start is
 * open or unknown.
 */
export function begunBy(span: TimeSpan): EpochMs | null {
	const began = beginningOf(span);
	return began === null ? null : epochMs(began.last);
}
