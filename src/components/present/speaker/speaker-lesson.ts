import { isoOf } from '../../../dataset/calendar-day.ts';
import { statusWords } from '../../../i18n/judgement-words.ts';
import type { Messages } from '../../../i18n/messages.ts';
import type { SlideMessages } from '../../../i18n/messages/present.ts';
import type { Presentation } from '../../../state/presentation.svelte.ts';
import type { SpeakerLesson, SpeakerStep } from '../../../state/speaker-messages.ts';
import { dayInWords } from '../../../time/day-in-words.ts';
import type { Language } from '../../../time/time-span.ts';
import { stepDateAndPlace } from '../step-words.ts';

/** The texts from which a lesson is told in words. */
interface WordTexts {
	readonly slide: SlideMessages;
	readonly words: Messages['words'];
	readonly language: Language;
}

/**
 * A lesson in words, for its speaker: every step with what is told and what is noted, also those that
 * the class is yet to guess.
 */
export function speakerLesson(presentation: Presentation, texts: WordTexts): SpeakerLesson {
	const { kind, tour, title, steps } = presentation.story;
	return {
		key: [kind, tour ?? '', ...steps.map(({ event }) => event)].join(' '),
		title,
		language: presentation.stage.whole.language,
		steps: steps.map((_, index) => stepInWords(presentation, index, texts)),
	};
}

function stepInWords(
	presentation: Presentation,
	index: number,
	{ slide, words, language }: WordTexts,
): SpeakerStep {
	const step = presentation.steps[index];
	const event = presentation.eventAt(index);
	const asOf = step?.asOf ?? null;
	return {
		when: event ? stepDateAndPlace(event, presentation, language, words) : '',
		known: asOf === null ? null : slide.knownOn(dayInWords(isoOf(asOf), language)),
		title: event?.title ?? slide.unknownThen,
		narration: step?.narration ?? event?.summary ?? '',
		status: event ? statusWords(event, words) : '',
		notes: step?.notes ?? null,
		question: step?.question?.text ?? null,
		answer: step?.question?.answer ?? null,
	};
}
