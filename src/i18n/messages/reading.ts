export interface ListMessages {
	readonly title: string;
	readonly count: (shown: number, total: number) => string;
	/** With the visible span in words: "14 von 113 Ereignissen, Mai 2024 bis Juni 2025". */
	readonly countInSpan: (shown: number, total: number, span: string) => string;
	/** The line under it: "4 Quellen, 2 Ursprünge". */
	readonly sources: (sources: number, origins: number) => string;
	readonly empty: string;
	readonly emptyFiltered: string;
	/** Under a list that ends before the events do. */
	readonly first: (listed: number) => string;
	readonly showAll: string;
}

/** What a reader sends to report an error. */
export interface ErrorReport {
	readonly dataset: string;
	readonly title: string;
	readonly date: string;
	readonly id: string;
	readonly address: string;
	/** The day of the dataset, in words. */
	readonly updated: string;
}

export interface DetailMessages {
	readonly label: string;
	readonly back: string;
	readonly close: string;
	readonly previous: string;
	readonly next: string;
	/** Names of the buttons with the event that they lead to; they begin with the words above. */
	readonly previousTo: (title: string) => string;
	readonly nextTo: (title: string) => string;
	readonly place: string;
	readonly chapter: string;
	readonly kind: string;
	readonly actors: string;

	/** Buttons of the sheet on a phone. */
	readonly enlarge: string;
	readonly reduce: string;

	readonly trail: string;
	readonly accounts: (count: number) => string;
	/** A run of accounts that is folded; `span` in words. */
	readonly moreAccounts: (count: number, span: string) => string;
	/** A switch: shows the folded accounts too. */
	readonly wholeTrail: (count: number) => string;
	/** Who assesses, at the head of an assessment. */
	readonly editors: string;
	/** The editors' judgement from a day on. */
	readonly assessed: (judgement: string) => string;
	readonly via: (names: string) => string;
	/** Link to the event in which it was said. */
	readonly statement: (title: string) => string;
	/** Before the title, summary or date that the event had then. */
	readonly toldThen: string;

	readonly figures: string;
	readonly figuresBy: string;
	readonly figuresOn: string;
	readonly figuresSaid: string;
	/** The same without its unit, which stands over the column. */
	readonly number: (min: number | null, max: number | null) => string;

	readonly origins: string;
	/** "9 Quellen; Ursprünge: NIS, Nato, Pjöngjang; 2 unbekannt". */
	readonly originsLine: (sources: number, names: readonly string[], unknown: number) => string;
	/** Between two links of a chain: Tagesschau *nach* Yonhap. */
	readonly after: string;
	readonly originsNote: string;
	/** Unfolds which source goes back to whom. */
	readonly originsWhole: string;
	/** Beside speakers who are not named. */
	readonly originUnknown: string;

	readonly sources: string;
	readonly moreSources: (count: number) => string;
	readonly noAddress: string;
	readonly undated: string;
	readonly described: string;
	/** Appended to the name of a link. */
	readonly newTab: string;
	readonly archived: (date: string) => string;
	readonly by: (author: string) => string;
	/** From whom a source has it; `names` in a row. */
	readonly citing: (names: string) => string;
	/** Page, time code or passage in a source. */
	readonly passage: (at: string) => string;

	readonly related: string;

	readonly copyLink: string;
	/** Opens the ways of citing the event. */
	readonly cite: string;
	readonly copied: string;
	/** Stands before the address itself, where copying is not allowed. */
	readonly copyFailed: string;

	/** "Geändert am 22. November 2026"; the day as in a sentence. */
	readonly changed: (day: string) => string;

	readonly report: string;
	readonly reportTo: (contact: string) => string;
	readonly reportWithoutContact: string;
	readonly reportSubject: (title: string) => string;
	/** Several lines, to be copied or mailed. */
	readonly reportText: (report: ErrorReport) => string;
	readonly reportCopy: string;
	readonly reportCopied: string;
	readonly reportCopyFailed: string;
}
