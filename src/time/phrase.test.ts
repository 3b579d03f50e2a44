import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { date, floatingEdtf, instant, partlyQualified, validEdtf } from './edtf-arbitrary.ts';
import { parseEdtf } from './parse-edtf.ts';
import { headingOf, phraseOf } from './phrase.ts';

const de = (text: string) => phraseOf(parseEdtf(text), 'de');
const en = (text: string) => phraseOf(parseEdtf(text), 'en');
const deHeading = (text: string) => headingOf(parseEdtf(text), 'de');
const enHeading = (text: string) => headingOf(parseEdtf(text), 'en');

describe('the phrases of CONVENTIONS.md E1', () => {
	it.each([
		['2026-03-04', 'am 4. März 2026', 'on 4 March 2026'],
		['2026-03', 'im März 2026', 'in March 2026'],
		['2026-03-XX', 'an einem unbekannten Tag im März 2026', 'on an unknown day in March 2026'],
		['2026-XX', 'in einem unbekannten Monat 2026', 'in an unknown month of 2026'],
		['202X', 'in den 2020er-Jahren', 'in the 2020s'],
		['2026-03-04~', 'um den 4. März 2026', 'around 4 March 2026'],
		[
			'2026-03-04?',
			'vermutlich am 4. März 2026 (Datum unsicher)',
			'probably on 4 March 2026 (date uncertain)',
		],
		['2026-03-04%', 'vermutlich um den 4. März 2026', 'probably around 4 March 2026'],
		['2026-03-04/2026-03-10', 'vom 4. bis 10. März 2026', 'from 4 to 10 March 2026'],
		[
			'2026-03~/2026-05?',
			'von etwa März bis vermutlich Mai 2026',
			'from about March to probably May 2026',
		],
		['2026-03-04/..', 'seit dem 4. März 2026, andauernd', 'since 4 March 2026, ongoing'],
		['2026-03-04/', 'ab dem 4. März 2026, Ende unbekannt', 'from 4 March 2026, end unknown'],
		['../2026-03', 'bis März 2026 (Beginn offen)', 'until March 2026 (start open)'],
		['/2026-03', 'bis März 2026 (Beginn unbekannt)', 'until March 2026 (start unknown)'],
		[
			'[2026-03-04,2026-03-07]',
			'entweder am 4. oder am 7. März 2026',
			'either on 4 or 7 March 2026',
		],
		[
			'[2026-03-04..2026-03-07]',
			'an einem Tag zwischen 4. und 7. März 2026',
			'on one day between 4 and 7 March 2026',
		],
		['[..2026-03-04]', 'spätestens am 4. März 2026', 'no later than 4 March 2026'],
		['{2026-03-04,2026-03-07}', 'am 4. und am 7. März 2026', 'on 4 and on 7 March 2026'],
		['2026-21', 'im Frühjahr 2026', 'in spring 2026'],
		['2026-33', 'im 1. Quartal 2026', 'in Q1 2026'],
	])('%s: %s, %s', (text, german, english) => {
		expect(de(text)).toBe(german);
		expect(en(text)).toBe(english);
	});

	it('2026-03-04T10:00:00Z: by the clock that is named', () => {
		const span = parseEdtf('2026-03-04T10:00:00Z');
		expect(phraseOf(span, 'de', { offset: 60, label: 'MEZ' })).toBe(
			'um 11:00 Uhr MEZ am 4. März 2026',
		);
		expect(phraseOf(span, 'en', { offset: 60, label: 'CET' })).toBe('at 11:00 CET on 4 March 2026');
	});
});

