import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DateError } from './date-error.ts';
import { date, floatingEdtf, instant, partlyQualified, validEdtf } from './edtf-arbitrary.ts';
import { extentOf } from './extent.ts';
import { parseEdtf } from './parse-edtf.ts';
import type { Moment } from './time-span.ts';

const day = (iso: string) => Date.parse(`${iso}T00:00:00Z`);

function single(text: string): Moment {
	const span = parseEdtf(text);
	if (span.form !== 'single') throw new Error(`${text} is ${span.form}`);
	return span.moment;
}

function fault(text: string): DateError {
	try {
		parseEdtf(text);
	} catch (error) {
		if (error instanceof DateError) return error;
	}
	throw new Error(`${text} was read`);
}

describe('a single date', () => {
	it.each([
		['2026-03-04', '2026-03-04', '2026-03-05', 'day'],
		['2024-02-29', '2024-02-29', '2024-03-01', 'day'],
		['2026-12-31', '2026-12-31', '2027-01-01', 'day'],
		['2026-03', '2026-03-01', '2026-04-01', 'month'],
		['2026-12', '2026-12-01', '2027-01-01', 'month'],
		['2026', '2026-01-01', '2027-01-01', 'year'],
		['2026-21', '2026-03-01', '2026-06-01', 'season'],
		['2026-22', '2026-06-01', '2026-09-01', 'season'],
		['2026-23', '2026-09-01', '2026-12-01', 'season'],
		['2026-24', '2026-12-01', '2027-03-01', 'season'],
		['2026-33', '2026-01-01', '2026-04-01', 'quarter'],
		['2026-34', '2026-04-01', '2026-07-01', 'quarter'],
		['2026-35', '2026-07-01', '2026-10-01', 'quarter'],
		['2026-36', '2026-10-01', '2027-01-01', 'quarter'],
		['-0043-03-15', '-000043-03-15', '-000043-03-16', 'day'],
		['-0043-21', '-000043-03-01', '-000043-06-01', 'season'],
		['0000', '0000-01-01', '0001-01-01', 'year'],
		['0044', '0044-01-01', '0045-01-01', 'year'],
		['0079-08-24', '0079-08-24', '0079-08-25', 'day'],
		['Y17000', '+017000-01-01', '+017001-01-01', 'year'],
		['Y-17000', '-017000-01-01', '-016999-01-01', 'year'],
		['Y-271820', '-271820-01-01', '-271819-01-01', 'year'],
		['Y275759', '+275759-01-01', '+275760-01-01', 'year'],
	])('%s lies in %s up to %s, as a %s', (text, min, max, precision) => {
		expect(single(text)).toEqual({
			min: day(min),
			max: day(max),
			precision,
			approximate: false,
			uncertain: false,
			unspecified: false,
		});
	});

	it.each([
		['2026-03-XX', '2026-03-01', '2026-04-01', 'day'],
		['2024-02-2X', '2024-02-20', '2024-03-01', 'day'],
		['2026-03-0X', '2026-03-01', '2026-03-10', 'day'],
		['2026-03-3X', '2026-03-30', '2026-04-01', 'day'],
		['2026-XX', '2026-01-01', '2027-01-01', 'month'],
		['2026-0X', '2026-01-01', '2026-10-01', 'month'],
		['2026-1X', '2026-10-01', '2027-01-01', 'month'],
		['2026-XX-XX', '2026-01-01', '2027-01-01', 'day'],
		['2026-1X-XX', '2026-10-01', '2027-01-01', 'day'],
		['202X', '2020-01-01', '2030-01-01', 'decade'],
		['202X-XX', '2020-01-01', '2030-01-01', 'month'],
		['20XX', '2000-01-01', '2100-01-01', 'century'],
		['-004X', '-000049-01-01', '-000039-01-01', 'decade'],
		['-00XX', '-000099-01-01', '0001-01-01', 'century'],
		['-000X', '-000009-01-01', '0001-01-01', 'decade'],
	])('%s lies somewhere in %s up to %s, as a %s', (text, min, max, precision) => {
		expect(single(text)).toMatchObject({
			min: day(min),
			max: day(max),
			precision,
			unspecified: true,
		});
	});

	it('takes ~ for about, ? for uncertain and % for both', () => {
		expect(single('2026-03~')).toMatchObject({ approximate: true, uncertain: false });
		expect(single('2026-03?')).toMatchObject({ approximate: false, uncertain: true });
		expect(single('2026-03%')).toMatchObject({ approximate: true, uncertain: true });
		expect(single('2026-33~')).toMatchObject({ approximate: true, precision: 'quarter' });
		expect(single('2026-03-XX?')).toMatchObject({ uncertain: true, unspecified: true });
	});

	it('keeps the qualifiers of every part', () => {
		expect(single('2026-~03-04')).toMatchObject({ approximate: true, uncertain: false });
		expect(single('2026?-03~-04')).toMatchObject({ approximate: true, uncertain: true });
		expect(single('?2026-03-~04')).toMatchObject({ approximate: true, uncertain: true });
	});
});

