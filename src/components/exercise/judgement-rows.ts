import type { TimelineEvent } from '../../dataset/compiled.ts';
import { isoOf } from '../../dataset/calendar-day.ts';
import { judgementWords } from '../../i18n/judgement-words.ts';
import type { ExerciseMessages } from '../../i18n/messages/exercise.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { Presentation } from '../../state/presentation.svelte.ts';
import { dayInWords } from '../../time/day-in-words.ts';
import type { Language } from '../../time/time-span.ts';

/** A step that the class has judged, in words. */
export interface JudgementRow {
	/** Position of the step, from 0. */
	readonly index: number;
	readonly title: string;
	/** The day of the step; null: today. */
	readonly day: string | null;
	readonly ofClass: string;
	/** The editors' on that day; null where that is today, or still to be judged. */
	readonly thatDay: string | null;
	/** The editors' today; null while the class judges this event, and is not to see it yet. */
	readonly today: string | null;
}

/**
 * What the class has judged, step by step, beside what the editors made of it then and today. Of the
 * event whose status is hidden now, only what the class made of it.
 */
export function judgementRows(
	presentation: Presentation,
	words: Messages['words'],
	language: Language,
): readonly JudgementRow[] {
	const { steps, judgements, stage } = presentation;
	const inWords = (event: TimelineEvent | null | undefined) =>
		event ? judgementWords(event, words) : words.noStatus;
	return presentation.judged.flatMap((index) => {
		const step = steps[index];
		const status = step && judgements.of(step);
		if (!status) return [];
		const then = presentation.eventAt(index);
		const today = stage.whole.events.find(({ id }) => id === step.event);
		const hidden = presentation.statusHidden && step.event === presentation.step?.event;
		return [
			{
				index,
				title: then?.title ?? step.event,
				day: step.asOf === null ? null : dayInWords(isoOf(step.asOf), language),
				ofClass: words.status[status].word,
				thatDay: hidden || step.asOf === null ? null : inWords(then),
				today: hidden ? null : inWords(today),
			},
		];
	});
}

/** The judgements as a text to save. */
export function judgementText(
	rows: readonly JudgementRow[],
	head: { readonly story: string; readonly dataset: string; readonly updated: string },
	{ judge }: Pick<ExerciseMessages, 'judge'>,
): string {
	const blocks = rows.map(({ index, title, day, ofClass, thatDay, today }) =>
		[
			judge.fileStep(index + 1, title),
			judge.fileLine(judge.ofClass, ofClass),
			...(day !== null && thatDay !== null ? [judge.fileLine(judge.onDay(day), thatDay)] : []),
			...(today === null ? [] : [judge.fileLine(judge.today(head.updated), today)]),
		].join('\n'),
	);
	return `${[judge.fileHead(head.story, head.dataset, head.updated), ...blocks].join('\n\n')}\n`;
}
