import { loadExercise, type ExerciseParts } from '../../components/exercise/load-exercise.ts';
import type { Dataset } from '../../dataset/compiled.ts';
import { ClassJudgements } from '../../state/class-judgements.svelte.ts';
import type { OrderExercise } from '../../state/order-exercise.svelte.ts';
import { SourceAnswers } from '../../state/source-answers.svelte.ts';
import type { SourceExercise } from '../../state/source-exercise.svelte.ts';
import type { Story } from '../../state/story.ts';
import { CARDS, type Task } from '../../state/task.ts';
import type { Language } from '../../time/time-span.ts';

/** An exercise on the screen. */
export interface OpenExercise {
	readonly exercise: OrderExercise | SourceExercise;
	readonly story: Story;
	readonly whole: Dataset;
	readonly parts: ExerciseParts;
}

/** Why an exercise did not open: nothing to do it with, or its parts could not be loaded. */
export type NotOpened = 'too-few' | 'no-sources' | 'failed';

/**
 * The exercises of a page: which one is open, and what the class has answered and judged so far, for
 * as long as the page is open.
 */
export class ExerciseSession {
	readonly judgements = new ClassJudgements();
	readonly answers = new SourceAnswers();
	#open = $state.raw<OpenExercise | null>(null);

	get open(): OpenExercise | null {
		return this.#open;
	}
	/** Whether the class has entered anything, which is lost with the page. */
	get isEntered(): boolean {
		return !this.answers.isEmpty || !this.judgements.isEmpty;
	}
	/** What the address names. */
	get task(): Task | null {
		return this.#open?.exercise.task ?? null;
	}

	/** Makes an exercise with the events of a story, to be opened; or says why there is none. */
	async make(
		task: Task,
		story: Story,
		whole: Dataset,
		language: Language,
	): Promise<OpenExercise | NotOpened> {
		let parts: ExerciseParts;
		try {
			parts = await loadExercise(language);
		} catch {
			return 'failed';
		}
		const exercise = this.#made(task, story, whole, parts);
		if (exercise.kind === 'order' && exercise.count < CARDS.least) return 'too-few';
		if (exercise.kind === 'sources' && exercise.card === null) return 'no-sources';
		return { exercise, story, whole, parts };
	}

	begin(exercise: OpenExercise): void {
		this.#open = exercise;
	}

	end(): void {
		this.#open = null;
	}

	#made(
		task: Task,
		story: Story,
		whole: Dataset,
		{ OrderExercise, SourceExercise, eventsToOrder }: ExerciseParts,
	): OrderExercise | SourceExercise {
		switch (task.kind) {
			case 'order':
				return new OrderExercise(eventsToOrder(whole, story), task);
			case 'sources':
				return new SourceExercise(whole, story, task, this.answers);
		}
	}
}

/** What an exercise begins with where no address says more; at a step of a lesson (from 0), or none. */
export function firstTask(kind: Task['kind'], step: number | null): Task {
	return kind === 'order'
		? { kind, seed: 1, cards: CARDS.standard }
		: { kind, of: (step ?? 0) + 1, source: null };
}
