import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../time/parse-edtf.ts';
import { validEdtf } from '../../time/edtf-arbitrary.ts';
import { textOf } from './export.test-data.ts';
import { icalDates } from './ical-dates.ts';
import { icalComponent, icalLine, icalText } from './ical.ts';

const octets = (text: string) => new TextEncoder().encode(text).length;
const unfold = (text: string) => text.replace(/\r\n /g, '');
/** Half of a character that was cut in two. */
const LONE_SURROGATE = /\p{Cs}/u;
const anyText = fc.string({ unit: 'binary' });

describe('iCalendar', () => {
	it('nests components and ends lines in CR LF', () => {
		const inner = icalComponent('VEVENT', [['SUMMARY', icalText('a; b, c\\d\ne')]]);
		expect(icalComponent('VCALENDAR', [['VERSION', '2.0']], [inner])).toBe(
			'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nSUMMARY:a\\; b\\, c\\\\d\\ne\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
		);
	});

	it('folds at 75 octets and breaks no character', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				const line = `DESCRIPTION:${icalText(text)}`;
				const folded = icalLine(line);
				for (const part of folded.split('\r\n')) {
					expect(octets(part)).toBeLessThanOrEqual(75);
					expect(part).not.toMatch(LONE_SURROGATE);
				}
				expect(unfold(folded)).toBe(`${line}\r\n`);
			}),
		);
		expect(icalLine('ü'.repeat(60)).split('\r\n')[0]).toHaveLength(37);
	});

	it('keeps a text on one line that can be read back', () => {
		fc.assert(
			fc.property(textOf('ab;,\\n\n:'), (text) => {
				const written = icalText(text);
				expect(written).not.toMatch(/[\r\n]|(?<!\\)(\\\\)*[;,]/);
				const read = written.replace(/\\([\\;,n])/g, (_, sign: string) =>
					sign === 'n' ? '\n' : sign,
				);
				expect(read).toBe(text);
			}),
		);
	});
});

describe('the entries of a calendar', () => {
	it.each([
		['2024-06-19', [{ 'DTSTART;VALUE=DATE': '20240619', 'DTEND;VALUE=DATE': '20240620' }]],
		[
			'2024-12-30/2025-01-02',
			[{ 'DTSTART;VALUE=DATE': '20241230', 'DTEND;VALUE=DATE': '20250103' }],
		],
		['2024-06-19T02:22:00+09:00', [{ DTSTART: '20240618T172200Z' }]],
		[
			'{2024-06-19,2024-06-21}',
			[
				{ 'DTSTART;VALUE=DATE': '20240619', 'DTEND;VALUE=DATE': '20240620' },
				{ 'DTSTART;VALUE=DATE': '20240621', 'DTEND;VALUE=DATE': '20240622' },
			],
		],
		['2024-06', []],
		['2024-06-19~', []],
		['2024-06-19?', []],
		['2024-06-XX', []],
		['2024-06-19/..', []],
		['2024-06-19/', []],
		['2024-06/2024-08-01', []],
		['[2024-06-19,2024-06-20]', []],
		['[2024-06-19..2024-06-20]', []],
		['{2024-06-19,2024-07}', []],
		['-0044-03-15', []],
	])('of %s say only what is true', (edtf, entries) => {
		expect(icalDates(parseEdtf(edtf)).map((entry) => Object.fromEntries(entry))).toEqual(entries);
	});

	it('are dates of the form, the end after the start, whatever the date', () => {
		fc.assert(
			fc.property(validEdtf, (edtf) => {
				for (const entry of icalDates(parseEdtf(edtf))) {
					const values = entry.map(([, value]) => value);
					for (const value of values) expect(value).toMatch(/^\d{8}(T\d{6}Z)?$/);
					expect(values).toEqual([...values].sort());
				}
			}),
		);
	});
});
