import type { TimelineEvent } from '../../dataset/compiled.ts';
import { eventHeading } from '../../i18n/event-heading.ts';
import type { SlideMessages } from '../../i18n/messages/present.ts';
import type { Words } from '../../i18n/messages/words.ts';
import type { Presentation } from '../../state/presentation.svelte.ts';
import type { Language } from '../../time/time-span.ts';
import { directoryOf } from '../reading/directory.ts';

/** The clock by which a story is told, and whose dataset. */
export interface StepClock {
	readonly stage: Pick<Presentation['stage'], 'whole' | 'zone' | 'offsetOf'>;
}

/**
 * When it happened: "19. Juni 2024". By the clock of the place alone, unless another one was chosen:
 * two clocks are more than can be read in passing.
 */
export function stepDate(
	{ date }: TimelineEvent,
	{ stage }: StepClock,
	language: Language,
): string {
	const local = date.zone === undefined ? undefined : date.offsets?.[date.zone];
	const isOwn = stage.zone !== stage.whole.zone;
	if (!isOwn && date.zone !== undefined && local !== undefined) {
		return eventHeading(date, { zone: date.zone, offset: local }, language);
	}
	return eventHeading(date, { zone: stage.zone, offset: stage.offsetOf(date) }, language);
}

/** When and where: "19. Juni 2024, Pjöngjang". Of more than two places the first alone. */
export function stepDateAndPlace(
	event: TimelineEvent,
	presentation: StepClock,
	language: Language,
	{ list }: Pick<Words, 'list'>,
): string {
	const { places } = directoryOf(presentation.stage.whole);
	const names = event.places.flatMap((id) => places.get(id)?.name ?? []);
	const shown = names.length > 2 ? names.slice(0, 1) : names;
	const date = stepDate(event, presentation, language);
	return shown.length === 0 ? date : `${date}, ${list(shown)}`;
}

/** What the class is asked before a step is revealed; it tells nothing of the event. */
export function guessing(presentation: Presentation, slide: SlideMessages): string {
	const { steps, index, stage } = presentation;
	const [before, here] = [steps[index - 1], steps[index]];
	if (before?.event === here?.event) return slide.whatNews;
	const anchor = (id: string | undefined) =>
		stage.placed.find(({ event }) => event.id === id)?.anchor ?? Infinity;
	return anchor(here?.event) >= anchor(before?.event) ? slide.whatNext : slide.whatThen;
}

/** What is said once a step shows, or more of it. */
export function spokenStep(
	presentation: Presentation,
	slide: SlideMessages,
	language: Language,
	words: Pick<Words, 'list'>,
): string {
	const { index, count, stop, event, step } = presentation;
	const at = (what: string) => slide.spoken(index + 1, count, what);
	if (event === null) return at(slide.unknownThen);
	switch (stop) {
		case 'hidden':
			return at(`${stepDate(event, presentation, language)}. ${guessing(presentation, slide)}`);
		case 'told':
			return at(`${stepDateAndPlace(event, presentation, language, words)}. ${event.title}`);
		case 'judge':
			return presentation.statusHidden ? slide.judge : slide.compared;
		case 'question':
			return `${slide.question}: ${step?.question?.text ?? ''}`;
		case 'answer':
			return `${slide.answer}: ${step?.question?.answer ?? ''}`;
	}
}
