import type { TimelineEvent } from '../../dataset/compiled.ts';
import { firstDayOf, lastDayOf } from '../../dataset/calendar-day.ts';

/** A card of the ordering exercise. */
export interface Card {
	/** "A" to "Z", "AA" …; tells nothing of the order. */
	readonly letter: string;
	readonly event: TimelineEvent;
	/** Its place in the order of time, from 1. */
	readonly place: number;
	/** Whether it may as well have been before or after the card of the place before. */
	readonly tied: boolean;
}

/**
 * The cards of some events, in the order of their letters: shuffled, and the same every time, so that
 * a solution printed later fits.
 *
 * @param events each once, in the order of time
 */
export function cardsOf(events: readonly TimelineEvent[]): readonly Card[] {
	const cards = events.map((event, at) => {
		const before = events[at - 1];
		return { event, place: at + 1, tied: before !== undefined && mayCoincide(before, event) };
	});
	return shuffled(cards, seedOf(events.map(({ id }) => id).join(' '))).map((card, at) => ({
		...card,
		letter: letterOf(at),
	}));
}

/** The name of the nth card from 0, as spreadsheets name columns. */
export function letterOf(at: number): string {
	const own = String.fromCharCode(65 + (at % 26));
	return at < 26 ? own : letterOf(Math.floor(at / 26) - 1) + own;
}

/**
 * Whether the days overlap on which two events may have been, so that either order is right; not where
 * both have their time of day, or the editors know the order within the day.
 */
export function mayCoincide(a: TimelineEvent, b: TimelineEvent): boolean {
	const from = Math.max(firstDayOf(a.date.span) ?? -Infinity, firstDayOf(b.date.span) ?? -Infinity);
	const to = Math.min(lastDayOf(a.date.span) ?? Infinity, lastDayOf(b.date.span) ?? Infinity);
	if (from > to) return false;
	const timed = ({ date: { span } }: TimelineEvent) =>
		span.form === 'single' && span.moment.precision === 'instant';
	const ordered = a.order !== undefined && b.order !== undefined && a.order !== b.order;
	return !ordered && !(timed(a) && timed(b));
}

/** FNV-1a, 32 bits. */
function seedOf(text: string): number {
	let hash = 0x811c9dc5;
	for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
	return hash >>> 0;
}

/** Fisher and Yates, with the numbers of mulberry32; never as it was, where there are two or more. */
function shuffled<T>(items: readonly T[], seed: number): readonly T[] {
	const mixed = [...items];
	let state = seed;
	const random = () => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
	for (let at = mixed.length - 1; at > 0; at--) {
		const other = Math.floor(random() * (at + 1));
		[mixed[at], mixed[other]] = [mixed[other]!, mixed[at]!];
	}
	const unmoved = mixed.every((item, at) => item === items[at]);
	return unmoved && mixed.length > 1 ? [...mixed.slice(1), mixed[0]!] : mixed;
}
