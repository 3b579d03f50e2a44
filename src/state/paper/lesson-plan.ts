import type { StoryStep } from '../story.ts';

/** How the minutes of a lesson are spread: a suggestion. */
export interface LessonPlan {
	readonly opening: number;
	/** By the order of the steps. */
	readonly steps: readonly number[];
	readonly closing: number;
}

/** Share of a lesson for its opening and for its closing. */
const AT_ENDS = 0.1;
const MOST_AT_ENDS = 10;

/**
 * Spreads the minutes of a lesson over its steps, by how much there is to tell and to answer; whole
 * minutes, at least one for each. Null where the lesson is too short for its steps.
 */
export function planLesson(minutes: number, steps: readonly StoryStep[]): LessonPlan | null {
	if (steps.length === 0) return null;
	const atEnds = Math.min(Math.round(minutes * AT_ENDS), MOST_AT_ENDS);
	const spare = minutes - 2 * atEnds - steps.length;
	if (spare < 0) return null;
	return {
		opening: atEnds,
		steps: spread(spare, steps.map(weightOf)).map((share) => share + 1),
		closing: atEnds,
	};
}

/** Letters told, asked and answered: what takes time. An answer takes longer than it is read. */
const weightOf = ({ narration, question }: StoryStep): number =>
	(narration?.length ?? 200) +
	(question?.text.length ?? 0) +
	1.5 * (question ? (question.answer?.length ?? 200) : 0);

/** A number in whole parts by weight; the largest remainders get what is left (Hamilton's method). */
function spread(total: number, weights: readonly number[]): readonly number[] {
	const sum = weights.reduce((all, weight) => all + weight, 0);
	const exact = weights.map((weight) =>
		sum > 0 ? (total * weight) / sum : total / weights.length,
	);
	const parts = exact.map(Math.floor);
	const left = total - parts.reduce((all, part) => all + part, 0);
	const byRemainder = [...exact.keys()].sort((a, b) => (exact[b]! % 1) - (exact[a]! % 1) || a - b);
	for (const at of byRemainder.slice(0, left)) parts[at]! += 1;
	return parts;
}
