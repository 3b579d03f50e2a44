import { parseEdtf } from '../time/parse-edtf.ts';
import { headingOf, phraseOf, type Clock } from '../time/phrase.ts';
import { wordingLanguage } from '../time/wording-language.ts';
import type { Language, TimeSpan } from '../time/time-span.ts';
import { epochMs } from '../time/units.ts';
import { zoneLabel } from '../time/zone-label.ts';
import { offsetAt, zonesFor } from '../time/zones.ts';
import { bookOf, type Book } from './book.ts';
import { dayOf } from './calendar-day.ts';
import type {
	Account,
	Actor,
	Assessment,
	Dataset,
	EventDate,
	Figure,
	Source,
	TimelineEvent,
	WordedDate,
} from './compiled.ts';
import { inOrder, knownFrom } from './event-history.ts';
import { textIn } from './localized-text.ts';
import { originsOf } from './origins.ts';
import { partyOf } from './parties.ts';
import type {
	AuthoredAccount,
	AuthoredActor,
	AuthoredAssessment,
	AuthoredDataset,
	AuthoredEvent,
	AuthoredFigure,
	AuthoredSource,
	LocalizedText,
} from './schema.ts';
import { sortEvents } from './sort-events.ts';
import { spanOf } from './visible-days.ts';
import { eventOnDay } from './status-on-day.ts';

/**
 * Compiles a dataset that has passed its checks into what a reader's browser loads, in one of its
 * languages. A text that is missing in it is taken from the default language, then from any other.
 * Offsets are those of the zones that `zonesFor` offers.
 *
 * @param reader language in which dates are worded: German, or English for all others, for which
 *   there is no grammar. That of the texts unless given.
 */
export function compileDataset(
	authored: AuthoredDataset,
	language: string,
	reader = language,
): Dataset {
	const steps = compileInSteps(authored, language, reader);
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value;
	}
}

/** `compileDataset` in small steps, one per event. */
export function* compileInSteps(
	authored: AuthoredDataset,
	language: string,
	reader = language,
): Generator<void, Dataset> {
	const compiler = new Compiler(authored, language, reader);
	const events: TimelineEvent[] = [];
	for (const event of authored.events) {
		events.push(compiler.event(event));
		yield;
	}
	return { ...compiler.frame(), events: sortEvents(events) };
}

/** Wording and texts of one language, with what the records of one dataset refer to. */
class Compiler {
	readonly #authored: AuthoredDataset;
	readonly #language: string;
	/** In which dates are worded. */
	readonly #words: Language;
	readonly #book: Book;

	constructor(authored: AuthoredDataset, language: string, reader: string) {
		this.#authored = authored;
		this.#language = language;
		this.#words = wordingLanguage(reader);
		this.#book = bookOf(authored);
	}

