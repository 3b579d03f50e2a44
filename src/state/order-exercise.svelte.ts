import type { TimelineEvent } from '../dataset/compiled.ts';
import { impossiblePairs, interchangeablePairs, type Pair } from '../dataset/time-order.ts';
import { namesDate } from '../time/names-date.ts';
import { cardClue } from './card-clue.ts';
import { movePick } from './pick.ts';
import { seededRandom, shuffled, spreadOf } from './seeded.ts';
import { CARDS, LAST_SEED, type Task } from './task.ts';

/** An event without its date. */
export interface OrderCard {
	readonly event: TimelineEvent;
	/** What is told of it besides its title; null: that would tell its date. */
	readonly clue: string | null;
}

/** Two events of which the first was certainly over before the second began. */
export interface OrderedPair {
	readonly early: TimelineEvent;
	readonly late: TimelineEvent;
}

/** So often the cards are mixed at most to find an order that is not right already. */
const MOST_SHUFFLES = 20;

/**
 * Cards that a class puts in the order of time: what lies there, what was checked, hinted at and
 * solved. What overlaps in time may lie in any order. Knows no DOM.
 */
export class OrderExercise {
	readonly kind = 'order';
	/** The events from which cards are taken, in the order of time. */
	readonly events: readonly TimelineEvent[];

	#seed = $state(1);
	#wanted = $state<number>(CARDS.standard);
	#order = $state.raw<readonly string[]>([]);
	/** The card that was picked up, and the order before. */
	#held = $state.raw<{ readonly id: string; readonly before: readonly string[] } | null>(null);
	#checked = $state(false);
	#hint = $state.raw<OrderedPair | 'none' | null>(null);
	#solved = $state(false);

	/** @param events in the order of time, each once */
	constructor(
		events: readonly TimelineEvent[],
		{ seed, cards }: Pick<Task & { kind: 'order' }, 'seed' | 'cards'>,
	) {
		this.events = events;
		this.#seed = seed;
		this.#wanted = cards;
		this.#order = this.#mixed();
	}

	get task(): Task {
		return { kind: 'order', seed: this.#seed, cards: this.#wanted };
	}
	/** How many cards may be chosen. */
	get choices(): readonly number[] {
		const most = Math.min(CARDS.most, this.events.length);
		const least = Math.min(CARDS.least, most);
		return Array.from({ length: most - least + 1 }, (_, more) => least + more);
	}
	get count(): number {
		return this.#order.length;
	}
	/** As they lie now. */
	readonly cards: readonly OrderCard[] = $derived.by(() => {
		const byId = new Map(this.events.map((event) => [event.id, event]));
		return this.#order.flatMap((id) => {
			const event = byId.get(id);
			return event ? [{ event, clue: cardClue(event.summary) }] : [];
		});
	});
	get held(): string | null {
		return this.#held?.id ?? null;
	}
	/** Whether the order as it lies was checked. */
	get checked(): boolean {
		return this.#checked;
	}
	get solved(): boolean {
		return this.#solved;
	}
	/** What was hinted at; `none`: the order is possible already. */
	get hint(): OrderedPair | 'none' | null {
		return this.#hint;
	}
	/** What stands the wrong way round, the nearest pairs first. */
	readonly mistakes: readonly OrderedPair[] = $derived.by(() =>
		impossiblePairs(this.cards.map(({ event }) => event.date.span)).map((pair) =>
			this.#asPair(pair, 'swapped'),
		),
	);
	/** Neighbours that may as well lie the other way round. */
	readonly ties: readonly OrderedPair[] = $derived.by(() =>
		interchangeablePairs(this.cards.map(({ event }) => event.date.span)).map((pair) =>
			this.#asPair(pair, 'as it lies'),
		),
	);

	/** Position of a card, from 0; −1 where it is none. */
	placeOf(id: string): number {
		return this.#order.indexOf(id);
	}

	/** Moves a card by some places, as far as there are places. */
	move(id: string, by: number): void {
		const order = movePick(this.#order, id, by);
		if (order.every((one, place) => one === this.#order[place])) return;
		this.#order = order;
		this.#forget();
	}

	moveTo(id: string, place: number): void {
		this.move(id, place - this.placeOf(id));
	}

	pickUp(id: string): void {
		if (this.placeOf(id) >= 0) this.#held = { id, before: this.#order };
	}

	drop(): void {
		this.#held = null;
	}

	/** Takes the card that was picked up back to where it was. */
	cancel(): void {
		if (this.#held === null) return;
		this.#order = this.#held.before;
		this.#held = null;
	}

	check(): void {
		this.drop();
		this.#hint = null;
		this.#checked = true;
	}

	/** Tells of one pair, without dates, which of them was first. */
	giveHint(): void {
		this.drop();
		this.#checked = false;
		this.#hint = this.mistakes[0] ?? 'none';
	}

	/** Puts the cards in the order of time. */
	solve(): void {
		this.drop();
		this.#forget();
		const now = new Set(this.#order);
		this.#order = this.events.map(({ id }) => id).filter((id) => now.has(id));
		this.#solved = true;
	}

	/** The same cards, mixed as in the beginning. */
	again(): void {
		this.#lay();
	}

	/** Other cards of the same story, and so another address. */
	deal(): void {
		this.#seed = this.#seed >= LAST_SEED ? 0 : this.#seed + 1;
		this.#lay();
	}

	setCount(cards: number): void {
		this.#wanted = Math.min(Math.max(Math.trunc(cards) || 0, CARDS.least), CARDS.most);
		this.#lay();
	}

	#lay(): void {
		this.drop();
		this.#forget();
		this.#order = this.#mixed();
	}

	/** Another order is another answer. */
	#forget(): void {
		this.#checked = false;
		this.#hint = null;
		this.#solved = false;
	}

	/** The cards that the seed deals, in an order that is not right yet, where there is one. */
	#mixed(): readonly string[] {
		const random = seededRandom(this.#seed);
		const undated = this.events.filter(({ title }) => !namesDate(title));
		const from = undated.length >= this.#wanted ? undated : this.events;
		const dealt = spreadOf(from, this.#wanted, random);
		let mixed = shuffled(dealt, random);
		const isPossible = () => impossiblePairs(mixed.map(({ date }) => date.span)).length === 0;
		for (let turn = 0; turn < MOST_SHUFFLES && isPossible(); turn++)
			mixed = shuffled(dealt, random);
		if (isPossible()) mixed = dealt.toReversed();
		return mixed.map(({ id }) => id);
	}

	#asPair([at, behind]: Pair, way: 'swapped' | 'as it lies'): OrderedPair {
		const front = this.cards[at]!.event;
		const back = this.cards[behind]!.event;
		return way === 'swapped' ? { early: back, late: front } : { early: front, late: back };
	}
}
