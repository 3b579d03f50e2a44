import { headingOf, phraseOf } from '../time/phrase.ts';
import type { TimeSpan } from '../time/time-span.ts';
import type { EpochMs } from '../time/units.ts';
import { wordingLanguage } from '../time/wording-language.ts';
import { begunBy } from './beginning.ts';
import { bookOf, type Book } from './book.ts';
import { dayOf, lastDayOf } from './calendar-day.ts';
import type { Account, Actor, Dataset, Era, Source, TimelineEvent } from './compiled.ts';
import { originsOf } from './origins.ts';
import { sortEvents } from './sort-events.ts';
import { eventOnDay } from './status-on-day.ts';

/** Something that, as is known today, had happened by a day and was not public: when and in which chapter, no more. */
export interface Outline {
	readonly date: TimeSpan;
	readonly chapter: string;
}

/** A dataset as it stood at the end of a day. */
export interface DatasetOnDay {
	/**
	 * The events as they were told and judged by then, with what had been said of them; sources and
	 * links between events as far as they were public. Nothing of later days is in it.
	 */
	readonly dataset: Dataset;
	/** In the order of the whole dataset. */
	readonly outlines: readonly Outline[];
}

/**
 * A dataset on a day (DATASET.md, "On a day D"). This one pure function makes it, and all that a
 * reader sees is made from its result, so that nothing of later days can show anywhere.
 *
 * @param day UTC midnight; from `Dataset.updated` on it is the dataset of today, unchanged
 */
export function datasetOnDay(dataset: Dataset, day: EpochMs): DatasetOnDay {
	if (day >= dayOf(dataset.updated)) return { dataset, outlines: [] };
	const book = bookOf(dataset);
	const isKnown = (id: string) => known.has(id);
	const known = new Set(
		dataset.events
			.filter(({ accounts }) => accounts.some((account) => account.known <= day))
			.map(({ id }) => id),
	);
	const events = dataset.events.flatMap((event) => toldOn(event, day, isKnown, book) ?? []);
	const sources = cited(events, dataset.sources);
	return {
		dataset: {
			...dataset,
			// What the whole is about is told as of today.
			description: '',
			chapters: dataset.chapters.map((chapter) => ({ ...chapter, summary: '' })),
			eras: dataset.eras
				.filter((era) => era.events.some(isKnown))
				.map((era) => seenOn(era, day, isKnown, dataset.language)),
			actors: dataset.actors.map(nameOnly),
			sources: dataset.sources.filter(({ id }) => sources.has(id)),
			events: sortEvents(events),
			changes: [],
		},
		outlines: dataset.events
			.filter((event) => !isKnown(event.id) && hadHappened(event, day))
			.map(({ chapter, date }) => ({ date: date.span, chapter })),
	};
}

/**
 * A dataset on a day with what came later beside it: events that were not known yet as they are known
 * today, marked `later`; all others as they stood on the day.
 */
export function datasetWithLater(dataset: Dataset, day: EpochMs): Dataset {
	const { dataset: then } = datasetOnDay(dataset, day);
	if (then === dataset) return dataset;
	const known = new Set(then.events.map(({ id }) => id));
	const later = dataset.events
		.filter(({ id }) => !known.has(id))
		.map((event): TimelineEvent => ({ ...event, later: true }));
	const { eras, actors, sources } = dataset;
	return { ...then, eras, actors, sources, events: sortEvents([...then.events, ...later]) };
}

/**
 * Whether an event had happened, or begun, by the end of a day. What is not established today, or may
 * as well have begun later, cannot be said to have.
 */
function hadHappened({ status, date }: TimelineEvent, day: EpochMs): boolean {
	const begun = begunBy(date.span);
	return status === 'confirmed' && begun !== null && begun <= day;
}

/** An event as it stood on a day; null while it was not known. */
function toldOn(
	event: TimelineEvent,
	day: EpochMs,
	isKnown: (id: string) => boolean,
	book: Book,
): TimelineEvent | null {
	const then = eventOnDay(event, day);
	if (then === null) return null;
	// Notes and questions are for a lesson of today and may tell what came later.
	const { notes: _notes, question: _question, ...rest } = event;
	return {
		...rest,
		...then,
		actors: partiesTo(event, then.accounts),
		accounts: then.accounts.map((account) => withoutUnknown(account, isKnown)),
		related: event.related.filter(({ id }) => isKnown(id)),
		origins: originsOf(then.accounts, book),
	};
}

/**
 * The actors of an event as far as its accounts up to a day involve them: who only speaks of it later
 * would give away that there is something to say.
 */
function partiesTo(event: TimelineEvent, accounts: readonly Account[]): readonly string[] {
	const speakers = (told: readonly Account[]) =>
		new Set(told.flatMap(({ by, via }) => [...by, ...via]));
	const [then, ever] = [speakers(accounts), speakers(event.accounts)];
	return event.actors.filter((id) => then.has(id) || !ever.has(id) || event.concerned.includes(id));
}

/** An actor without what is said of it: its role and what it stands to gain are told as of today. */
function nameOnly(actor: Actor): Actor {
	const { role: _role, interest: _interest, ...rest } = actor;
	return rest;
}

/** An account without the link to a statement that is not known. */
function withoutUnknown(account: Account, isKnown: (id: string) => boolean): Account {
	if (account.statement === undefined || isKnown(account.statement)) return account;
	const { statement: _statement, ...rest } = account;
	return rest;
}

/** An era as it looked on a day: its end is open until it has come. */
function seenOn(era: Era, day: EpochMs, isKnown: (id: string) => boolean, language: string): Era {
	const events = era.events.filter(isKnown);
	const { span } = era.date;
	const last = lastDayOf(span);
	if (span.form !== 'interval' || last === null || last <= day) return { ...era, events };
	const open: TimeSpan = { ...span, edtf: `${span.edtf.split('/')[0] ?? ''}/..`, end: 'open' };
	const words = wordingLanguage(language);
	return {
		...era,
		events,
		date: { span: open, phrase: phraseOf(open, words), heading: headingOf(open, words) },
	};
}

/** The sources that events name, and those from which these have it. */
function cited(events: readonly TimelineEvent[], sources: readonly Source[]): ReadonlySet<string> {
	const cites = new Map(sources.map((source) => [source.id, source.cites]));
	const waiting = events.flatMap(({ accounts }) =>
		accounts.flatMap((account) => account.sources.map(({ id }) => id)),
	);
	const found = new Set<string>();
	for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
		if (found.has(id)) continue;
		found.add(id);
		waiting.push(...(cites.get(id) ?? []));
	}
	return found;
}
