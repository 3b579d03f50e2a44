import { formatIsoDay, parseIsoDay } from './iso-day.ts';
import { HOUR, MINUTE, SECOND, wallMs, type WallMs } from './units.ts';

/**
 * A point of the axis as addresses write it, a day or a day with time of day and without offset:
 * `2024-06-20`, `2024-06-20T14:30`, `2024-06-20T14:30:05`. Null when the text is none of them.
 */
export function parseIsoWallTime(text: string): WallMs | null {
	const match = /^(.+?)(?:T(\d{2}):(\d{2})(?::(\d{2}))?)?$/.exec(text);
	const day = parseIsoDay(match?.[1] ?? '');
	const [hour, minute, second] = [2, 3, 4].map((group) => Number(match?.[group] ?? 0));
	if (day === null || hour === undefined || minute === undefined || second === undefined) {
		return null;
	}
	if (hour > 23 || minute > 59 || second > 59) return null;
	return wallMs(day + hour * HOUR + minute * MINUTE + second * SECOND);
}

/**
 * A point of the axis as short as it can be written: the day alone at midnight, seconds only where
 * there are any. Rounded to the second, which is finer than the axis shows.
 */
export function formatIsoWallTime(wall: number): string {
	const rounded = Math.round(wall / SECOND) * SECOND;
	const day = formatIsoDay(rounded);
	const time = new Date(rounded).toISOString().slice(-13, -5);
	if (time === '00:00:00') return day;
	return `${day}T${time.endsWith(':00') ? time.slice(0, -3) : time}`;
}
