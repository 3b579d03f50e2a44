import { parseIsoDay } from './iso-day.ts';
import { spanInWords } from './span-in-words.ts';
import type { Language } from './time-span.ts';
import { DAY } from './units.ts';

/** An ISO calendar day in words: "22. November 2026"; as it is where it is no such day. */
export function dayInWords(iso: string, language: Language): string {
	const day = parseIsoDay(iso);
	return day === null ? iso : spanInWords(day, day + DAY, language);
}