describe('phrases of other forms', () => {
	it.each([
		['2026', 'im Jahr 2026', 'in 2026'],
		['2026-22', 'im Sommer 2026', 'in summer 2026'],
		['2026-24', 'im Winter 2026/27', 'in winter 2026/27'],
		['1999-24', 'im Winter 1999/2000', 'in winter 1999/2000'],
		['20XX', 'im 21. Jahrhundert', 'in the 21st century'],
		['11XX', 'im 12. Jahrhundert', 'in the 12th century'],
		['200X', 'in den Jahren 2000 bis 2009', 'in the years 2000 to 2009'],
		['2026-XX-XX', 'an einem unbekannten Tag 2026', 'on an unknown day in 2026'],
		[
			'2026-03-1X',
			'an einem unbekannten Tag zwischen 10. und 19. März 2026',
			'on an unknown day between 10 and 19 March 2026',
		],
		[
			'2026-1X',
			'in einem unbekannten Monat zwischen Oktober und Dezember 2026',
			'in an unknown month between October and December 2026',
		],
		[
			'202X-XX',
			'in einem unbekannten Monat in den 2020er-Jahren',
			'in an unknown month of the 2020s',
		],
		['2026-03~', 'etwa im März 2026', 'around March 2026'],
		['2026~', 'um das Jahr 2026', 'around 2026'],
		['2026-21%', 'vermutlich etwa im Frühjahr 2026', 'probably around spring 2026'],
		['202X~', 'etwa in den 2020er-Jahren', 'around the 2020s'],
		[
			'2026-03-XX%',
			'vermutlich an einem unbekannten Tag etwa im März 2026',
			'probably on an unknown day around March 2026',
		],
		['2026-03-04/2026-03-04', 'am 4. März 2026', 'on 4 March 2026'],
		[
			'2026-02-28/2026-03-10',
			'vom 28. Februar bis 10. März 2026',
			'from 28 February to 10 March 2026',
		],
		[
			'2025-12-28/2026-01-10',
			'vom 28. Dezember 2025 bis 10. Januar 2026',
			'from 28 December 2025 to 10 January 2026',
		],
		[
			'2024-10/2025-04-30',
			'von Oktober 2024 bis zum 30. April 2025',
			'from October 2024 to 30 April 2025',
		],
		[
			'2024-08-06/2025-04~',
			'vom 6. August 2024 bis etwa April 2025',
			'from 6 August 2024 to about April 2025',
		],
		[
			'2026-03-04~/2026-03-10?',
			'von etwa dem 4. bis vermutlich zum 10. März 2026',
			'from about 4 to probably 10 March 2026',
		],
		['2024/2026', 'von 2024 bis 2026', 'from 2024 to 2026'],
		['2026-21/2026-23', 'vom Frühjahr bis zum Herbst 2026', 'from spring to autumn 2026'],
		[
			'2026-23/2026-24',
			'vom Herbst 2026 bis zum Winter 2026/27',
			'from autumn 2026 to winter 2026/27',
		],
		['199X/202X', 'von den 1990er-Jahren bis in die 2020er-Jahre', 'from the 1990s to the 2020s'],
		[
			'2026-03-XX/2026-05-XX?',
			'von einem unbekannten Tag im März 2026 bis vermutlich zu einem unbekannten Tag im Mai 2026',
			'from an unknown day in March 2026 to probably an unknown day in May 2026',
		],
		[
			'2026-03-04%/..',
			'vermutlich seit etwa dem 4. März 2026, andauernd',
			'probably since about 4 March 2026, ongoing',
		],
		['2026-21/', 'ab dem Frühjahr 2026, Ende unbekannt', 'from spring 2026, end unknown'],
		['../2024-04-30', 'bis zum 30. April 2024 (Beginn offen)', 'until 30 April 2024 (start open)'],
		[
			'/2026-03-04%',
			'vermutlich bis etwa zum 4. März 2026 (Beginn unbekannt)',
			'probably until about 4 March 2026 (start unknown)',
		],
		[
			'[2026-03-04,2026-03-07,2026-03-09]',
			'entweder am 4., am 7. oder am 9. März 2026',
			'either on 4, 7 or 9 March 2026',
		],
		['[2026-03,2026-05]', 'entweder im März oder im Mai 2026', 'either in March or May 2026'],
		[
			'[2026-03-04,2026-05]',
			'entweder am 4. März oder im Mai 2026',
			'either on 4 March or in May 2026',
		],
		[
			'[2026-03-04?,2026-03-07~]',
			'entweder vermutlich am 4. oder um den 7. März 2026',
			'either probably on 4 or around 7 March 2026',
		],
		[
			'[1667,1670..1672]',
			'entweder im Jahr 1667 oder in einem unbekannten Jahr zwischen 1670 und 1672',
			'either in 1667 or in an unknown year between 1670 and 1672',
		],
		[
			'[2026-03-01,2026-03-04..2026-03-07]',
			'entweder am 1. März 2026 oder an einem unbekannten Tag zwischen 4. und 7. März 2026',
			'either on 1 March 2026 or on an unknown day between 4 and 7 March 2026',
		],
		[
			'[2026-03..2026-05]',
			'in einem Monat zwischen März und Mai 2026',
			'in one month between March and May 2026',
		],
		[
			'[2026-21..2026-23]',
			'irgendwann zwischen dem Frühjahr und dem Herbst 2026',
			'at some time between spring and autumn 2026',
		],
		['[2026-03-04~..]', 'frühestens um den 4. März 2026', 'no earlier than about 4 March 2026'],
		['[..2026-03?]', 'vermutlich spätestens im März 2026', 'probably no later than March 2026'],
		['{2024,2026~}', 'im Jahr 2024 und um das Jahr 2026', 'in 2024 and around 2026'],
	])('%s: %s, %s', (text, german, english) => {
		expect(de(text)).toBe(german);
		expect(en(text)).toBe(english);
	});

	it.each([
		['-0043', 'im Jahr 44 v. Chr.', 'in 44 BC'],
		['-0043-03-15', 'am 15. März 44 v. Chr.', 'on 15 March 44 BC'],
		['0000', 'im Jahr 1 v. Chr.', 'in 1 BC'],
		['0476', 'im Jahr 476 n. Chr.', 'in AD 476'],
		['-0043/0014', 'von 44 v. Chr. bis 14 n. Chr.', 'from 44 BC to AD 14'],
		['-01XX', 'im 2. Jahrhundert v. Chr.', 'in the 2nd century BC'],
		['-00XX', 'im 1. Jahrhundert v. Chr.', 'in the 1st century BC'],
		['00XX', 'im 1. Jahrhundert', 'in the 1st century'],
		['-004X', 'in den Jahren 50 v. Chr. bis 41 v. Chr.', 'in the years 50 BC to 41 BC'],
		['Y17000', 'im Jahr 17000', 'in 17000'],
	])('%s, with its era: %s, %s', (text, german, english) => {
		expect(de(text)).toBe(german);
		expect(en(text)).toBe(english);
	});

	it('tell a time by the clock of the zone, on the day that it is there', () => {
		const span = parseEdtf('2024-06-19T02:22+09:00');
		const pyongyang = { offset: 540, label: 'Pjöngjanger Zeit' };
		expect(phraseOf(span, 'de', pyongyang)).toBe('um 02:22 Uhr Pjöngjanger Zeit am 19. Juni 2024');
		expect(headingOf(span, 'de', pyongyang)).toBe('19. Juni 2024, 02:22 Uhr Pjöngjanger Zeit');
		expect(headingOf(span, 'en', { offset: 120, label: 'CEST' })).toBe('18 June 2024, 19:22 CEST');
		expect(phraseOf(span, 'en')).toBe('at 17:22 UTC on 18 June 2024');
		expect(phraseOf(parseEdtf('2024-06-19T02:22:05Z'), 'en')).toBe(
			'at 02:22:05 UTC on 19 June 2024',
		);
	});
});

