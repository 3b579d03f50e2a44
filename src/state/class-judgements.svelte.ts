import type { Status } from '../dataset/vocabulary.ts';
import type { StoryStep } from './story.ts';

/** What a step asks to judge: an event as it was known on a day. */
type JudgedStep = Pick<StoryStep, 'event' | 'asOf'>;

const keyOf = ({ event, asOf }: JudgedStep): string => `${asOf ?? 'today'} ${event}`;

/**
 * What a class made of the events that it was told, each on the day of its step. Kept as long as the
 * page is open, and nowhere else.
 */
export class ClassJudgements {
	#made = $state.raw<ReadonlyMap<string, Status>>(new Map());

	/** Null: not judged. */
	of(step: JudgedStep): Status | null {
		return this.#made.get(keyOf(step)) ?? null;
	}

	get isEmpty(): boolean {
		return this.#made.size === 0;
	}

	/** Null takes a judgement back. */
	set(step: JudgedStep, status: Status | null): void {
		const made = new Map(this.#made);
		if (status === null) made.delete(keyOf(step));
		else made.set(keyOf(step), status);
		this.#made = made;
	}

	clear(): void {
		this.#made = new Map();
	}
}
