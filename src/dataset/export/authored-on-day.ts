import { dayOf, isoOf } from '../calendar-day.ts';
import type { Dataset, TimelineEvent } from '../compiled.ts';
import { datasetOnDay } from '../dataset-on-day.ts';
import { historyOf } from '../event-history.ts';
import type {
	AuthoredAccount,
	AuthoredActor,
	AuthoredDataset,
	AuthoredEra,
	AuthoredEvent,
	LocalizedText,
} from '../schema.ts';
import { eventOnDay } from '../status-on-day.ts';
import type { TimeSpan } from '../../time/time-span.ts';
import type { EpochMs } from '../../time/units.ts';

/**
 * A dataset in its authoring form as it stood at the end of a day: `datasetOnDay` decides what is in
 * it, so that a file holds what the reader sees and nothing of later days. `updated` is that day,
 * since it is the "today" of every judgement. What can be told as of today only (description,
 * summaries of chapters, tours, changes, what actors stand to gain, notes and questions for class) is
 * left out, or where the form needs a text, the title stands in its place.
 *
 * @param whole the same dataset, compiled, as of today
 * @param day UTC midnight; from `updated` on nothing is changed
 */
export function authoredOnDay(
	authored: AuthoredDataset,
	whole: Dataset,
	day: EpochMs,
): AuthoredDataset {
	if (day >= dayOf(authored.updated)) return authored;
	const { dataset: then } = datasetOnDay(whole, day);
	const events = new Map(then.events.map((event) => [event.id, event]));
	const eras = new Map(then.eras.map((era) => [era.id, era]));
	const sources = new Set(then.sources.map(({ id }) => id));
	const { opens: _opens, ...head } = authored;
	return {
		...head,
		updated: isoOf(day),
		description: inSentences(authored.title),
		changes: [],
		tours: [],
		chapters: authored.chapters.map((chapter) => ({ ...chapter, summary: chapter.title })),
		eras: authored.eras.flatMap((era): AuthoredEra[] => {
			const seen = eras.get(era.id);
			return seen && hasEnd(seen.date.span)
				? [{ ...era, date: seen.date.span.edtf, events: seen.events }]
				: [];
		}),
		actors: authored.actors.map(nameOnly),
		sources: authored.sources.filter(({ id }) => sources.has(id)),
		events: authored.events.flatMap((event) => {
			const seen = events.get(event.id);
			return seen ? [eventThen(event, seen, day)] : [];
		}),
	};
}

/** An era without beginning, whose end had not come: that it lies behind everything cannot be written. */
function hasEnd(span: TimeSpan): boolean {
	return span.form !== 'interval' || typeof span.start !== 'string' || typeof span.end !== 'string';
}

/** An event with the texts and the date of a day, and what had been said and judged by then. */
function eventThen(event: AuthoredEvent, seen: TimelineEvent, day: EpochMs): AuthoredEvent {
	const told = eventOnDay(historyOf(event), day);
	const { question: _question, notes: _notes, timeText, related: _related, ...rest } = event;
	if (told === null) return rest; // `seen` says that it was known
	const date = told.date.edtf;
	const accounts = new Map(seen.accounts.map((account) => [account.id, account]));
	const assessments = new Set(told.assessments.map(({ assessment }) => assessment));
	return {
		...rest,
		title: told.title,
		summary: told.summary,
		date,
		// It words today's date, not one told before.
		...(timeText && date === event.date && { timeText }),
		actors: seen.actors,
		accounts: event.accounts.flatMap((account): AuthoredAccount[] => {
			const known = accounts.get(account.id);
			if (!known) return [];
			const { statement: _statement, ...other } = account;
			return [known.statement === undefined ? other : { ...other, statement: known.statement }];
		}),
		assessments: event.assessments.filter((assessment) => assessments.has(assessment)),
		...(seen.related.length > 0 && { related: seen.related }),
	};
}

/** Titles have no final stop. */
function inSentences(title: LocalizedText): LocalizedText {
	return Object.fromEntries(
		Object.entries(title).map(([language, text]) => [language, `${text}.`]),
	);
}

/** An actor without what is told of it as of today. */
function nameOnly(actor: AuthoredActor): AuthoredActor {
	const { role: _role, interest: _interest, ...rest } = actor;
	return rest;
}
