import type { Bound, TimeSpan } from '../../time/time-span.ts';
import { epochMs, type EpochMs } from '../../time/units.ts';
import { firstDayOf, isoOf } from '../calendar-day.ts';
import { eventOnDay } from '../status-on-day.ts';
import type { EventCheck } from './event-check.ts';

/**
 * On no day does the date in effect end after that day, unless the event is then planned or claimed:
 * the timeline as of a day must not tell what came later. A date that is not known to the day ends,
 * for this, on the first day on which it can have ended: "in October 2024" may be said in its middle.
 * Of a date that goes on, or whose end is unknown, the start counts.
 *
 * Only days on which something changes are looked at: on those after it the same date has passed.
 */
export const checkDateAhead: EventCheck = ({ path, history }, report) => {
	const days = new Set([...history.accounts, ...history.assessments].map(({ known }) => known));
	const reported = new Set<TimeSpan>();
	for (const day of [...days].sort((a, b) => a - b)) {
		const then = eventOnDay(history, day);
		if (!then || then.status === 'planned' || then.status === 'claimed') continue;
		const end = earliestEnd(then.date);
		if (end === null || end <= day || reported.has(then.date)) continue;
		reported.add(then.date);
		const teller = history.accounts.find(({ date }) => date === then.date);
		report({
			code: 'date-ahead',
			path: teller ? [...path, 'accounts', teller.index, 'date'] : [...path, 'date'],
			message:
				`on ${isoOf(day)} the event counts as ${then.status ?? 'known'}, ` +
				`but the date then in effect, ${then.date.edtf}, ends on ${isoOf(end)} at the earliest`,
			remedy: 'give the last account up to that day a "date" as it was told then',
		});
	}
};

/** The first day on which a span can have ended; null if it has neither start nor end. */
function earliestEnd(span: TimeSpan): EpochMs | null {
	switch (span.form) {
		case 'single':
			return firstDayOf(span);
		case 'interval':
		case 'between':
			return latest([firstOf(span.start), firstOf(span.end)]);
		case 'one-of':
		case 'all-of':
			return latest(span.moments.map(firstOf));
	}
}

/** Intervals and lists have no times of day: the start of a moment is the start of a day. */
function firstOf(bound: Bound): EpochMs | null {
	return typeof bound === 'string' ? null : epochMs(bound.min);
}

function latest(days: readonly (EpochMs | null)[]): EpochMs | null {
	return days.reduce((a, b) => (a === null ? b : b === null ? a : a > b ? a : b), null);
}
