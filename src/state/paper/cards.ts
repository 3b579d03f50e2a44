import type { TimelineEvent } from '../../dataset/compiled.ts';
import { isCertainlyBefore } from '../../dataset/time-order.ts';
import { namesDate } from '../../time/names-date.ts';
import { cardClue } from '../card-clue.ts';
import { seededRandom, shuffled } from '../seeded.ts';

/** A card of the ordering exercise. */
export interface Card {
	/** "A" to "Z", "AA" …; tells nothing of the order. */
	readonly letter: string;
	readonly event: TimelineEvent;
	/** What is told of it besides its title; null: that would tell its date. */
	readonly clue: string | null;
	/** Its place in the order of time, from 1. */
	readonly place: number;
	/** Whether it may as well have been before or after the card of the place before. */
	readonly tied: boolean;
}

/**
 * The cards of some events, in the order of their letters: shuffled, and the same every time, so that
 * a solution printed later fits. An event whose title names its date makes no card.
 *
 * @param events each once, in the order of time
 */
export function cardsOf(events: readonly TimelineEvent[]): readonly Card[] {
	const undated = events.filter(({ title }) => !namesDate(title));
	const cards = undated.map((event, at) => {
		const before = undated[at - 1];
		return {
			event,
			clue: cardClue(event.summary),
			place: at + 1,
			tied: before !== undefined && !isCertainlyBefore(before.date.span, event.date.span),
		};
	});
	const seed = seedOf(undated.map(({ id }) => id).join(' '));
	return mixed(cards, seed).map((card, at) => ({ ...card, letter: letterOf(at) }));
}

/** The name of the nth card from 0, as spreadsheets name columns. */
export function letterOf(at: number): string {
	const own = String.fromCharCode(65 + (at % 26));
	return at < 26 ? own : letterOf(Math.floor(at / 26) - 1) + own;
}

/** FNV-1a, 32 bits. */
function seedOf(text: string): number {
	let hash = 0x811c9dc5;
	for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
	return hash >>> 0;
}

/** Never as it was, where there are two or more. */
function mixed<Item>(items: readonly Item[], seed: number): readonly Item[] {
	const result = shuffled(items, seededRandom(seed));
	const [first, ...others] = result;
	const unmoved = result.every((item, at) => item === items[at]);
	return first !== undefined && unmoved ? [...others, first] : result;
}
