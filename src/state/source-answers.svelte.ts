import { SOURCE_QUESTIONS, type SourceQuestion } from '../dataset/source-questions.ts';
import type { SourceCard } from './source-cards.ts';

const keyOf = ({ event, source }: SourceCard): string => `${event.id} ${source.id}`;

/**
 * What a class answered on the cards of sources. Kept as long as the page is open, and nowhere else.
 */
export class SourceAnswers {
	#given = $state.raw<ReadonlyMap<string, Partial<Record<SourceQuestion, string>>>>(new Map());

	/** Empty: not answered. */
	of(card: SourceCard, question: SourceQuestion): string {
		return this.#given.get(keyOf(card))?.[question] ?? '';
	}

	/** Whether any question of a card was answered. */
	has(card: SourceCard): boolean {
		return SOURCE_QUESTIONS.some((question) => this.of(card, question).trim() !== '');
	}

	get isEmpty(): boolean {
		return [...this.#given.values()].every((answers) =>
			SOURCE_QUESTIONS.every((question) => (answers[question] ?? '').trim() === ''),
		);
	}

	set(card: SourceCard, question: SourceQuestion, answer: string): void {
		const given = new Map(this.#given);
		given.set(keyOf(card), { ...given.get(keyOf(card)), [question]: answer });
		this.#given = given;
	}

	clear(): void {
		this.#given = new Map();
	}
}
