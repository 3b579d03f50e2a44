import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MONTHS, SHORT_MONTHS } from './month-names.ts';
import { shortDate, spanInWords } from './span-in-words.ts';

const ms = (iso: string) => Date.parse(iso.includes('T') ? `${iso}Z` : `${iso}T00:00:00Z`);

describe('a stretch of the axis in words', () => {
	it.each([
		['2024-05-15', '2025-06-16', '15. Mai 2024 bis 15. Juni 2025', '15 May 2024 to 15 June 2025'],
		['2026-03-04', '2026-03-11', '4. bis 10. März 2026', '4 to 10 March 2026'],
		['2026-03-04', '2026-03-05', '4. März 2026', '4 March 2026'],
		['2026-03-01', '2026-06-01', 'März bis Mai 2026', 'March to May 2026'],
		['2026-03-01', '2026-04-01', 'März 2026', 'March 2026'],
		['2024-01-01', '2027-01-01', '2024 bis 2026', '2024 to 2026'],
		['2024-01-01', '2025-01-01', '2024', '2024'],
		['2026-03-04T07:30', '2026-03-09T18:15', '4. bis 9. März 2026', '4 to 9 March 2026'],
		['2010-05-05', '2026-03-03', 'Mai 2010 bis März 2026', 'May 2010 to March 2026'],
		['1890-05-05', '2026-03-03', '1890 bis 2026', '1890 to 2026'],
		[
			'2026-03-04T10:00',
			'2026-03-04T14:30',
			'4. März 2026, 10:00 bis 14:30 Uhr',
			'4 March 2026, 10:00 to 14:30',
		],
		[
			'2026-03-04T22:00',
			'2026-03-05T04:00',
			'4. März, 22:00 Uhr bis 5. März 2026, 04:00 Uhr',
			'4 March, 22:00 to 5 March 2026, 04:00',
		],
		[
			'2025-12-31T22:00',
			'2026-01-01T04:00',
			'31. Dezember 2025, 22:00 Uhr bis 1. Januar 2026, 04:00 Uhr',
			'31 December 2025, 22:00 to 1 January 2026, 04:00',
		],
		[
			'2026-03-04T10:00:10',
			'2026-03-04T10:00:40',
			'4. März 2026, 10:00:10 bis 10:00:40 Uhr',
			'4 March 2026, 10:00:10 to 10:00:40',
		],
	])('%s up to %s: %s', (from, to, german, english) => {
		expect(spanInWords(ms(from), ms(to), 'de')).toBe(german);
		expect(spanInWords(ms(from), ms(to), 'en')).toBe(english);
	});

	it('are there for any stretch, however the zoom left it', () => {
		fc.assert(
			fc.property(
				fc.double({ min: -6e13, max: 6e13, noNaN: true }),
				fc.double({ min: 0, max: 1e13, noNaN: true }),
				fc.constantFrom('de' as const, 'en' as const),
				(from, length, language) => {
					expect(spanInWords(from, from + length, language)).not.toMatch(/NaN|undefined|^$/);
				},
			),
		);
	});
});

describe('a short date', () => {
	it('is a day with its month cut short', () => {
		expect(shortDate(ms('2024-10-08T23:59'), 'de')).toBe('8. Okt. 2024');
		expect(shortDate(ms('2024-10-08'), 'en')).toBe('8 Oct 2024');
		expect(shortDate(ms('2024-05-31'), 'de')).toBe('31. Mai 2024');
		expect(shortDate(ms('-000043-03-15'), 'en')).toBe('15 Mar 44 BC');
	});
});

describe('month names', () => {
	it.each(['de', 'en'] as const)('are those of Intl in %s', (language) => {
		const format = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
		const names = MONTHS[language].map((_, month) => format.format(Date.UTC(2024, month)));
		expect(MONTHS[language]).toEqual(names);
	});

	it.each(['de', 'en'] as const)('cut short begin like the long ones in %s', (language) => {
		for (const [month, name] of MONTHS[language].entries()) {
			const short = SHORT_MONTHS[language][month]?.replace('.', '');
			expect(short && name.startsWith(short)).toBe(true);
		}
	});
});
