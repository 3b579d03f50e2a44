import type { Dataset, TimelineEvent } from '../../dataset/compiled.ts';
import { eventHeading } from '../../i18n/event-heading.ts';
import type { SlideMessages } from '../../i18n/messages/present.ts';
import type { Presentation } from '../../state/presentation.svelte.ts';
import type { Language } from '../../time/time-span.ts';
import { directoryOf } from '../reading/directory.ts';

/** When it happened, by the clock of the presentation: "19. Juni 2024". */
export function stepDate(
	event: TimelineEvent,
	{ stage }: Presentation,
	language: Language,
): string {
	const clock = { zone: stage.zone, offset: stage.offsetOf(event.date) };
	return eventHeading(event.date, clock, language);
}

/** When and where: "19. Juni 2024, Pjöngjang". */
export function stepDateAndPlace(
	event: TimelineEvent,
	presentation: Presentation,
	language: Language,
): string {
	const places = placesOf(event, presentation.stage.whole);
	return [stepDate(event, presentation, language), ...places].join(', ');
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

const placesOf = (event: TimelineEvent, whole: Dataset): readonly string[] =>
	event.places.flatMap((id) => directoryOf(whole).places.get(id)?.name ?? []);

/** What is said once a step shows, or more of it. */
export function spokenStep(
	presentation: Presentation,
	slide: SlideMessages,
	language: Language,
): string {
	const { index, count, stop, event, step } = presentation;
	const at = (what: string) => slide.spoken(index + 1, count, what);
	if (event === null) return at(slide.unknownThen);
	switch (stop) {
		case 'hidden':
			return at(`${stepDate(event, presentation, language)}. ${guessing(presentation, slide)}`);
		case 'told':
			return at(`${stepDateAndPlace(event, presentation, language)}. ${event.title}`);
		case 'question':
			return `${slide.question}: ${step?.question?.text ?? ''}`;
		case 'answer':
			return `${slide.answer}: ${step?.question?.answer ?? ''}`;
	}
}
