import type { TimeSpan } from '../time/time-span.ts';
import type { EpochMs } from '../time/units.ts';
import type { ActorKind, Basis, Relation, SourceKind, Stance, Status } from './vocabulary.ts';

/**
 * The dataset as a reader's browser loads it: one language, dates as numbers with their phrases,
 * references checked. Made by `compile.ts` from the authoring form (`schema.ts`). Every id that is
 * named here exists in the same dataset.
 */
export interface Dataset {
	readonly id: string;
	/** BCP 47 tag of the texts below. */
	readonly language: string;
	readonly languages: readonly string[];
	readonly title: string;
	readonly description: string;
	/** IANA zone of axis and reading by default. */
	readonly zone: string;
	/** ISO date; it is "today" for every judgement, never the clock. */
	readonly updated: string;
	readonly license: string;
	readonly publisher: Publisher;
	/** The span shown first, wall ms, end exclusive. */
	readonly opens: readonly [from: number, to: number] | null;
	readonly kinds: readonly Kind[];
	readonly chapters: readonly Chapter[];
	readonly eras: readonly Era[];
	readonly actors: readonly Actor[];
	readonly places: readonly Place[];
	readonly sources: readonly Source[];
	/** In time order (`sort-events.ts`). */
	readonly events: readonly TimelineEvent[];
	readonly changes: readonly Change[];
}

export interface Publisher {
	readonly name: string;
	readonly url?: string;
	readonly contact?: string;
	readonly imprint?: string;
}

export interface Kind {
	readonly id: string;
	readonly name: string;
}

export interface Chapter {
	readonly id: string;
	readonly title: string;
	readonly summary: string;
}

export interface Era {
	readonly id: string;
	readonly title: string;
	readonly date: WordedDate;
	readonly chapter?: string;
	readonly events: readonly string[];
}

export interface Actor {
	readonly id: string;
	readonly name: string;
	/** The name in the actor's own language, with other spellings; for search. */
	readonly aliases: readonly string[];
	readonly kind: ActorKind;
	/** The actor for whom it speaks; its own id if none is given. */
	readonly party: string;
	/** A stand-in for unnamed speakers: an unknown origin. Absent means no. */
	readonly anonymous?: boolean;
	/** Its name takes a verb in the plural: "die USA erklären". */
	readonly plural?: boolean;
	readonly role?: string;
	readonly interest?: string;
}

export interface Place {
	readonly id: string;
	readonly name: string;
	readonly aliases: readonly string[];
	readonly lat: number;
	readonly lon: number;
}

export interface Source {
	readonly id: string;
	readonly publisher: string;
	readonly title: string;
	/** `title` is our description and not the page's heading. */
	readonly described: boolean;
	readonly author?: string;
	/** http(s) address, or null where none is known. */
	readonly url: string | null;
	readonly archived?: { readonly url: string; readonly on: string };
	/** EDTF with its phrase; absent means undated. */
	readonly published?: WordedDate;
	/** BCP 47 tag of the page. */
	readonly language: string;
	readonly kind: SourceKind;
	/** Ids of sources or actors from whom it has its statement. */
	readonly cites: readonly string[];
	/** For whom it was made; for source criticism. */
	readonly addressee?: string;
}

/** A span with its words, in the language of its readers. */
export interface WordedDate {
	readonly span: TimeSpan;
	/** As it stands in a sentence: "am 4. März 2026", "on 4 March 2026". Timed dates in the default zone. */
	readonly phrase: string;
	/** As it stands alone, at the head of a card: "4. März 2026", "seit Oktober 2024". */
	readonly heading: string;
}

export interface EventDate extends WordedDate {
	/** Wording for an approximate time of day. */
	readonly timeText?: string;
	/** IANA zone of the place, for timed events. */
	readonly zone?: string;
	/**
	 * For timed events: offset from UTC in minutes at that instant, by zone, for the zones that the
	 * build knows, so that no zone database is loaded before a reader chooses another zone.
	 */
	readonly offsets?: Readonly<Record<string, number>>;
}

export interface TimelineEvent {
	readonly id: string;
	readonly chapter: string;
	readonly date: EventDate;
	readonly order?: number;
	/** As known today. */
	readonly title: string;
	readonly summary: string;
	readonly kind: string;
	/** 1 (colour) to 5 (turning point). */
	readonly importance: number;
	readonly actors: readonly string[];
	readonly concerned: readonly string[];
	readonly places: readonly string[];
	/** In the order in which they became public; ties as in the file. */
	readonly accounts: readonly Account[];
	/** In the order of their days; ties as in the file. */
	readonly assessments: readonly Assessment[];
	readonly related: readonly Related[];
	/** Status, basis and origins as of `Dataset.updated`; null where nothing has been judged. */
	readonly status: Status | null;
	readonly basis: Basis | null;
	readonly origins: Origins;
	readonly notes?: string;
	readonly question?: { readonly text: string; readonly answer?: string };
	/** Not public on the day shown; there because the reader asked for what came later. */
	readonly later?: true;
}

export interface Related {
	readonly id: string;
	readonly type: Relation;
}

export interface Account {
	readonly id: string;
	readonly on: WordedDate;
	/** The day from which it counts as known: UTC midnight of the last possible day of `on`. */
	readonly known: EpochMs;
	readonly by: readonly string[];
	readonly via: readonly string[];
	readonly stance: Stance;
	readonly note: string;
	readonly sources: readonly Citation[];
	/** The event in which it was said. */
	readonly statement?: string;
	readonly figures: readonly Figure[];
	/** The event as it was told from that day on. */
	readonly title?: string;
	readonly summary?: string;
	readonly date?: EventDate;
}

export interface Citation {
	readonly id: string;
	readonly at?: string;
}

export interface Figure {
	readonly what: string;
	/** Null: open bound ("at least", "up to"). */
	readonly min: number | null;
	readonly max: number | null;
	readonly unit: string;
	readonly period?: WordedDate;
}

export interface Assessment {
	readonly on: WordedDate;
	/** UTC midnight of its day. */
	readonly known: EpochMs;
	readonly status: Status;
	readonly basis: Basis;
	readonly because: readonly string[];
	readonly note?: string;
}

/** On whose word an event rests. */
export interface Origins {
	/** Distinct sources that its accounts name. */
	readonly sources: number;
	/** Ids of actors or primary sources at the ends of the chains, each once, in order of first mention. */
	readonly known: readonly string[];
	/** Chains that end with an anonymous stand-in; those through the same last source are one. */
	readonly unknown: number;
}

export interface Change {
	readonly on: WordedDate;
	readonly events: readonly string[];
	readonly note: string;
}