describe('headings', () => {
	it.each([
		['2026-03-04', '4. März 2026', '4 March 2026'],
		['2026-03', 'März 2026', 'March 2026'],
		['2026', '2026', '2026'],
		['2026-03-XX', 'März 2026 (Tag unbekannt)', 'March 2026 (day unknown)'],
		['2026-XX', '2026 (Monat unbekannt)', '2026 (month unknown)'],
		['2026-03-1X', '10. bis 19. März 2026 (Tag unbekannt)', '10 to 19 March 2026 (day unknown)'],
		['202X', '2020er-Jahre', '2020s'],
		['2026-03-04~', 'um den 4. März 2026', 'around 4 March 2026'],
		['2026-03~', 'etwa März 2026', 'around March 2026'],
		['2026~', 'um 2026', 'around 2026'],
		['2026-03-04?', 'vermutlich 4. März 2026', 'probably 4 March 2026'],
		['2026-03-04%', 'vermutlich um den 4. März 2026', 'probably around 4 March 2026'],
		['2026-03-04/2026-03-10', '4. bis 10. März 2026', '4 to 10 March 2026'],
		['2026-03~/2026-05?', 'etwa März bis vermutlich Mai 2026', 'about March to probably May 2026'],
		['2024-10/..', 'seit Oktober 2024', 'since October 2024'],
		['2026-03-04/', 'ab dem 4. März 2026, Ende unbekannt', 'from 4 March 2026, end unknown'],
		['../2026-03-04', 'bis zum 4. März 2026 (Beginn offen)', 'until 4 March 2026 (start open)'],
		['[2026-03-04,2026-03-07]', '4. oder 7. März 2026', '4 or 7 March 2026'],
		[
			'[2026-03-04..2026-03-07]',
			'an einem Tag zwischen 4. und 7. März 2026',
			'on one day between 4 and 7 March 2026',
		],
		['[..2026-03-04]', 'spätestens am 4. März 2026', 'no later than 4 March 2026'],
		['{2026-03-04,2026-03-07}', '4. und 7. März 2026', '4 and 7 March 2026'],
		['2026-21', 'Frühjahr 2026', 'spring 2026'],
		['2026-33', '1. Quartal 2026', 'Q1 2026'],
	])('%s: %s, %s', (text, german, english) => {
		expect(deHeading(text)).toBe(german);
		expect(enHeading(text)).toBe(english);
	});
});

