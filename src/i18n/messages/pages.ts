import type { SourceKind } from '../../dataset/vocabulary.ts';

/** Head and foot of the pages beside the timeline. */
export interface SubpageMessages {
	readonly back: string;
	/** The link to this page in the other language, in that language. */
	readonly otherLanguage: string;
	/** Name of the links to the other pages. */
	readonly pages: string;
}

export interface SourcesMessages {
	readonly title: string;
	readonly lead: (sources: number, publishers: number) => string;
	readonly explanation: string;
	/** Where JavaScript is off. */
	readonly withoutScript: string;
	/** Name of the region with search, grouping and order. */
	readonly tools: string;
	readonly search: string;
	readonly placeholder: string;
	readonly clear: string;
	readonly group: string;
	readonly groupBy: Readonly<Record<'publisher' | 'kind' | 'none', string>>;
	readonly sort: string;
	readonly sortBy: Readonly<Record<'publisher' | 'oldest' | 'newest' | 'events', string>>;
	readonly count: (shown: number, total: number) => string;
	readonly none: (query: string) => string;
	readonly showAll: string;
	/** Heading over the list where it has no groups. */
	readonly all: string;
	/** Heading of a group by kind; several of them. */
	readonly kinds: Readonly<Record<SourceKind, string>>;
	/** How many sources a group has, beside its name. */
	readonly inGroup: (count: number) => string;
	/** Before the origins. */
	readonly word: string;
	/** After an origin, the sources by way of which it came: "über Yonhap und die Tagesschau". */
	readonly by: (names: string) => string;
	readonly unnamed: string;
	readonly record: string;
	readonly supports: (events: number) => string;
	/** Before the sources that cite one which no event names. */
	readonly citedBy: string;
	readonly unused: string;
	/** A title of ours in place of the heading. */
	readonly described: string;
}

export interface CorrectionsMessages {
	readonly title: string;
	readonly lead: string;
	readonly rule: string;
	readonly list: string;
	/** Of one correction: the events it is about. */
	readonly about: string;
	readonly none: string;
	readonly feed: string;
	readonly feedExplanation: string;
	readonly report: string;
	readonly reportText: string;
	/** Link to the About page, where corrections and contact stand. */
	readonly reportLink: string;
	readonly feedTitle: (dataset: string) => string;
	/** Title of an entry of the feed; the titles of the events, none where it is about all. */
	readonly entry: (day: string, events: readonly string[]) => string;
}

export interface WhatChangedMessages {
	readonly title: string;
	readonly lead: string;
	readonly withoutScript: string;
	readonly days: string;
	readonly from: string;
	readonly to: string;
	/** What of the two days is compared. */
	readonly compared: string;
	/** Both days in words. */
	readonly between: (from: string, to: string) => string;
	readonly summary: (appeared: number, restatused: number, retitled: number) => string;
	readonly nothing: string;
	readonly appeared: string;
	readonly appearedNote: string;
	readonly restatused: string;
	readonly restatusedNote: string;
	readonly retitled: string;
	readonly retitledNote: string;
	/** Before the date of an event. */
	readonly happened: string;
	/** Between two statuses, spoken. */
	readonly then: string;
	readonly titleBefore: string;
	readonly incomplete: string;
	readonly reversed: string;
	/** Title of the link to the timeline on the second day; the day in words. */
	readonly onTimeline: (day: string) => string;
}

/** The texts of the pages beside the timeline; only these pages load them. */
export interface PageMessages {
	readonly subpage: SubpageMessages;
	readonly sources: SourcesMessages;
	readonly corrections: CorrectionsMessages;
	readonly whatChanged: WhatChangedMessages;
}
