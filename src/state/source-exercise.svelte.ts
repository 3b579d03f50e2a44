import type { Dataset } from '../dataset/compiled.ts';
import { SourceAnswers } from './source-answers.svelte.ts';
import { sourceCards, type SourceCard } from './source-cards.ts';
import type { Story } from './story.ts';
import type { Task } from './task.ts';

/**
 * The sources of a story, card by card: which one shows, and which were turned over. Knows no DOM.
 */
export class SourceExercise {
	readonly kind = 'sources';
	readonly whole: Dataset;
	readonly story: Story;
	readonly answers: SourceAnswers;
	/** The cards of each step. */
	readonly #cards: readonly (readonly SourceCard[])[];

	/** Positions of step and card, from 0. */
	#place = $state.raw({ step: 0, card: 0 });
	#turned = $state.raw<ReadonlySet<SourceCard>>(new Set());

	/**
	 * @param wanted beyond the story: its nearest end; a source that the step does not have: its first
	 * @param answers what was answered before, which the class finds again
	 */
	constructor(
		whole: Dataset,
		story: Story,
		wanted: Pick<Task & { kind: 'sources' }, 'of' | 'source'>,
		answers: SourceAnswers = new SourceAnswers(),
	) {
		this.whole = whole;
		this.story = story;
		this.answers = answers;
		this.#cards = story.steps.map((step) => sourceCards(whole, step));
		const at = Math.min(Math.max(wanted.of, 1), Math.max(story.steps.length, 1)) - 1;
		// A step of which nothing was known yet has no sources; the next one may have.
		const step = this.cardsOf(at).length > 0 ? at : (this.filled[0] ?? at);
		const card = this.cardsOf(step).findIndex(({ source }) => source.id === wanted.source);
		this.#place = { step, card: Math.max(card, 0) };
	}

	get task(): Task {
		const { card } = this;
		return { kind: 'sources', of: this.step + 1, source: card?.source.id ?? null };
	}
	/** Positions of the steps that have sources. */
	get filled(): readonly number[] {
		return this.#cards.flatMap((cards, step) => (cards.length > 0 ? [step] : []));
	}
	/** All cards, step by step. */
	get all(): readonly { readonly step: number; readonly card: SourceCard }[] {
		return this.#cards.flatMap((cards, step) => cards.map((card) => ({ step, card })));
	}
	get step(): number {
		return this.#place.step;
	}
	/** Position of the card within its step, from 0. */
	get at(): number {
		return this.#place.card;
	}
	get count(): number {
		return this.cardsOf(this.step).length;
	}
	/** Null where nothing of the story has a source. */
	get card(): SourceCard | null {
		return this.cardsOf(this.step)[this.at] ?? null;
	}
	get turned(): boolean {
		return this.card !== null && this.#turned.has(this.card);
	}

	cardsOf(step: number): readonly SourceCard[] {
		return this.#cards[step] ?? [];
	}

	/** Whether there is a card so many before or after this one, in this step or another. */
	has(by: 1 | -1): boolean {
		return this.#beside(by) !== null;
	}

	/** To the card before or after; at the end of the story it stays. */
	go(by: 1 | -1): void {
		this.#place = this.#beside(by) ?? this.#place;
	}

	/** To the first source of a step, from 0. */
	goToStep(step: number): void {
		if (this.cardsOf(step).length > 0) this.#place = { step, card: 0 };
	}

	turn(): void {
		const { card } = this;
		if (card === null) return;
		const turned = new Set(this.#turned);
		if (!turned.delete(card)) turned.add(card);
		this.#turned = turned;
	}

	#beside(by: 1 | -1): { readonly step: number; readonly card: number } | null {
		const { step, card } = this.#place;
		if (this.cardsOf(step)[card + by]) return { step, card: card + by };
		const steps = this.filled;
		const next = by === 1 ? steps.find((one) => one > step) : steps.findLast((one) => one < step);
		if (next === undefined) return null;
		return { step: next, card: by === 1 ? 0 : this.cardsOf(next).length - 1 };
	}
}
