import { isEDTFDate, isEDTFSeason, parse, type EDTFDate, type EDTFSeason } from '@edtf-ts/core';
import { daysInMonth, midnight } from './calendar.ts';
import { DateError, type Piece } from './date-error.ts';
import type { Moment, Precision } from './time-span.ts';

const EXAMPLES =
	'write year, month and day as in 2026-03-04, X for unknown digits, ~ ? % for about';

/**
 * Where qualifiers may stand: after a part for it and all before it, before a part for it alone.
 * A moment carries one quality for the whole date, so which part was meant is not kept.
 */
const DATE_SHAPE = /^[?~%]?(?:Y-?\d+|-?[\dX]{4})[?~%]?(?:-[?~%]?[\dX]{2}[?~%]?){0,2}$/;

const SUB_YEAR = /^-?\d{4}-(?:2[1-9]|3\d|4[01])$/;

/**
 * First month and length of the divisions of a year that are drawn. Seasons are the meteorological
 * ones of the northern hemisphere; the winter of a year begins in its December and ends with
 * February of the next (CONVENTIONS.md E3).
 */
const DIVISIONS: Readonly<Record<number, readonly [precision: Precision, month: number]>> = {
	21: ['season', 3],
	22: ['season', 6],
	23: ['season', 9],
	24: ['season', 12],
	33: ['quarter', 1],
	34: ['quarter', 4],
	35: ['quarter', 7],
	36: ['quarter', 10],
};

/**
 * Reads one date without time: day, month, year, season, quarter, decade or century, with X and with
 * qualifiers.
 *
 * The grammar is that of `@edtf-ts/core`; extents are reckoned here, as it takes the years 0 to 99
 * for 1900 to 1999, ends decades before year 0 before they begin, and lets months and days of X run
 * over (2026-3X starts in June 2028). Qualifiers are taken off before it reads, as it has no room
 * for them on quarters and beside X.
 *
 * @throws {DateError} when it is not such a date, or one that the calendar does not have
 */
export function parseMoment(piece: Piece): Moment {
	const { text } = piece;
	if (/[SE]/.test(text)) {
		throw new DateError(
			'unsupported',
			piece,
			'a year in plain digits',
			'write the year without S or E, with ~ or X where it is not exact',
		);
	}
	if (/[?~%]{2}/.test(text)) {
		throw new DateError('syntax', piece, 'one qualifier in a place', 'use % for both ~ and ?');
	}
	if (!DATE_SHAPE.test(text)) {
		throw new DateError('syntax', piece, 'a date as EDTF writes it', EXAMPLES);
	}
	const extent = extentOfDate(piece, text.replace(/[?~%]/g, ''));
	if (!Number.isFinite(extent.min) || !Number.isFinite(extent.max)) {
		throw new DateError(
			'out-of-range',
			piece,
			'a year from -271820 to 275759',
			'earlier and later years cannot be shown',
		);
	}
	return {
		...extent,
		approximate: /[~%]/.test(text),
		uncertain: /[?%]/.test(text),
		unspecified: text.includes('X'),
	};
}

type Extent = Pick<Moment, 'min' | 'max' | 'precision'>;

function extentOfDate(piece: Piece, plain: string): Extent {
	// The package knows seasons only of years without a sign.
	const division = SUB_YEAR.test(plain);
	const result = parse(division ? plain.replace(/^-/, '') : plain);
	if (!result.success) throw refusal(piece, plain, result.errors[0]?.code);
	const { value } = result;
	if (isEDTFSeason(value)) {
		return extentOfDivision(piece, {
			...value,
			year: plain.startsWith('-') ? -value.year : value.year,
		});
	}
	if (isEDTFDate(value)) return extentOfParts(piece, plain, value);
	throw new DateError('syntax', piece, 'a date as EDTF writes it', EXAMPLES);
}

function extentOfDivision(
	piece: Piece,
	{ season, year }: Pick<EDTFSeason, 'season' | 'year'>,
): Extent {
	const [precision, month] = DIVISIONS[season] ?? [];
	if (precision === undefined || month === undefined) {
		throw new DateError(
			'unsupported',
			piece,
			'a season (21 to 24) or a quarter (33 to 36)',
			'write one of these, or an interval of months',
		);
	}
	return { min: midnight(year, month), max: midnight(year, month + 3), precision };
}

function extentOfParts(piece: Piece, plain: string, { year, month, day }: EDTFDate): Extent {
	// X stands from the right: what is known of a date is one stretch of time and not many.
	if (!/^-?Y?-?\d*X*$/.test(plain.replace(/(?<=.)-/g, ''))) {
		throw new DateError(
			'unsupported',
			piece,
			'X for the last digits only, as in 2026-XX or 202X',
			'write X for all digits to the right of the first unknown one',
		);
	}
	const unknownYears = String(year).match(/X/g)?.length ?? 0;
	if (unknownYears > 2) {
		throw new DateError(
			'unsupported',
			piece,
			'a year known at least by its century, as in 20XX',
			'give the first two digits of the year, or an interval',
		);
	}
	const [firstYear, lastYear] = yearsOf(year);
	const precision =
		day !== undefined ? 'day' : month !== undefined ? 'month' : YEAR_PRECISIONS[unknownYears];
	const months = rangeOf(month, 12);
	const days = months && rangeOf(day, daysInMonth(lastYear, months[1]));
	if (precision === undefined || !months || !days) {
		throw new DateError('no-such-date', piece, 'a date of the calendar', 'correct the digits');
	}
	return {
		min: midnight(firstYear, months[0], days[0]),
		max: midnight(lastYear, months[1], days[1] + 1),
		precision,
	};
}

const YEAR_PRECISIONS: readonly Precision[] = ['year', 'decade', 'century'];

/** First and last year; before year 0 the larger number is the earlier year. */
function yearsOf(year: number | string): readonly [number, number] {
	const low = Number(String(year).replaceAll('X', '0'));
	const high = Number(String(year).replaceAll('X', '9'));
	// The sign decides and not the number: in -000X the X may be 0, and −0 is not less than 0.
	return String(year).startsWith('-') ? [high, low] : [low, high];
}

/** First and last month or day, within 1 to `highest`; null when no digits fit. */
function rangeOf(part: number | string | undefined, highest: number): [number, number] | null {
	if (part === undefined) return [1, highest];
	const low = Math.max(1, Number(String(part).replaceAll('X', '0')));
	const high = Math.min(highest, Number(String(part).replaceAll('X', '9')));
	return low <= high ? [low, high] : null;
}

/** The package's refusal in our words. */
function refusal(piece: Piece, plain: string, code: string | undefined): DateError {
	if (code === 'INVALID_MONTH') {
		return new DateError(
			'no-such-date',
			piece,
			'a month from 01 to 12, a season (21 to 24) or a quarter (33 to 36)',
			'correct the month',
		);
	}
	if (code === 'INVALID_DAY') {
		const [year, month] = plain.split(/(?<=\d)-/).map(Number);
		const last = daysInMonth(year ?? 0, month ?? 1);
		return new DateError(
			'no-such-date',
			piece,
			`a day from 01 to ${last} in ${plain.slice(0, -3)}`,
			'correct the day',
		);
	}
	return new DateError('syntax', piece, 'a date as EDTF writes it', EXAMPLES);
}
