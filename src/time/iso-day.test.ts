import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatIsoDay, parseIsoDay } from './iso-day.ts';
import { formatIsoWallTime, parseIsoWallTime } from './iso-wall-time.ts';
import { DAY, SECOND } from './units.ts';

const anyMs = fc.integer({ min: -8.6e15 + DAY, max: 8.6e15 - DAY });

describe('an ISO day', () => {
	it('is the midnight that begins it', () => {
		expect(parseIsoDay('2024-06-20')).toBe(Date.UTC(2024, 5, 20));
		expect(parseIsoDay('2024-02-29')).toBe(Date.UTC(2024, 1, 29));
		expect(parseIsoDay('-0043-03-15')).toBe(Date.parse('-000043-03-15'));
		expect(parseIsoDay('0044-03-15')).toBe(Date.parse('0044-03-15'));
		expect(parseIsoDay('+017000-01-01')).toBe(Date.parse('+017000-01-01'));
	});

	it.each([
		'2024-02-30',
		'2023-02-29',
		'2024-13-01',
		'2024-00-10',
		'2024-06-00',
		'2024-6-20',
		'2024-06',
		'20240620',
		'2024-06-20T10:00',
		' 2024-06-20',
		'2024-06-20\n',
		'-0000-01-01',
		'-000000-01-01',
		'+275760-12-01',
		'',
		'today',
	])('is not "%s"', (text) => {
		expect(parseIsoDay(text)).toBeNull();
	});

	it('is written so that it reads back to its midnight', () => {
		fc.assert(
			fc.property(anyMs, (ms) => {
				expect(parseIsoDay(formatIsoDay(ms))).toBe(Math.floor(ms / DAY) * DAY);
			}),
		);
		expect(formatIsoDay(Date.UTC(2024, 5, 20, 23, 59))).toBe('2024-06-20');
	});
});

describe('an ISO wall time', () => {
	it('is a day, or a day with time of day', () => {
		expect(parseIsoWallTime('2024-06-20')).toBe(Date.UTC(2024, 5, 20));
		expect(parseIsoWallTime('2024-06-20T14:30')).toBe(Date.UTC(2024, 5, 20, 14, 30));
		expect(parseIsoWallTime('2024-06-20T14:30:05')).toBe(Date.UTC(2024, 5, 20, 14, 30, 5));
	});

	it.each([
		'2024-06-20T24:00',
		'2024-06-20T14:60',
		'2024-06-20T14',
		'2024-06-20T14:30Z',
		'2024-06-20T',
		'2024-02-30T10:00',
		'T10:00',
		'',
	])('is not "%s"', (text) => {
		expect(parseIsoWallTime(text)).toBeNull();
	});

	it('is written as short as it can be', () => {
		expect(formatIsoWallTime(Date.UTC(2024, 5, 20))).toBe('2024-06-20');
		expect(formatIsoWallTime(Date.UTC(2024, 5, 20, 14, 30))).toBe('2024-06-20T14:30');
		expect(formatIsoWallTime(Date.UTC(2024, 5, 20, 0, 0, 7))).toBe('2024-06-20T00:00:07');
		expect(formatIsoWallTime(Date.UTC(2024, 5, 20, 23, 59, 59, 999))).toBe('2024-06-21');
	});

	it('is written so that it reads back to its second', () => {
		fc.assert(
			fc.property(anyMs, (ms) => {
				// Adding 0 turns −0, which rounding makes, into 0.
				const rounded = Math.round(ms / SECOND) * SECOND + 0;
				expect(parseIsoWallTime(formatIsoWallTime(ms))).toBe(rounded);
			}),
		);
	});
});
