import type { TimelineEvent } from '../../dataset/compiled.ts';
import type { StageTexts } from '../../i18n/messages.ts';
import { unitAt } from '../../time/calendar-unit.ts';
import { phraseOf } from '../../time/phrase.ts';
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

/** The days from one time to another as they stand in a sentence; wall ms, in order. */
export function daysPhrase(from: number, to: number, language: Language): string {
	const start = unitAt(from, 'day');
	const end = unitAt(to, 'day');
	return phraseOf(
		start.min === end.min
			? { edtf: '', form: 'single', moment: start }
			: { edtf: '', form: 'interval', start, end },
		language,
	);
}