describe('a date with time', () => {
	it('is the instant that its offset makes it', () => {
		expect(single('2024-06-19T02:22+09:00')).toEqual({
			min: Date.parse('2024-06-18T17:22:00Z'),
			max: Date.parse('2024-06-18T17:22:00Z'),
			precision: 'instant',
			approximate: false,
			uncertain: false,
			unspecified: false,
		});
		expect(single('2026-03-04T10:00:00Z').min).toBe(Date.parse('2026-03-04T10:00:00Z'));
		expect(single('2017-06-01T12:00:30+08:30').min).toBe(Date.parse('2017-06-01T03:30:30Z'));
		expect(single('2026-03-04T10:00-05').min).toBe(Date.parse('2026-03-04T15:00:00Z'));
	});

	it.each([
		['2026-03-04T10:00', 'no-offset'],
		['2026-03-04T10:00:00', 'no-offset'],
		['2026-03-04T10:00Z?', 'syntax'],
		['2026-03-04T10Z', 'syntax'],
		['2026-03-04T10:00:00.5Z', 'syntax'],
		['2026-03T10:00Z', 'syntax'],
		['2026-03-04T24:00Z', 'no-such-date'],
		['2026-03-04T10:60Z', 'no-such-date'],
		['2026-02-29T10:00Z', 'no-such-date'],
		['2026-03-04T10:00+19:00', 'no-such-date'],
	])('refuses %s (%s)', (text, code) => {
		expect(fault(text).code).toBe(code);
	});
});

describe('an interval', () => {
	it('has a start and an end, each of its own quality', () => {
		expect(parseEdtf('2026-03~/2026-05?')).toMatchObject({
			edtf: '2026-03~/2026-05?',
			form: 'interval',
			start: {
				min: day('2026-03-01'),
				max: day('2026-04-01'),
				approximate: true,
				uncertain: false,
			},
			end: { min: day('2026-05-01'), max: day('2026-06-01'), approximate: false, uncertain: true },
		});
		expect(parseEdtf('2026-03-~04/2026-?03-10')).toMatchObject({
			start: { approximate: true, uncertain: false },
			end: { approximate: false, uncertain: true },
		});
		expect(parseEdtf('2026-33?/2026-24')).toMatchObject({
			start: { precision: 'quarter', uncertain: true },
			end: { precision: 'season', max: day('2027-03-01') },
		});
		expect(parseEdtf('2026-03-XX/2026-05-1X')).toMatchObject({
			start: { unspecified: true, max: day('2026-04-01') },
			end: { unspecified: true, min: day('2026-05-10') },
		});
	});

	it('tells open from unknown, at both ends', () => {
		expect(parseEdtf('2026-03-04/..')).toMatchObject({ end: 'open' });
		expect(parseEdtf('2026-03-04/')).toMatchObject({ end: 'unknown' });
		expect(parseEdtf('../2026-03-04')).toMatchObject({ start: 'open' });
		expect(parseEdtf('/2026-03-04')).toMatchObject({ start: 'unknown' });
	});

	it('may begin and end on one day, and in overlapping times', () => {
		expect(parseEdtf('2026-03-04/2026-03-04')).toMatchObject({ form: 'interval' });
		expect(parseEdtf('2026-03/2026-03-15')).toMatchObject({ form: 'interval' });
		expect(parseEdtf('2026-03-15/2026-03')).toMatchObject({ form: 'interval' });
	});

	it.each([
		['2026-03-10/2026-03-04', 'reversed'],
		['2026-04/2026-03-31', 'reversed'],
		['2026-03-04T10:00Z/2026-03-05', 'time-not-allowed'],
		['2026-03-04/2026-03-05T10:00Z', 'time-not-allowed'],
		['2026/2027/2028', 'syntax'],
		['../..', 'syntax'],
		['/', 'syntax'],
		['/..', 'syntax'],
	])('refuses %s (%s)', (text, code) => {
		expect(fault(text).code).toBe(code);
	});
});

