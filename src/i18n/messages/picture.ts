import type { DateSignName } from './timeline.ts';

/** What stands in pictures of the timeline, and what is said of them to those who do not see them. */
export interface PictureMessages {
	/** How many of the events show. */
	readonly events: (shown: number, total: number) => string;
	/** Of a picture that shows all of them. */
	readonly allEvents: (events: number, sources: number) => string;
	/** What filters and search leave, each as "Kapitel: Kursk". */
	readonly selection: (parts: readonly string[]) => string;
	readonly facet: (name: string, values: readonly string[]) => string;
	readonly search: (query: string) => string;
	/** `day` in a sentence: "am 22. Oktober 2024". */
	readonly knownOn: (day: string) => string;
	readonly later: string;
	/** Beside a lane's name: how many of its events lie before and after what is shown. */
	readonly edges: (before: number, after: number) => string;
	/** In place of the events, where there are none. */
	readonly empty: string;
	/** What the signs around a glyph say of its date, as short as can be. */
	readonly signs: Readonly<Record<DateSignName, string>>;
	/** After a sample of a cluster. */
	readonly cluster: string;
	readonly outline: string;
	/** After a sample of a numbered mark: of a confirmed event, and of any other. */
	readonly numbered: string;
	readonly numberedOpen: string;
	/** Publishers, and how many more there are. */
	readonly sources: (names: readonly string[], others: number) => string;
	/** The day of the dataset, in words: "22. November 2026". */
	readonly updated: (day: string) => string;
	/** Of a dataset that is not ours. */
	readonly foreign: (publisher: string) => string;
	/** How many sources an event has. */
	readonly sourceCount: (count: number) => string;
	/** Texts in place of a picture; dates in words, status as a word. */
	readonly altView: (parts: {
		readonly title: string;
		readonly span: string;
		readonly shown: number;
		/** `day` in a sentence; null: today. */
		readonly day: string | null;
		/** Titles of the most important events. */
		readonly events: readonly string[];
	}) => string;
	readonly altPoster: (parts: {
		readonly title: string;
		readonly span: string;
		/** How many are on it. */
		readonly events: number;
		/** `day` in a sentence; null: today. */
		readonly day: string | null;
	}) => string;
	readonly altEvent: (parts: {
		readonly dataset: string;
		readonly date: string;
		readonly title: string;
		readonly status: string;
	}) => string;
	readonly altCover: (title: string, span: string, events: number) => string;
}
