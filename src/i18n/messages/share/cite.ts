/** A page of ours as a citation tells it; dates in words. */
export interface CitedPage {
	readonly publisher: string;
	/** Title of the event; absent for the chronology itself. */
	readonly title?: string;
	readonly chronology: string;
	/** The day whose knowledge shows; null: today. */
	readonly knownOn: string | null;
	/** The day of the dataset. */
	readonly updated: string;
	/** Null where no address leads to it. */
	readonly url: string | null;
	/** SPDX. */
	readonly license: string;
}

/** A source as a list of references tells it. */
export interface CitedSource {
	readonly authors: readonly string[];
	/** Its heading; null where only our description is known. */
	readonly title: string | null;
	readonly description: string | null;
	readonly publisher: string;
	/** In words; null: undated. */
	readonly date: string | null;
	readonly url: string | null;
}

/** Citations. */
export interface ShareCiteMessages {
	readonly intro: string;
	/** Names of the choices: what is cited, in which language, in which format. */
	readonly what: string;
	readonly language: string;
	readonly format: string;
	readonly event: string;
	/** The sources of the event. */
	readonly sources: (count: number) => string;
	readonly chronology: string;
	/** The formats, with what each is for. */
	readonly formats: {
		readonly text: string;
		readonly bibtex: string;
		readonly ris: string;
		readonly csl: string;
	};
	/** Name of the field with the citation. */
	readonly citation: string;
	readonly copy: string;
	readonly download: (extension: string) => string;
	/** Some of the sources are described and not named by their heading. */
	readonly describedHint: string;
	/** The same for the formats of reference managers. */
	readonly describedHintFields: string;
	/** The citation holds on a day of knowledge, in a sentence: "am 22. Oktober 2024". */
	readonly onDay: (day: string) => string;
	/** The same of the sources of an event. */
	readonly sourcesOnDay: (day: string) => string;
	readonly noEvent: string;
	/** The texts in the other language could not be read; `why` says more. */
	readonly otherLanguageFailed: (why: string) => string;

	/** A page as text, in the style of the language. */
	readonly page: (page: CitedPage) => string;
	/** A source as text, in the style of the language. */
	readonly source: (source: CitedSource) => string;
	/** Notes in files for reference managers; each a sentence. */
	readonly noteKnown: (day: string) => string;
	readonly noteLicense: (license: string) => string;
	readonly noteDescribed: string;
	readonly noteArchived: (url: string, day: string) => string;
}
