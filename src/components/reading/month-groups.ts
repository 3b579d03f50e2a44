import type { PlacedEvent } from '../../layout/place-events.ts';
import { unitAt } from '../../time/calendar-unit.ts';
import { knownMoment } from '../../time/known-moment.ts';
import { spanInWords } from '../../time/span-in-words.ts';
import type { Language, Moment, TimeSpan } from '../../time/time-span.ts';

/** Events of the list that stand under one heading. */
export interface MonthGroup {
	/** Unique among the groups of a list. */
	readonly key: string;
	/** "Oktober 2024"; "2024" for events of which no month is known, "2020 bis 2029" for a decade. */
	readonly label: string;
	readonly events: readonly PlacedEvent[];
}

/** The runs of events that begin in the same month, or are dated to the same year and no closer. */
export function monthGroups(
	events: readonly PlacedEvent[],
	language: Language,
): readonly MonthGroup[] {
	const groups: { key: string; label: string; events: PlacedEvent[] }[] = [];
	for (const placed of events) {
		const label = headingFor(placed, language);
		const last = groups.at(-1);
		if (last?.label === label) last.events.push(placed);
		else groups.push({ key: placed.event.id, label, events: [placed] });
	}
	return groups;
}

function headingFor({ event, date }: PlacedEvent, language: Language): string {
	const moment = firstMoment(event.date.span);
	const last = moment === null || moment.precision === 'instant' ? date.from : moment.max - 1;
	const month = unitAt(date.from, 'month');
	const year = unitAt(date.from, 'year');
	if (last < month.max) return spanInWords(month.min, month.max, language);
	if (last < year.max) return spanInWords(year.min, year.max, language);
	return spanInWords(date.from, last + 1, language);
}

/** The moment at which a date begins, or the one at which it ends where its start is not known. */
function firstMoment(span: TimeSpan): Moment | null {
	switch (span.form) {
		case 'single':
			return span.moment;
		case 'interval':
		case 'between':
			return knownMoment(span.start) ?? knownMoment(span.end);
		case 'one-of':
		case 'all-of':
			return span.moments.toSorted((a, b) => a.min - b.min)[0] ?? null;
	}
}
