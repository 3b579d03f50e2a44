import { parseIsoDay } from '../../time/iso-day.ts';
import { spanInWords } from '../../time/span-in-words.ts';
import type { Language } from '../../time/time-span.ts';
import { DAY } from '../../time/units.ts';

/** An ISO calendar day in words: "22. November 2026"; as it is where it is no such day. */
export function dayInWords(iso: string, language: Language): string {
	const day = parseIsoDay(iso);
	return day === null ? iso : spanInWords(day, day + DAY, language);
}
