import type { FaultCode } from '../../dataset/fault.ts';

export interface AppMessages {
	/** Under the title; `updated` is a date in words. */
	readonly chronology: (events: number, sources: number, day: string) => string;
	readonly chronologyShort: (events: number, sources: number) => string;
	readonly pageTitle: (dataset: string) => string;
	/** Before the day whose knowledge shows ("22. Okt. 2024"); null: today. */
	readonly asOf: (day: string | null) => string;
	/** A page's title with the day ("am 22. Oktober 2024"). */
	readonly pageTitleOnDay: (title: string, day: string) => string;
	readonly pageTitleWithEvent: (event: string, dataset: string) => string;
	/** Where JavaScript is off. */
	readonly withoutScript: string;
	readonly skipToList: string;
	readonly language: string;
	/** Of the languages of the interface, each in itself. */
	readonly languageName: Readonly<Record<'de' | 'en', string>>;
	readonly theme: string;
	readonly themeNow: (theme: string) => string;
	/** Name of the region with search, filters and zoom. */
	readonly tools: string;
	readonly about: string;
	/** The other pages, as links name them. */
	readonly pages: Readonly<
		Record<'sources' | 'changes' | 'corrections' | 'present' | 'privacy', string>
	>;
	/** Opens the dialog with the ways of passing the view on; and that at the embed code. */
	readonly share: string;
	readonly embed: string;
	readonly download: string;
	/** Leads to where the single file is offered. */
	readonly offline: string;
	readonly openOwn: string;
	readonly close: string;
}

/** Why a dataset could not be read at all. */
export interface OpenFailureMessages {
	readonly badAddress: (address: string) => string;
	readonly otherOrigin: (host: string) => string;
	readonly notFound: (address: string) => string;
	readonly refused: (address: string, status: number) => string;
	readonly serverError: (address: string, status: number) => string;
	readonly unreachable: (host: string) => string;
	/** Of another site that is allowed but does not answer us. */
	readonly unreachableElsewhere: (host: string) => string;
	/** Sizes in megabytes. */
	readonly tooLarge: (limit: number) => string;
	readonly empty: string;
	readonly fileUnreadable: (name: string) => string;
	readonly notText: string;
	readonly webPage: string;
	readonly crashed: string;
}

export interface OpenMessages {
	readonly title: string;
	readonly intro: string;
	readonly choose: string;
	readonly drop: string;
	readonly reading: string;
	readonly checking: string;
	/** `share` from 0 to 1. */
	readonly progress: (share: number) => string;
	readonly cancel: string;
	/** The permanent banner; `title` and `publisher` as the foreign dataset has them. */
	readonly banner: (title: string, publisher: string) => string;
	readonly back: string;
	readonly opened: (events: number) => string;
	readonly faults: (count: number) => string;
	readonly warnings: (count: number) => string;
	readonly faultsIntro: string;
	/** Where the list of them does not come. */
	readonly noFaultList: string;
	readonly faultAt: (path: string) => string;
	/** What a fault is; its details are in English, as they quote the data. */
	readonly fault: Readonly<Record<FaultCode, string>>;
	/** Why nothing can be shown: no event without faults, no event at all, no dataset. */
	readonly nothingLeft: string;
	readonly noEvents: string;
	readonly noDataset: string;
	/** After it: the page goes on showing what it showed. */
	readonly stays: string;
	readonly failed: string;
	readonly failure: OpenFailureMessages;
}

/** Why a part of the address was ignored. */
export interface NoticeMessages {
	/** `part` as it stands in the address: `chapter=kurks`. */
	readonly unknown: (part: string) => string;
	readonly notADate: (part: string) => string;
	readonly halfSpan: (part: string) => string;
	readonly reversed: (part: string) => string;
	readonly afterToday: (part: string) => string;
	/** `day` in a sentence: "am 22. Oktober 2024". */
	readonly notYetKnown: (day: string) => string;
	readonly repeated: (part: string) => string;
	readonly dismiss: string;
}

export interface PrintMessages {
	readonly address: (url: string) => string;
	readonly license: (license: string) => string;
	/** Heading of what was known on a day: "am 22. Oktober 2024". */
	readonly knownOn: (day: string) => string;
	readonly filtered: (shown: number, total: number) => string;
}

export interface ErrorMessages {
	readonly data: string;
	readonly zones: string;
	readonly panel: string;
	/** The events picked for a lesson. */
	readonly pick: string;
	readonly retry: string;
}
