import { parse } from '@edtf-ts/core';
import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainDay } from './edtf-arbitrary.ts';
import { extentOf, type SpanExtent } from './extent.ts';
import { parseEdtf } from './parse-edtf.ts';

/**
 * Both EDTF packages as cross-check, and their defects (CONVENTIONS.md E3, and more) beside what we
 * make of the same notation. When a test of a defect fails after an update, the package was mended:
 * keep our half of the test.
 */

const ours = (text: string) => extentOf(parseEdtf(text));

/** Their last millisecond is inclusive. */
function byCore(text: string): SpanExtent {
	const result = parse(text);
	if (!result.success) throw new Error(result.errors[0]?.message);
	return { min: Number(result.value.minMs), max: Number(result.value.maxMs) + 1 };
}

function byEdtf(text: string): SpanExtent {
	const { min, max } = edtf(text);
	return { min, max: max === null ? null : max + 1 };
}

const day = (iso: string) => Date.parse(`${iso}T00:00:00Z`);
const from = (min: string, max: string): SpanExtent => ({ min: day(min), max: day(max) });

describe('where both packages are right, so are we', () => {
	it.each([
		'2026-03-04',
		'2024-02-29',
		'2026-03',
		'2026',
		'2026-03-04~',
		'2026-03?',
		'2026%',
		'2026-03-XX',
		'2026-XX',
		'2026-XX-XX',
		'202X',
		'20XX',
		'-0043',
		'-0043-03-15',
		'Y17000',
		'Y-17000',
		'2026-03-04/2026-03-10',
		'2026-03/2026-05',
		'2026-03~/2026-05?',
		'2024/2026-05-07',
		'[2026-03-04,2026-03-07]',
	])('%s', (text) => {
		expect(ours(text)).toEqual(byCore(text));
		expect(ours(text)).toEqual(byEdtf(text));
	});

	it('on any day of the years that they read', () => {
		fc.assert(
			fc.property(
				plainDay.filter((text) => !/^-?00/.test(text)),
				(text) => {
					expect(ours(text)).toEqual(byCore(text));
					expect(ours(text)).toEqual(byEdtf(text));
				},
			),
		);
	});
});

describe('where one of them is wrong, we are not', () => {
	it('seasons are three months that begin in March, June, September, December', () => {
		expect(byEdtf('2026-21')).toEqual(from('2026-01-01', '2026-04-01'));
		expect(byEdtf('2026-24')).toEqual(from('2026-10-01', '2027-01-01'));
		expect(ours('2026-21')).toEqual(from('2026-03-01', '2026-06-01'));
		expect(ours('2026-24')).toEqual(from('2026-12-01', '2027-03-01'));
		expect(ours('2026-24')).toEqual(byCore('2026-24'));
	});

	it('an interval may be one day long', () => {
		expect(() => edtf('2026-03-04/2026-03-04')).toThrow();
		expect(ours('2026-03-04/2026-03-04')).toEqual(from('2026-03-04', '2026-03-05'));
	});

	it('a range in a list reaches to its end', () => {
		expect(byEdtf('[2026-03-04..2026-03-07]').max).not.toBe(day('2026-03-08'));
		expect(byEdtf('{2026-03-04..2026-03-07}').max).not.toBe(day('2026-03-08'));
		expect(ours('[2026-03-04..2026-03-07]')).toEqual(from('2026-03-04', '2026-03-08'));
		expect(ours('{2026-03-04..2026-03-07}')).toEqual(from('2026-03-04', '2026-03-08'));
	});

	it('a range in a list may be of years before 1000', () => {
		expect(() => byCore('[0900..0902]')).toThrow();
		expect(ours('[0900..0902]')).toEqual(from('0900-01-01', '0903-01-01'));
	});

	it('an unknown end is not an open end, and neither is the year 275760', () => {
		expect(byCore('2026-03-04/').max).toBe(byCore('2026-03-04/..').max);
		expect(parseEdtf('2026-03-04/')).toMatchObject({ end: 'unknown' });
		expect(parseEdtf('2026-03-04/..')).toMatchObject({ end: 'open' });
		expect(ours('2026-03-04/').max).toBeNull();
		expect(ours('2026-03-04/..').max).toBeNull();
	});

	it('the offset of a time counts', () => {
		const text = '2026-03-04T10:00:00+02:00';
		expect(byCore(text).min).toBe(Date.parse('2026-03-04T10:00:00Z'));
		expect(ours(text).min).toBe(Date.parse('2026-03-04T08:00:00Z'));
		expect(ours(text).min).toBe(byEdtf(text).min);
	});

	it('a time without offset is refused and not read in the zone of the machine', () => {
		const text = '2026-03-04T10:00';
		expect(byEdtf(text).min).toBe(new Date(text).getTime());
		expect(() => ours(text)).toThrow('append Z or an offset');
	});

	it('the qualities of both ends of an interval are kept', () => {
		expect(parseEdtf('2026-03~/2026-05?')).toMatchObject({
			start: { approximate: true },
			end: { uncertain: true },
		});
	});

	it('the years 0 to 99 are not 1900 to 1999', () => {
		expect(byCore('0044')).toEqual(from('1944-01-01', '1945-01-01'));
		expect(ours('0044')).toEqual(from('0044-01-01', '0045-01-01'));
		expect(ours('0079-08-24')).toEqual(from('0079-08-24', '0079-08-25'));
	});

	it('a decade before our era begins before it ends', () => {
		const { min, max } = byCore('-004X');
		expect(min).toBeGreaterThan(max ?? 0);
		expect(ours('-004X')).toEqual(from('-000049-01-01', '-000039-01-01'));
	});

	it('X stands for digits that the calendar has', () => {
		expect(byCore('2026-3X').min).toBe(day('2028-06-01'));
		expect(byCore('2026-02-3X').min).toBe(day('2026-03-02'));
		expect(() => ours('2026-3X')).toThrow('a date of the calendar');
		expect(() => ours('2026-02-3X')).toThrow('a date of the calendar');
	});

	it('quarters take qualifiers and stand in intervals', () => {
		expect(parse('2026-33?').success).toBe(false);
		expect(parse('2026-33/2026-34').success).toBe(false);
		expect(parseEdtf('2026-33?')).toMatchObject({ moment: { uncertain: true } });
		expect(ours('2026-33/2026-34')).toEqual(from('2026-01-01', '2026-07-01'));
	});
});
