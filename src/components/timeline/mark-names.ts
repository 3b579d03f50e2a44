import type { TimelineEvent } from '../../dataset/compiled.ts';
import type { StageTexts } from '../../i18n/messages.ts';
import type { Language } from '../../time/time-span.ts';
import { statusWords } from '../../i18n/judgement-words.ts';
import { eventHeading, type ShownClock } from '../../i18n/event-heading.ts';

/**
 * The spoken name of a mark: date with its qualifiers, title, status, number of sources. A time of day
 * is told by the reader's clock, as in the list.
 */
export function markName(
	event: TimelineEvent,
	clock: ShownClock,
	messages: StageTexts,
	language: Language,
): string {
	return messages.stage.mark({
		date: clock.offset === null ? event.date.phrase : eventHeading(event.date, clock, language),
		title: event.title,
		status: statusWords(event, messages.words),
		sources: event.origins.sources,
	});
}