/** How often a word says a quality; each date of an expression has to be told its own. */
const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

const WORDS = {
	de: {
		approximate: /\betwa\b|\bum (?:den|das|\d)/g,
		uncertain: /\bvermutlich\b/g,
		unknown: /\bunbekannt/g,
	},
	en: { approximate: /\b(?:about|around)\b/g, uncertain: /\bprobably\b/g, unknown: /\bunknown\b/g },
} as const;

describe('whatever the notation', () => {
	const worded = [
		['de', phraseOf],
		['de', headingOf],
		['en', phraseOf],
		['en', headingOf],
	] as const;

	it.each(worded)('no qualifier is lost, in %s by %o', (language, word) => {
		fc.assert(
			fc.property(floatingEdtf, (text) => {
				// One-day intervals and ranges are worded once.
				const [first, second] = text.split(/\/|\.\./).map((end) => end.replace(/[[\]]/g, ''));
				fc.pre(first !== second);
				const words = word(parseEdtf(text), language);
				const signs = dates(text);
				expect(count(words, WORDS[language].approximate)).toBe(
					signs.filter((sign) => /[~%]/.test(sign)).length,
				);
				expect(count(words, WORDS[language].uncertain)).toBe(
					signs.filter((sign) => /[?%]/.test(sign)).length,
				);
			}),
			{ numRuns: 3000 },
		);
	});

	it.each(worded)(
		'no hidden day or month is passed off as known, in %s by %o',
		(language, word) => {
			fc.assert(
				fc.property(fc.oneof(date, partlyQualified), (text) => {
					const words = word(parseEdtf(text), language);
					expect(count(words, WORDS[language].unknown)).toBe(/-\d?X/.test(text) ? 1 : 0);
				}),
				{ numRuns: 1000 },
			);
		},
	);

	it.each(worded)('words are whole, in %s by %o', (language, word) => {
		fc.assert(
			fc.property(validEdtf, (text) => {
				const words = word(parseEdtf(text), language);
				expect(words).not.toMatch(/undefined|NaN|null|\s\s|^\s|\s$|\s,|^$/);
			}),
			{ numRuns: 2000 },
		);
	});

	it('different notations of a date with the same extent are told apart', () => {
		const texts = [
			'2026-03',
			'2026-03~',
			'2026-03?',
			'2026-03%',
			'2026-03-XX',
			'2026-03-01/2026-03-31',
		];
		for (const [language, word] of worded) {
			const words = new Set(texts.map((text) => word(parseEdtf(text), language)));
			expect(words.size).toBe(texts.length);
		}
	});

	it('a timed date names its clock', () => {
		fc.assert(
			fc.property(instant, (text) => {
				for (const [language, word] of worded) {
					expect(word(parseEdtf(text), language, { offset: 540, label: 'KLOK' })).toContain('KLOK');
				}
			}),
		);
	});
});

/** The dates of an expression. */
function dates(text: string): string[] {
	return text.split(/[[\]{},/]|\.\./).filter((part) => part !== '');
}
