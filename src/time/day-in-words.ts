import { unitAt } from './calendar-unit.ts';
import { elide } from './elide.ts';
import { parseIsoDay } from './iso-day.ts';
import { PLAIN_WORDINGS } from './plain-wordings.ts';
import type { Language } from './time-span.ts';

/** An ISO calendar day in words: "22. November 2026"; as it is where it is no such day. */
export function dayInWords(iso: string, language: Language): string {
	const day = parseIsoDay(iso);
	return day === null ? iso : dayHeading(day, language);
}

/** A day (midnight, wall ms) as it stands alone: "22. November 2026". */
export function dayHeading(day: number, language: Language): string {
	return PLAIN_WORDINGS[language].name(unitAt(day, 'day'));
}

/** A day (wall ms) as it stands in a sentence: "am 22. November 2026", "on 22 November 2026". */
export function dayPhrase(day: number, language: Language): string {
	return `${PLAIN_WORDINGS[language].on} ${dayHeading(day, language)}`;
}

/**
 * The days from one time to another as they stand in a sentence: "vom 4. bis 10. März 2026"; one day
 * where they are the same. Wall ms, in order.
 */
export function daysPhrase(from: number, to: number, language: Language): string {
	const [first, last] = [unitAt(from, 'day'), unitAt(to, 'day')];
	if (first.min === last.min) return dayPhrase(from, language);
	const words = PLAIN_WORDINGS[language];
	const [written] = elide([first, last]);
	return `${words.from} ${words.name(first, written)} ${words.to} ${words.name(last)}`;
}
