import { describe, expect, it } from 'vitest';
import { dayOf, isoOf } from '../dataset/calendar-day.ts';
import { changeAfter, changeBefore, dayAtLine, lineOf, typedDay } from './day-line.ts';

const day = dayOf('2024-10-22');

describe('the line of a day', () => {
	it('stands where the day ends, and a line nearby belongs to the same day', () => {
		expect(lineOf(day)).toBe(dayOf('2024-10-23'));
		for (const hours of [-11, 0, 11]) {
			expect(isoOf(dayAtLine(lineOf(day) + hours * 3_600_000))).toBe('2024-10-22');
		}
		expect(isoOf(dayAtLine(lineOf(day) + 13 * 3_600_000))).toBe('2024-10-23');
	});
});

describe('the days of change', () => {
	const days = ['2024-10-08', '2024-10-18', '2024-10-23'].map(dayOf);

	it('lie before and after a day, whether it is one of them or not', () => {
		expect(changeAfter(days, day)).toBe(days[2]);
		expect(changeBefore(days, day)).toBe(days[1]);
		expect(changeAfter(days, days[0]!)).toBe(days[1]);
		expect(changeBefore(days, days[1]!)).toBe(days[0]);
	});

	it('end', () => {
		expect(changeAfter(days, days[2]!)).toBeNull();
		expect(changeBefore(days, days[0]!)).toBeNull();
	});
});

describe('a typed day', () => {
	const [first, today] = [dayOf('2019-04-25'), dayOf('2026-11-22')];

	it.each([
		['2024-10-22', { day }],
		['2026-11-22', { day: today }],
		['', { fault: 'not-a-day' }],
		['2019-04-24', { fault: 'too-early' }],
		['0002-10-22', { fault: 'too-early' }],
		['2026-11-23', { fault: 'too-late' }],
	])('"%s" is a day of the record, or what is wrong with it', (value, expected) => {
		expect(typedDay(value, first, today)).toEqual(expected);
	});
});