	frame(): Omit<Dataset, 'events'> {
		const { id, languages, zone, updated, license, publisher, opens } = this.#authored;
		return {
			id,
			language: this.#language,
			languages,
			title: this.#text(this.#authored.title),
			description: this.#text(this.#authored.description),
			zone,
			updated,
			license,
			publisher,
			opens: opens ? spanOf(opens) : null,
			kinds: this.#authored.kinds.map((kind) => ({ id: kind.id, name: this.#text(kind.name) })),
			chapters: this.#authored.chapters.map((chapter) => ({
				id: chapter.id,
				title: this.#text(chapter.title),
				summary: this.#text(chapter.summary),
			})),
			eras: this.#authored.eras.map(({ id, title, date, chapter, events }) => ({
				id,
				title: this.#text(title),
				date: this.#worded(date),
				...(chapter !== undefined && { chapter }),
				events,
			})),
			actors: this.#authored.actors.map((actor) => this.#actor(actor)),
			places: this.#authored.places.map(({ id, name, aliases = [], lat, lon }) => ({
				id,
				name: this.#text(name),
				aliases: this.#aliases(name, aliases),
				lat,
				lon,
			})),
			sources: this.#authored.sources.map((source) => this.#source(source)),
			changes: this.#authored.changes.map(({ on, events, note }) => ({
				on: this.#worded(on),
				events,
				note: this.#text(note),
			})),
		};
	}

	event(event: AuthoredEvent): TimelineEvent {
		const { id, chapter, order, kind, importance, actors, concerned = [], places } = event;
		const told = {
			title: this.#text(event.title),
			summary: this.#text(event.summary),
			date: this.#eventDate(event.date, event),
			accounts: inOrder(event.accounts.map((account) => this.#account(account, event))),
			assessments: inOrder(event.assessments.map((one) => this.#assessment(one))),
		};
		const now = eventOnDay(told, dayOf(this.#authored.updated));
		const { question } = event;
		return {
			id,
			chapter,
			...told,
			...(order !== undefined && { order }),
			kind,
			importance,
			actors,
			concerned,
			places,
			related: event.related ?? [],
			status: now?.status ?? null,
			basis: now?.basis ?? null,
			origins: originsOf(now?.accounts ?? [], this.#book),
			...(event.notes && { notes: this.#text(event.notes) }),
			...(question && {
				question: {
					text: this.#text(question.text),
					...(question.answer && { answer: this.#text(question.answer) }),
				},
			}),
		};
	}

	#actor({
		id,
		name,
		native,
		aliases = [],
		kind,
		anonymous,
		plural = [],
		role,
		interest,
	}: AuthoredActor): Actor {
		return {
			id,
			name: this.#text(name),
			aliases: this.#aliases(name, native === undefined ? aliases : [native, ...aliases]),
			kind,
			party: partyOf(id, this.#book),
			...(anonymous === true && { anonymous }),
			...(plural.includes(this.#language) && { plural: true }),
			...(role && { role: this.#text(role) }),
			...(interest && { interest: this.#text(interest) }),
		};
	}

	#source(source: AuthoredSource): Source {
		const { id, publisher, publisherUnknown, title, described = false, author, url } = source;
		const { archived, language } = source;
		return {
			id,
			publisher: publisherUnknown ? this.#text(publisherUnknown) : publisher,
			title,
			described,
			...(author !== undefined && { author }),
			url,
			...(archived && { archived }),
			...(source.published !== undefined && { published: this.#worded(source.published) }),
			language,
			kind: source.kind,
			cites: source.cites ?? [],
			...(source.addressee && { addressee: this.#text(source.addressee) }),
		};
	}

	#account(account: AuthoredAccount, event: AuthoredEvent): Account {
		const { id, on, by, via = [], stance, note, sources, statement, figures = [] } = account;
		return {
			id,
			on: this.#worded(on),
			known: knownFrom(on),
			by,
			via,
			stance,
			note: this.#text(note),
			sources,
			...(statement !== undefined && { statement }),
			figures: figures.map((figure) => this.#figure(figure)),
			...(account.title && { title: this.#text(account.title) }),
			...(account.summary && { summary: this.#text(account.summary) }),
			...(account.date !== undefined && { date: this.#eventDate(account.date, event) }),
		};
	}

	#figure({ what, min, max, unit, period }: AuthoredFigure): Figure {
		return {
			what: this.#text(what),
			min,
			max,
			unit: this.#text(unit),
			...(period !== undefined && { period: this.#worded(period) }),
		};
	}

	#assessment({ on, status, basis, because, note }: AuthoredAssessment): Assessment {
		return {
			on: this.#worded(on),
			known: dayOf(on),
			status,
			basis,
			because,
			...(note && { note: this.#text(note) }),
		};
	}

	/** The wording for an approximate time belongs to the date that it words, not to one told before. */
	#eventDate(edtf: string, event: AuthoredEvent): EventDate {
		const { zone, timeText } = event;
		const worded = this.#worded(edtf);
		const instant = instantOf(worded.span);
		return {
			...worded,
			...(timeText && edtf === event.date && { timeText: this.#text(timeText) }),
			...(zone !== undefined && { zone }),
			...(instant !== null && {
				offsets: Object.fromEntries(
					zonesFor(this.#authored.zone, zone).map((name) => [name, offsetAt(name, instant)]),
				),
			}),
		};
	}

	#worded(edtf: string): WordedDate {
		const span = parseEdtf(edtf);
		const words = this.#words;
		const clock = this.#clockAt(span, words);
		return { span, phrase: phraseOf(span, words, clock), heading: headingOf(span, words, clock) };
	}

	/** Timed dates are worded by the dataset's clock. */
	#clockAt(span: TimeSpan, words: Language): Clock | undefined {
		const instant = instantOf(span);
		if (instant === null) return undefined;
		const offset = offsetAt(this.#authored.zone, instant);
		return { offset, label: zoneLabel(this.#authored.zone, offset, words) };
	}

	/** Other spellings, and the names in the other languages, by which readers search too. */
	#aliases(name: LocalizedText, aliases: readonly string[]): readonly string[] {
		const shown = this.#text(name);
		const all = new Set([...aliases, ...Object.values(name)]);
		all.delete(shown);
		return [...all];
	}

	#text(text: LocalizedText): string {
		return textIn(text, this.#language, this.#authored.languages);
	}
}

function instantOf(span: TimeSpan): ReturnType<typeof epochMs> | null {
	return span.form === 'single' && span.moment.precision === 'instant'
		? epochMs(span.moment.min)
		: null;
}
