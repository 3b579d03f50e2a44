import type { StoryStep } from './story.ts';

/** What of a step has been told: each stop shows more than the one before. */
export type Stop =
	/** Only when it happened; the class guesses. */
	| 'hidden'
	| 'told'
	/** What the accounts say, for the class to judge by; then its judgement beside that of the editors. */
	| 'judge'
	/** The question to the class, in place of the narration. */
	| 'question'
	/** The question with a possible answer. */
	| 'answer';

/** What a class is asked in a lesson besides the questions of its steps. */
export interface Asking {
	/** Each event stays hidden until the class has guessed. */
	readonly predict: boolean;
	/** The class judges each event before the editors' status shows. */
	readonly judges: boolean;
}

/**
 * The stops of a step in their order. One is hidden at first where the class is to predict, but not
 * the first of a story: it follows on nothing.
 */
export function stopsOf(step: StoryStep, index: number, asking: Asking): readonly Stop[] {
	return [
		...(asking.predict && index > 0 ? (['hidden'] as const) : []),
		'told',
		...(asking.judges ? (['judge'] as const) : []),
		...(step.question ? (['question'] as const) : []),
		...(step.question?.answer ? (['answer'] as const) : []),
	];
}

/** A place in a story. */
export interface StoryPlace {
	/** Position of the step, from 0. */
	readonly index: number;
	readonly stop: Stop;
}

/** Where a step begins. */
export function entryOf(steps: readonly StoryStep[], index: number, asking: Asking): StoryPlace {
	const at = Math.min(Math.max(Math.trunc(index) || 0, 0), Math.max(steps.length - 1, 0));
	const step = steps[at];
	return { index: at, stop: (step && stopsOf(step, at, asking)[0]) ?? 'told' };
}

/** The place after one, in this step or the next; the same at the end of the story. */
export function placeAfter(
	steps: readonly StoryStep[],
	place: StoryPlace,
	asking: Asking,
): StoryPlace {
	const step = steps[place.index];
	if (!step) return place;
	const stops = stopsOf(step, place.index, asking);
	const stop = stops[stops.indexOf(place.stop) + 1];
	if (stop) return { index: place.index, stop };
	return place.index + 1 < steps.length ? entryOf(steps, place.index + 1, asking) : place;
}

/** The place before one: what `placeAfter` leads back from; the same at the beginning. */
export function placeBefore(
	steps: readonly StoryStep[],
	place: StoryPlace,
	asking: Asking,
): StoryPlace {
	const step = steps[place.index];
	if (!step) return place;
	const stops = stopsOf(step, place.index, asking);
	const stop = stops[stops.indexOf(place.stop) - 1];
	if (stop) return { index: place.index, stop };
	const before = steps[place.index - 1];
	if (!before) return place;
	const last = stopsOf(before, place.index - 1, asking).at(-1) ?? 'told';
	return { index: place.index - 1, stop: last };
}
