/** A kind of file, with what it is for. */
export interface FileKindMessages {
	readonly name: string;
	readonly hint: string;
}

/** The filtered events as files. */
export interface ShareDataMessages {
	/** How many events of how many are taken. */
	readonly taken: (taken: number, total: number) => string;
	/** Nothing is filtered. */
	readonly takenAll: (total: number) => string;
	/** Filters leave nothing. */
	readonly nothing: string;
	/** What the filters are; the visible span is none. */
	readonly whatCounts: string;
	/** What is taken as it was known on a day: "am 22. Oktober 2024". */
	readonly onDay: (day: string) => string;
	/** The kinds of files. */
	readonly format: string;
	readonly events: FileKindMessages;
	readonly accounts: FileKindMessages;
	readonly json: FileKindMessages;
	readonly calendar: FileKindMessages;
	/** How many of the events a calendar can hold, and how many not. */
	readonly inCalendar: (held: number, leftOut: number) => string;
	/** Of the authoring form on a day: what it leaves out besides. */
	readonly jsonOnDay: string;
	readonly download: string;
	readonly file: (name: string) => string;
	readonly license: (license: string) => string;
	readonly done: (name: string) => string;
	/** The dataset could not be read again; `why` says more. */
	readonly failed: (why: string) => string;

	/** In a calendar: a title with the word for its status, where it is not confirmed. */
	readonly calendarTitle: (title: string, status: string) => string;
	/** In a calendar: status with its basis, and the state of the data. */
	readonly calendarStatus: (judgement: string) => string;
	readonly calendarUpdated: (day: string) => string;
	readonly calendarKnown: (day: string) => string;
}
