import { partsOf } from './calendar.ts';
import { dayHeading } from './day-in-words.ts';
import { PLAIN_WORDINGS } from './plain-wordings.ts';
import type { Language } from './time-span.ts';

/** The time of day of wall ms: "02:22"; with seconds where there are any. */
export function clockTime(wall: number): string {
	const { hour, minute, second } = partsOf(wall);
	const shown = [hour, minute, ...(second === 0 ? [] : [second])];
	return shown.map((number) => String(number).padStart(2, '0')).join(':');
}

/**
 * A time of day on a day as it stands alone: "4. März 2026, 11:00 Uhr MEZ".
 *
 * @param wall wall ms
 * @param clock the name of the clock that shows it
 */
export function timedHeading(wall: number, clock: string, language: Language): string {
	const time = PLAIN_WORDINGS[language].hour(clockTime(wall), clock);
	return `${dayHeading(wall, language)}, ${time}`;
}
