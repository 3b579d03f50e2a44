/** The sections of the About page, in their order; also the anchors, alike in every language. */
export const SECTIONS = [
	'method',
	'statuses',
	'dates',
	'sources',
	'unused',
	'limits',
	'corrections',
	'licence',
	'privacy',
	'newsrooms',
	'accessibility',
	'imprint',
] as const;
export type Section = (typeof SECTIONS)[number];

/** A word and what it means here. */
export interface Term {
	readonly term: string;
	readonly text: string;
}

/** Figures about the dataset's sources that the texts name. */
export interface SourceFigures {
	readonly all: number;
	readonly english: number;
	readonly korean: number;
	readonly russian: number;
}

/** What the About page says, in one language. Each paragraph and each entry of a list is plain text. */
export interface AboutTexts {
	readonly title: string;
	/** Below the title, before the dataset's description. */
	readonly lead: string;
	/** Name of the table of contents. */
	readonly contents: string;
	/** Formats a count. */
	readonly count: (n: number) => string;
	readonly headings: Readonly<Record<Section, string>>;
	readonly method: {
		readonly lead: readonly string[];
		readonly terms: readonly Term[];
		readonly rest: readonly string[];
		/** `updated`: a day in words. */
		readonly today: (updated: string) => string;
		/** Heading of the example. */
		readonly example: string;
		/** Before the title of the event that serves as the example. */
		readonly exampleLead: string;
	};
	readonly statuses: {
		readonly lead: readonly string[];
		readonly columns: { readonly status: string; readonly when: string };
		readonly confirmed: string;
		readonly grounds: readonly Term[];
		readonly rest: readonly string[];
	};
	readonly dates: { readonly lead: readonly string[]; readonly rest: readonly string[] };
	readonly sources: {
		readonly order: readonly string[];
		readonly lead: string;
		readonly rest: readonly string[];
		/** Before the counts by kind. */
		readonly kinds: (all: string) => string;
		/** Link to the page of all sources. */
		readonly all: string;
	};
	readonly unused: { readonly lead: string; readonly list: readonly Term[] };
	readonly limits: readonly ((figures: SourceFigures, updated: string) => string)[];
	readonly corrections: {
		readonly lead: readonly string[];
		readonly report: string;
		readonly reportLead: string;
		/** Before the address. */
		readonly contact: string;
		readonly noContact: string;
		/** Link to the page of corrections. */
		readonly changes: string;
	};
	readonly licence: {
		readonly texts: string;
		readonly textsLink: string;
		/** How to name us, before the example. */
		readonly credit: string;
		readonly sources: string;
		readonly code: string;
		readonly data: string;
	};
	readonly privacy: {
		readonly lead: string;
		/** What browsers keep of the site; not said in the single file. */
		readonly kept: string;
		/** Link to the page on privacy. */
		readonly all: string;
	};
	readonly newsrooms: {
		readonly lead: readonly string[];
		/** Before the text that a newsroom may copy into its privacy notice. */
		readonly notice: string;
		readonly noticeText: string;
	};
	readonly accessibility: {
		readonly goal: string;
		readonly offers: string;
		readonly offerList: readonly string[];
		readonly tested: string;
		readonly testedText: readonly string[];
		readonly gaps: string;
		readonly gapList: readonly string[];
		readonly report: string;
		readonly reportLead: string;
		readonly dated: string;
	};
	readonly imprint: { readonly publisher: string; readonly none: string };
}