describe('a list', () => {
	it('is one of several dates, in order of time', () => {
		expect(parseEdtf('[2026-03-07,2026-03-04~]')).toMatchObject({
			form: 'one-of',
			moments: [
				{ min: day('2026-03-04'), approximate: true },
				{ min: day('2026-03-07'), approximate: false },
			],
		});
	});

	it('is all of several dates, a range counted out', () => {
		const span = parseEdtf('{2026-02-27..2026-03-02,2026-04}');
		expect(span).toMatchObject({ form: 'all-of' });
		expect(extentOf(span)).toEqual({ min: day('2026-02-27'), max: day('2026-05-01') });
		expect(span.form === 'all-of' && span.moments.length).toBe(5);
	});

	it('is one unknown date in a range, open on either side', () => {
		expect(parseEdtf('[2026-03-04..2026-03-07]')).toMatchObject({
			form: 'between',
			start: { min: day('2026-03-04') },
			end: { max: day('2026-03-08') },
		});
		expect(parseEdtf('[2026-03-04~..2026-03-07?]')).toMatchObject({
			start: { approximate: true, uncertain: false },
			end: { approximate: false, uncertain: true },
		});
		expect(parseEdtf('[..2026-03-04]')).toMatchObject({ form: 'between', start: 'open' });
		expect(parseEdtf('[2026-03-04..]')).toMatchObject({ form: 'between', end: 'open' });
	});

	it('takes a range among other dates for one unknown date', () => {
		expect(parseEdtf('[1667,1670..1672~]')).toMatchObject({
			form: 'one-of',
			moments: [
				{ precision: 'year', unspecified: false },
				{ min: day('1670-01-01'), max: day('1673-01-01'), unspecified: true, approximate: true },
			],
		});
		expect(parseEdtf('[1667,1670..1672?]')).toMatchObject({ moments: [{}, { uncertain: true }] });
		expect(parseEdtf('[1667,1670..1670]')).toMatchObject({ moments: [{}, { unspecified: false }] });
	});

	it('of one date is that date', () => {
		expect(parseEdtf('[2026-03-04]')).toMatchObject({ form: 'single', edtf: '[2026-03-04]' });
		expect(parseEdtf('{2026-03}')).toMatchObject({ form: 'single' });
	});

	it.each([
		['[2026-03-04', 'syntax'],
		['[2026-03-04}', 'syntax'],
		['[]', 'syntax'],
		['{2026,}', 'syntax'],
		['[..]', 'syntax'],
		['[1..2..3]', 'syntax'],
		['[2026/2027]', 'syntax'],
		['[2026,2026]', 'duplicate'],
		['{2026-03-04,2026-03-03..2026-03-05}', 'duplicate'],
		['[2026-03-07..2026-03-04]', 'reversed'],
		['{2026-03-07..2026-03-04}', 'reversed'],
		['[2026-03-04T10:00Z,2026-03-05]', 'time-not-allowed'],
		['[2026-03..2026-05-07]', 'unsupported'],
		['[2026-01,2026-03..]', 'unsupported'],
		['[2026,2026-21..2026-23]', 'unsupported'],
		['{..2026-03-04}', 'unsupported'],
		['{2026-03-04~..2026-03-07}', 'unsupported'],
		['{2026-21..2026-23}', 'unsupported'],
		['{2000..2100}', 'unsupported'],
	])('refuses %s (%s)', (text, code) => {
		expect(fault(text).code).toBe(code);
	});
});

