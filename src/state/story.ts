import type { Lesson, Question, Tour } from '../dataset/compiled-tour.ts';
import type { TimelineEvent } from '../dataset/compiled.ts';
import type { VisibleSpan } from '../layout/visible-span.ts';
import type { EpochMs } from '../time/units.ts';

/** One event of a story, as it is told there. */
export interface StoryStep {
	/** Id of the event. */
	readonly event: string;
	/** Null: the event's own summary tells it. */
	readonly narration: string | null;
	readonly question: Question | null;
	/** For the one who presents. */
	readonly notes: string | null;
	/** The day whose knowledge shows, UTC midnight; null: today. */
	readonly asOf: EpochMs | null;
	/** Wall ms, end exclusive; null: around the event. */
	readonly span: VisibleSpan | null;
}

/** What is told in a lesson, step by step: a tour, events picked by hand, or those a filter leaves. */
export interface Story {
	readonly kind: 'tour' | 'pick' | 'filters';
	/** Id of the tour; null for the others. */
	readonly tour: string | null;
	readonly title: string;
	readonly lesson: Lesson | null;
	readonly steps: readonly StoryStep[];
}

/** A tour as a story. */
export function tourStory({ id, title, lesson, steps }: Tour): Story {
	return {
		kind: 'tour',
		tour: id,
		title,
		lesson,
		steps: steps.map(({ event, narration, question, notes, asOf, span }) => ({
			event,
			narration: narration ?? null,
			question: question ?? null,
			notes: notes ?? null,
			asOf: asOf ?? null,
			span: span ? { from: span[0], to: span[1] } : null,
		})),
	};
}

/** Events as a story, in the order given, with the questions and notes that they have of their own. */
export function eventStory(
	kind: 'pick' | 'filters',
	title: string,
	events: readonly TimelineEvent[],
	asOf: EpochMs | null,
): Story {
	return {
		kind,
		tour: null,
		title,
		lesson: null,
		steps: events.map(({ id, question, notes }) => ({
			event: id,
			narration: null,
			question: question ?? null,
			notes: notes ?? null,
			asOf,
			span: null,
		})),
	};
}
