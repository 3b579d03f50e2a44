import { SOURCE_QUESTIONS } from '../../dataset/source-questions.ts';
import type { ExerciseMessages } from '../../i18n/messages/exercise.ts';
import type { SourceCard } from '../../state/source-cards.ts';
import type { SourceExercise } from '../../state/source-exercise.svelte.ts';

/** A card as it is taken along. */
export interface TakenCard {
	/** Position of its step, from 0. */
	readonly step: number;
	readonly card: SourceCard;
}

/** The cards that were answered; where none was, the one that shows. */
export function takenCards(exercise: SourceExercise): readonly TakenCard[] {
	const answered = exercise.all.filter(({ card }) => exercise.answers.has(card));
	if (answered.length > 0 || exercise.card === null) return answered;
	return [{ step: exercise.step, card: exercise.card }];
}

/** The answers of a class as a text to save. */
export function answersText(
	exercise: SourceExercise,
	head: { readonly story: string; readonly dataset: string; readonly updated: string },
	{ sources }: Pick<ExerciseMessages, 'sources'>,
): string {
	const blocks = takenCards(exercise).map(({ step, card }) => {
		const { source, event } = card;
		const lines = SOURCE_QUESTIONS.map((question) => {
			const { name, ask } = sources.questions[question];
			return `${name}: ${ask}\n${exercise.answers.of(card, question).trim() || `(${sources.noAnswer})`}`;
		});
		return [
			sources.fileStep(step + 1, event.title),
			sources.fileSource(source.title, source.publisher),
			...(source.url === null ? [] : [source.url]),
			'',
			lines.join('\n\n'),
		].join('\n');
	});
	const top = sources.fileHead(head.story, head.dataset, head.updated);
	return `${[top, ...blocks].join('\n\n---\n\n')}\n`;
}
