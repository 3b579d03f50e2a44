import type { StageTexts } from '../messages.ts';

/** All texts that an embed needs in its language. */
export interface EmbedTexts {
	readonly stage: StageTexts;
	readonly embed: EmbedMessages;
}

/** The texts of the timeline in a frame, beyond those that it shares with the page of its own. */
export interface EmbedMessages {
	/** Name of the region in which the selected event is told. */
	readonly card: string;
	/** In its place where none is selected; `shown` events stand in `span`, in words. */
	readonly choose: (shown: number, span: string) => string;
	/** On the button that shows or hides the sources: "14 Quellen, 6 Ursprünge". */
	readonly counts: (sources: number, origins: number) => string;
	readonly previous: string;
	readonly next: string;
	/** Names of the buttons with the event that they lead to; they begin with the words above. */
	readonly previousTo: (title: string) => string;
	readonly nextTo: (title: string) => string;
	/** Name of the region with the sources of an event. */
	readonly sources: (title: string) => string;
	/** Unfolds the sources after the first. */
	readonly moreSources: (count: number) => string;
	/** Who published the sources: "Quellen: NIS, KCNA, Nato und 14 weitere"; without names: "17 Herausgeber". */
	readonly sourceLine: (publishers: readonly string[], others: number) => string;
	readonly fullView: string;
	/** Its name: where it leads. */
	readonly fullViewOf: (title: string) => string;
	/** Events in it were corrected since the snippet was copied; `day` as in a sentence. */
	readonly corrected: (day: string) => string;
	readonly corrections: string;
	/** What the address asks for cannot be loaded now: words to be looked up, a clock. */
	readonly searchFailed: string;
	readonly zoneFailed: string;
	/** Takes notices away. */
	readonly dismiss: string;
	readonly empty: string;
}

/** What an embed says beside that: of another day, of another's dataset, and where there is no script. */
export interface EmbedLaterMessages {
	/** Name of the list of events. */
	readonly list: string;
	/** Of a source for which no address is known. */
	readonly noAddress: string;
	/** Appended to the name of a link. */
	readonly newTab: string;
	/** Which day's knowledge shows; `day` as it stands alone. */
	readonly asOf: (day: string) => string;
	readonly asOfLater: (day: string) => string;
	/** Above the list where JavaScript is off. */
	readonly withoutScript: string;
	/** While another dataset is fetched, and where it cannot be shown. */
	readonly opening: string;
	readonly notOpened: (why: string) => string;
	readonly foreign: (title: string, publisher: string) => string;
	/** The event of the address was not public on the day of it; `day` as in a sentence. */
	readonly notYetKnown: (day: string) => string;
}
