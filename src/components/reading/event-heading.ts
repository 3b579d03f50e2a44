import type { EventDate } from '../../dataset/compiled.ts';
import { headingOf } from '../../time/phrase.ts';
import type { Language } from '../../time/time-span.ts';
import { zoneLabel } from '../../time/zone-label.ts';

/**
 * The date of an event as it stands at the head of a card, with the wording of an approximate time
 * of day. Timed events are told by the clock of `zone` where the dataset has its offset, else as the
 * dataset words them, which names its own clock.
 */
export function eventHeading(date: EventDate, zone: string, language: Language): string {
	const offset = date.offsets?.[zone];
	const heading =
		offset === undefined
			? date.heading
			: headingOf(date.span, language, { offset, label: zoneLabel(zone, offset, language) });
	return date.timeText === undefined ? heading : `${heading}, ${date.timeText}`;
}
