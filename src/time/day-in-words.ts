import { unitAt } from './calendar-unit.ts';
import { parseIsoDay } from './iso-day.ts';
import { phraseOf } from './phrase.ts';
import { spanInWords } from './span-in-words.ts';
import type { Language } from './time-span.ts';
import { DAY } from './units.ts';

/** An ISO calendar day in words: "22. November 2026"; as it is where it is no such day. */
export function dayInWords(iso: string, language: Language): string {
	const day = parseIsoDay(iso);
	return day === null ? iso : spanInWords(day, day + DAY, language);
}

/** A day (midnight, wall ms) as it stands in a sentence: "am 22. November 2026", "on 22 November 2026". */
export function dayPhrase(day: number, language: Language): string {
	return phraseOf({ edtf: '', form: 'single', moment: unitAt(day, 'day') }, language);
}
