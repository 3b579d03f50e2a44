import { isCalendarUnit, unitAt } from './calendar-unit.ts';
import { cut, DateError, splitPiece, type Piece } from './date-error.ts';
import { parseInstant } from './parse-instant.ts';
import { parseMoment } from './parse-moment.ts';
import type { Bound, Moment, TimeSpan } from './time-span.ts';

/** More points than anyone reads as points; what is longer is an interval. */
const MOST_LISTED = 31;

/**
 * Reads an EDTF expression (ISO 8601-2) of the forms in CONVENTIONS.md E1: dates with qualifiers and
 * X, date-times with offset, intervals with open and unknown ends, `[…]` and `{…}`.
 *
 * @returns numbers: wall ms, `max` exclusive, for dates; epoch ms for date-times
 * @throws {DateError} when the text is not EDTF, names what the calendar does not have, or is a form
 *   that this project leaves out (significant digits, powers of ten, times in intervals)
 */
export function parseEdtf(text: string): TimeSpan {
	const piece: Piece = { text, start: 0, whole: text };
	const blank = /\s/.exec(text);
	if (text.trim() === '') {
		throw new DateError('empty', piece, 'a date', 'write one, for instance 2026-03-04 or 2026-03');
	}
	if (blank) {
		throw new DateError(
			'syntax',
			cut(piece, blank.index, blank.index + 1),
			'no blanks',
			'remove it',
		);
	}
	if (/^[[{]/.test(text)) return { edtf: text, ...parseList(piece) };
	if (text.includes('/')) return { edtf: text, ...parseInterval(piece) };
	const moment = text.includes('T') ? parseInstant(piece) : parseMoment(piece);
	return { edtf: text, form: 'single', moment };
}

/** `Omit` over a union would merge its members; this keeps them apart. */
type Unnamed<T> = T extends unknown ? Omit<T, 'edtf'> : never;
type Reading = Unnamed<TimeSpan>;

function parseInterval(piece: Piece): Reading {
	const [from, to, more] = splitPiece(piece, '/');
	if (!from || !to || more) {
		throw new DateError('syntax', piece, 'one "/" between start and end', 'remove the others');
	}
	const start = parseBound(from);
	const end = parseBound(to);
	if (typeof start === 'string' && typeof end === 'string') {
		throw new DateError(
			'syntax',
			piece,
			'an interval with a start or an end',
			'give at least one of them, or leave the date out',
		);
	}
	refuseReversed(piece, start, end);
	return { form: 'interval', start, end };
}

function parseBound(piece: Piece): Bound {
	if (piece.text === '') return 'unknown';
	if (piece.text === '..') return 'open';
	return parseDay(piece);
}

/** A date where no time of day may stand. */
function parseDay(piece: Piece): Moment {
	if (piece.text.includes('T')) {
		throw new DateError(
			'time-not-allowed',
			piece,
			'a date without time of day, as always in intervals and lists',
			'leave the time out; it may stand in "timeText"',
		);
	}
	return parseMoment(piece);
}

function parseList(piece: Piece): Reading {
	const oneOf = piece.text.startsWith('[');
	const close = oneOf ? ']' : '}';
	if (!piece.text.endsWith(close)) {
		throw new DateError('syntax', piece, `a list that closes with ${close}`, `add ${close}`);
	}
	const items = splitPiece(cut(piece, 1, piece.text.length - 1), ',');
	for (const item of items) {
		if (item.text === '') {
			throw new DateError('syntax', piece, 'a date on each side of a comma', 'remove the gap');
		}
	}
	const [only] = items;
	if (oneOf && items.length === 1 && only?.text.includes('..')) return parseBetween(only);

	const moments = items.flatMap((item) => {
		if (!item.text.includes('..')) return [parseDay(item)];
		return oneOf ? [anyOf(item, parseRange(item))] : eachOf(item, parseRange(item));
	});
	moments.sort((a, b) => a.min - b.min || a.max - b.max);
	refuseUnlistable(piece, moments);
	const [first] = moments;
	if (first && moments.length === 1) return { form: 'single', moment: first };
	return { form: oneOf ? 'one-of' : 'all-of', moments };
}

function refuseUnlistable(piece: Piece, moments: readonly Moment[]): void {
	const twice = moments.some((moment, at) => {
		const before = moments[at - 1];
		return before?.min === moment.min && before.max === moment.max;
	});
	if (twice) {
		throw new DateError('duplicate', piece, 'each date once', 'remove the one that repeats');
	}
	if (moments.length > MOST_LISTED) {
		throw new DateError(
			'unsupported',
			piece,
			`at most ${MOST_LISTED} dates in a list`,
			'write an interval, start/end',
		);
	}
}

function parseBetween(piece: Piece): Reading {
	const [from, to, more] = splitPiece(piece, '..');
	if (!from || !to || more || (from.text === '' && to.text === '')) {
		throw new DateError('syntax', piece, 'a date before or after ".."', 'give at least one');
	}
	if (from.text !== '' && to.text !== '') return { form: 'between', ...parseRange(piece) };
	return {
		form: 'between',
		start: from.text === '' ? 'open' : parseDay(from),
		end: to.text === '' ? 'open' : parseDay(to),
	};
}

interface Range {
	readonly start: Moment;
	readonly end: Moment;
}

/** `a..b` with both ends, within a list. */
function parseRange(piece: Piece): Range {
	const [from, to, more] = splitPiece(piece, '..');
	if (!from?.text || !to?.text || more) {
		throw new DateError(
			'unsupported',
			piece,
			'a date on both sides of ".." beside other dates',
			'give both, or write an interval: ../end or start/..',
		);
	}
	const start = parseDay(from);
	const end = parseDay(to);
	if (start.precision !== end.precision) {
		throw new DateError(
			'unsupported',
			piece,
			'two dates of the same precision around ".."',
			'write both as days, both as months or both as years',
		);
	}
	refuseReversed(piece, start, end);
	return { start, end };
}

function refuseReversed(piece: Piece, start: Bound, end: Bound): void {
	if (typeof start === 'string' || typeof end === 'string' || start.min < end.max) return;
	throw new DateError('reversed', piece, 'a start that is not after the end', 'swap the two');
}

/** One unknown date in a range: what X says, with ends that X cannot write. */
function anyOf(piece: Piece, { start, end }: Range): Moment {
	if (!isCalendarUnit(start.precision)) {
		throw new DateError(
			'unsupported',
			piece,
			'days, months or years around ".." beside other dates',
			'list each date',
		);
	}
	return {
		min: start.min,
		max: end.max,
		precision: start.precision,
		approximate: start.approximate || end.approximate,
		uncertain: start.uncertain || end.uncertain,
		unspecified: start.unspecified || start.max < end.max,
	};
}

/** Every day, month or year of a range. */
function eachOf(piece: Piece, { start, end }: Range): Moment[] {
	const unit = start.precision;
	const qualified = [start, end].some((m) => m.approximate || m.uncertain || m.unspecified);
	if (!isCalendarUnit(unit) || qualified) {
		throw new DateError(
			'unsupported',
			piece,
			'plain days, months or years around ".." in { }',
			'list each date, or write an interval, start/end',
		);
	}
	const moments: Moment[] = [];
	for (let ms = start.min; ms < end.max && moments.length <= MOST_LISTED;) {
		const moment = unitAt(ms, unit);
		moments.push(moment);
		ms = moment.max;
	}
	return moments;
}
