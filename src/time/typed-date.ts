import { unitAt, type CalendarUnit } from './calendar-unit.ts';
import { dayAt } from './iso-day.ts';
import { MONTHS } from './month-names.ts';
import { wallMs, type WallMs } from './units.ts';

/** What was typed, as a stretch of the axis; `max` exclusive. */
export interface TypedDate {
	readonly min: WallMs;
	readonly max: WallMs;
}

/**
 * Reads what readers type into "go to": `2024-10-22`, `22.10.2024`, `22. Oktober 2024`, `22 October
 * 2024`, `October 22, 2024`, `Okt. 2024`, `10/2024`, `10.2024`, `2024-10`, `2024`. Month names of
 * both languages in either, from their third letter on. Null when it is none of these, or when it
 * could be two dates: 03/04/2024 is in March to some readers and in April to others.
 */
export function parseTypedDate(text: string): TypedDate | null {
	const typed = text.trim().replace(/\s+/g, ' ');
	for (const [pattern, unit] of PATTERNS) {
		const groups = pattern.exec(typed)?.groups;
		if (!groups) continue;
		const month = groups.name ? monthOf(groups.name) : Number(groups.month ?? 1);
		if (month === null) return null;
		const day = dayAt(Number(groups.year), month, Number(groups.day ?? 1));
		if (day === null) return null;
		const { min, max } = unitAt(day, unit);
		return { min: wallMs(min), max: wallMs(max) };
	}
	return null;
}

const PATTERNS: readonly (readonly [RegExp, CalendarUnit])[] = [
	[/^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})$/, 'day'],
	[/^(?<day>\d{1,2})\. ?(?<month>\d{1,2})\. ?(?<year>\d{4})$/, 'day'],
	[/^(?<day>\d{1,2})(?:\.|st|nd|rd|th)? ?(?<name>\p{L}+)\.?,? (?<year>\d{4})$/u, 'day'],
	[/^(?<name>\p{L}+)\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})$/u, 'day'],
	[/^(?<year>\d{4})-(?<month>\d{1,2})$/, 'month'],
	[/^(?<month>\d{1,2}) ?[/.] ?(?<year>\d{4})$/, 'month'],
	[/^(?<name>\p{L}+)\.? (?<year>\d{4})$/u, 'month'],
	[/^(?<year>\d{4})$/, 'year'],
];

/** The number of a month by its name or the beginning of it; null when there is none such. */
function monthOf(name: string): number | null {
	const wanted = folded(name);
	if (wanted.length < 3) return null;
	for (const names of Object.values(MONTHS)) {
		const at = names.findIndex((month) => folded(month).startsWith(wanted));
		if (at >= 0) return at + 1;
	}
	return SPELLINGS[wanted] ?? null;
}

/** Names that are not the beginning of one in the tables. */
const SPELLINGS: Readonly<Record<string, number>> = { maerz: 3, jaenner: 1, janner: 1 };

/** Lower case without marks, so that "marz" and "März" are one. */
function folded(name: string): string {
	return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
