import { DateTime } from 'luxon';
import { DateError, type Piece } from './date-error.ts';
import type { Moment } from './time-span.ts';

const DATE_TIME =
	/^-?\d{4}-\d{2}-\d{2}T(\d{2}):\d{2}(?::\d{2})?(?<offset>Z|[+-]\d{2}(?::\d{2})?)?$/;

/** No zone of today is further from UTC; a larger number is a slip of the pen. */
const WIDEST_OFFSET = 14 * 60;

/**
 * Reads a date with a time of day, `2024-06-19T02:22+09:00`. Offset or `Z` are required, seconds are
 * optional, fractions are not read.
 *
 * By Luxon and not by the EDTF packages: `@edtf-ts/core` ignores the offset, `edtf` reads a time
 * without one in the zone of the machine.
 *
 * @throws {DateError} when it is not such a date, or the calendar or the clock has no such time
 */
export function parseInstant(piece: Piece): Moment {
	if (/[?~%]/.test(piece.text)) {
		throw new DateError(
			'syntax',
			piece,
			'a time without ?, ~ or %',
			'times cannot be qualified: give the day alone and put the wording for the time in "timeText"',
		);
	}
	const match = DATE_TIME.exec(piece.text);
	if (!match) {
		throw new DateError(
			'syntax',
			piece,
			'a date with time, as in 2024-06-19T02:22+09:00',
			'write hours and minutes with two digits, seconds only if known, no fractions',
		);
	}
	const offset = match.groups?.offset;
	if (offset === undefined) {
		throw new DateError(
			'no-offset',
			piece,
			'a time with its offset from UTC',
			'append Z or an offset such as +09:00',
		);
	}
	const time = DateTime.fromISO(piece.text, { setZone: true });
	// Luxon reads 24:00 as the next midnight; a day has one spelling for it, 00:00.
	if (!time.isValid || match[1] === '24' || Math.abs(time.offset) > WIDEST_OFFSET) {
		const reason = time.invalidExplanation;
		throw new DateError(
			'no-such-date',
			piece,
			'a time from 00:00:00 to 23:59:59 on a day of the calendar, at most 14 hours from UTC',
			reason ? `correct it (${reason})` : 'correct the hour or the offset',
		);
	}
	const ms = time.toMillis();
	return {
		min: ms,
		max: ms,
		precision: 'instant',
		approximate: false,
		uncertain: false,
		unspecified: false,
	};
}
