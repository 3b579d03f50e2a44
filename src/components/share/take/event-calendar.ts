import { dayOf, isoOf } from '../../../dataset/calendar-day.ts';
import type { TimelineEvent } from '../../../dataset/compiled.ts';
import { icalDates, utcStamp } from '../../../dataset/export/ical-dates.ts';
import { icalComponent, icalText, type IcalProperty } from '../../../dataset/export/ical.ts';
import { isSaid } from '../../../dataset/is-said.ts';
import type { ShareDataMessages } from '../../../i18n/messages/share/data.ts';
import { dayInWords } from '../../../time/day-in-words.ts';
import type { EpochMs } from '../../../time/units.ts';
import { directoryOf } from '../../reading/directory.ts';
import type { TableWriting } from './event-table.ts';

export interface CalendarWriting extends TableWriting {
	readonly texts: Pick<
		ShareDataMessages,
		'calendarTitle' | 'calendarStatus' | 'calendarUpdated' | 'calendarKnown'
	>;
	/** The day whose knowledge it holds, UTC midnight; null: today. */
	readonly asOf: EpochMs | null;
}

/** Whether a calendar can hold an event without saying more of its date than is known. */
export const fitsCalendar = ({ date }: TimelineEvent): boolean => icalDates(date.span).length > 0;

/**
 * Events as a calendar (RFC 5545). Events that are known only to the month, about, open at an end or
 * otherwise not to the day are left out (`fitsCalendar`). A title names the status unless it is
 * confirmed, since calendars show little else. Nothing in it depends on the clock: the same edition
 * gives the same file.
 */
export function eventCalendar(events: readonly TimelineEvent[], writing: CalendarWriting): string {
	const { dataset, language } = writing;
	return icalComponent(
		'VCALENDAR',
		[
			['VERSION', '2.0'],
			['PRODID', icalText(`-//Sourceline//${dataset.id}//${language.toUpperCase()}`)],
			['CALSCALE', 'GREGORIAN'],
			['X-WR-CALNAME', icalText(dataset.title)],
		],
		events.flatMap((event) => entries(event, writing)),
	);
}

function entries(event: TimelineEvent, writing: CalendarWriting): readonly string[] {
	const { dataset, address } = writing;
	const directory = directoryOf(dataset);
	const dates = icalDates(event.date.span);
	const url = address(event.id);
	const places = event.places.flatMap((id) => directory.places.get(id)?.name ?? []);
	const chapter = directory.chapters.get(event.chapter)?.title;
	return dates.map((when, index) => {
		// Stable, so that importing a newer edition corrects the entry.
		const id = dates.length === 1 ? event.id : `${event.id}.${index + 1}`;
		const properties: readonly IcalProperty[] = [
			['UID', icalText(`${id}@${dataset.id}`)],
			['DTSTAMP', utcStamp(dayOf(dataset.updated))],
			...when,
			['SUMMARY', icalText(titleOf(event, writing))],
			['DESCRIPTION', icalText(description(event, url, writing))],
			...(places.length > 0 ? [['LOCATION', icalText(places.join(', '))] as const] : []),
			...(chapter === undefined ? [] : [['CATEGORIES', icalText(chapter)] as const]),
			...(url === null ? [] : [['URL', url] as const]),
			// It is history: nobody is busy because of it.
			['TRANSP', 'TRANSPARENT'],
		];
		return icalComponent('VEVENT', properties);
	});
}

function titleOf(event: TimelineEvent, { words, texts }: CalendarWriting): string {
	const { status, title } = event;
	if (status === 'confirmed') return title;
	return texts.calendarTitle(title, status === null ? words.noStatus : words.status[status].word);
}

function description(
	event: TimelineEvent,
	url: string | null,
	{ dataset, words, texts, language, asOf }: CalendarWriting,
): string {
	return [
		texts.calendarStatus(words.judgement(event.status, event.basis, isSaid(event))),
		event.summary,
		...(asOf === null ? [] : [texts.calendarKnown(dayInWords(isoOf(asOf), language))]),
		texts.calendarUpdated(dayInWords(dataset.updated, language)),
		...(url === null ? [] : [url]),
	].join('\n');
}
