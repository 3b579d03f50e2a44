import { dayOf } from './calendar-day.ts';
import type { Tour, TourStep } from './compiled-tour.ts';
import { textIn } from './localized-text.ts';
import type { AuthoredDataset, AuthoredTour, LocalizedText } from './schema.ts';
import { spanOf } from './visible-days.ts';

type AuthoredStep = AuthoredTour['steps'][number];

/**
 * The tours of a dataset that has passed its checks, in one of its languages. Texts that are missing
 * in it are taken as in `compileDataset`. A span with one end only is left out: it shows nothing.
 */
export function compileTours(authored: AuthoredDataset, language: string): readonly Tour[] {
	const text = (localized: LocalizedText) => textIn(localized, language, authored.languages);
	return authored.tours.map(({ id, title, summary, lesson, steps }) => ({
		id,
		title: text(title),
		summary: text(summary),
		lesson: lesson
			? { minutes: lesson.minutes, aims: text(lesson.aims), prior: text(lesson.prior) }
			: null,
		steps: steps.map((step) => compileStep(step, text)),
	}));
}

function compileStep(
	{ event, narration, question, notes, asOf, from, to }: AuthoredStep,
	text: (localized: LocalizedText) => string,
): TourStep {
	return {
		event,
		...(narration && { narration: text(narration) }),
		...(question && {
			question: {
				text: text(question.text),
				...(question.answer && { answer: text(question.answer) }),
			},
		}),
		...(notes && { notes: text(notes) }),
		...(asOf !== undefined && { asOf: dayOf(asOf) }),
		...(from !== undefined && to !== undefined && { span: spanOf({ from, to }) }),
	};
}
