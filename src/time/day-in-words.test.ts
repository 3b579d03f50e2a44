import { expect, it } from 'vitest';
import { dayInWords } from './day-in-words.ts';

it('words a calendar day, the last and the first of a year included', () => {
	expect(dayInWords('2026-11-22', 'de')).toBe('22. November 2026');
	expect(dayInWords('2026-11-22', 'en')).toBe('22 November 2026');
	expect(dayInWords('2026-12-31', 'de')).toBe('31. Dezember 2026');
	expect(dayInWords('2026-01-01', 'en')).toBe('1 January 2026');
});

it('leaves what is no day as it is', () => {
	expect(dayInWords('2026-02-30', 'de')).toBe('2026-02-30');
});