describe('what is no date', () => {
	it.each([
		['', 'empty'],
		['  ', 'empty'],
		['2026-03-04 ', 'syntax'],
		['4. März 2026', 'syntax'],
		['26', 'syntax'],
		['2026-3-4', 'syntax'],
		['20260304', 'syntax'],
		['2026-03-04~?', 'syntax'],
		['2026-uu', 'syntax'],
		['Y2026', 'syntax'],
		['2026-03-04-05', 'syntax'],
		['2026-13', 'no-such-date'],
		['2026-00', 'no-such-date'],
		['2026-02-30', 'no-such-date'],
		['2026-02-29~', 'no-such-date'],
		['2026-02-3X', 'no-such-date'],
		['2026-3X', 'no-such-date'],
		['-0001-02-29', 'no-such-date'],
		['1950S2', 'unsupported'],
		['Y17E7', 'unsupported'],
		['2026-25', 'unsupported'],
		['2026-37', 'unsupported'],
		['XXXX', 'unsupported'],
		['2XXX', 'unsupported'],
		['X026', 'unsupported'],
		['2026-XX-04', 'unsupported'],
		['156X-12-25', 'unsupported'],
		['Y275760', 'out-of-range'],
		['Y-271821', 'out-of-range'],
		['Y170000002', 'out-of-range'],
	])('refuses "%s" (%s)', (text, code) => {
		expect(fault(text).code).toBe(code);
	});

	it('says what was expected, what was found, where, and what to do', () => {
		const error = fault('2026-01/2026-02-30');
		expect(error.message).toBe(
			'expected a day from 01 to 28 in 2026-02, got "2026-02-30" at character 9 of "2026-01/2026-02-30"; correct the day',
		);
		expect(error).toMatchObject({
			text: '2026-01/2026-02-30',
			position: { start: 8, end: 18 },
			remedy: 'correct the day',
		});
		expect(fault('2026-03-10/2026-03-04').message).toBe(
			'expected a start that is not after the end, got "2026-03-10/2026-03-04"; swap the two',
		);
	});

	it('points at the member of a list that is at fault', () => {
		expect(fault('[2026-03-04,2026-13]').position).toEqual({ start: 12, end: 19 });
		expect(fault('[2026-03-04..2026-13-01]').position).toEqual({ start: 13, end: 23 });
		expect(fault('{2026-03-04, 2026-03-05}').position).toEqual({ start: 12, end: 13 });
	});

	it('never ends in anything but a span or a DateError', () => {
		const signs = fc.constantFrom(...Array.from('0123456789-/.,[]{}XYTZSE?~%:+ '));
		const text = fc.array(signs, { maxLength: 24 }).map((found) => found.join(''));
		fc.assert(
			fc.property(fc.oneof(text, fc.string()), (input) => {
				try {
					expect(parseEdtf(input).edtf).toBe(input);
				} catch (error) {
					expect(error).toBeInstanceOf(DateError);
				}
			}),
			{ numRuns: 2000 },
		);
	});
});

describe('every valid notation', () => {
	it('is read, and keeps its text', () => {
		fc.assert(
			fc.property(validEdtf, (text) => {
				expect(parseEdtf(text).edtf).toBe(text);
			}),
			{ numRuns: 2000 },
		);
	});

	it('has an extent in order, at least a day long where it floats', () => {
		fc.assert(
			fc.property(floatingEdtf, (text) => {
				const { min, max } = extentOf(parseEdtf(text));
				expect((max ?? Infinity) - (min ?? -Infinity)).toBeGreaterThanOrEqual(86_400_000);
			}),
			{ numRuns: 2000 },
		);
	});

	it('carries the qualities that its signs say', () => {
		fc.assert(
			fc.property(fc.oneof(date, partlyQualified), (text) => {
				expect(single(text)).toMatchObject({
					approximate: /[~%]/.test(text),
					uncertain: /[?%]/.test(text),
					unspecified: text.includes('X'),
				});
			}),
		);
	});

	it('with a time is the instant that ECMAScript reads', () => {
		fc.assert(
			fc.property(instant, (text) => {
				const full = text.replace(/([+-]\d{2})$/, '$1:00');
				expect(single(text).min).toBe(Date.parse(full));
			}),
		);
	});
});
