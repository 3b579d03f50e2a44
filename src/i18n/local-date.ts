import type { EventDate } from '../dataset/compiled.ts';
import { headingOf, phraseOf } from '../time/phrase.ts';
import type { Language } from '../time/time-span.ts';
import { zoneLabel } from '../time/zone-label.ts';

/** A date by the clock of its place. */
export interface LocalDate {
	/** As it stands in a sentence. */
	readonly phrase: string;
	/** As it stands alone. */
	readonly heading: string;
}

/**
 * A date by the clock of its place, where the dataset tells that: the day that it names is then the
 * one by which events are put in order.
 */
export function localDate(date: EventDate, language: Language): LocalDate {
	const { zone, span, offsets } = date;
	const offset = zone === undefined ? undefined : offsets?.[zone];
	if (zone === undefined || offset === undefined) return date;
	const clock = { offset, label: zoneLabel(zone, offset, language) };
	return { phrase: phraseOf(span, language, clock), heading: headingOf(span, language, clock) };
}
