import type { TimelineEvent } from '../../dataset/compiled.ts';
import type { Messages } from '../../i18n/messages.ts';
import { unitAt } from '../../time/calendar-unit.ts';
import { phraseOf } from '../../time/phrase.ts';
import type { Language } from '../../time/time-span.ts';
import { statusWords } from '../judgement-words.ts';

/** The spoken name of a mark: date with its qualifiers, title, status, number of sources. */
export function markName(event: TimelineEvent, messages: Messages): string {
	return messages.stage.mark({
		date: event.date.phrase,
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
