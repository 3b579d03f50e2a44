/** The texts of the timeline in a frame, beyond those that it shares with the page of its own. */
export interface EmbedMessages {
	/** Name of the region in which the selected event is told. */
	readonly card: string;
	/** In its place where none is selected; `shown` events stand in `span`, in words. */
	readonly choose: (shown: number, span: string) => string;
	/** Name of the button that shows or hides the sources; begins with `list.sources`. */
	readonly sourcesOf: (sources: string, title: string) => string;
	/** Name of the region with the sources of an event. */
	readonly sources: (title: string) => string;
	/** Who published the sources: "Quellen: NIS, KCNA, Nato und 14 weitere". */
	readonly sourceLine: (publishers: readonly string[], others: number) => string;
	readonly fullView: string;
	/** Its name: where it leads. */
	readonly fullViewOf: (title: string) => string;
	/** Which day's knowledge shows; `day` as it stands alone. */
	readonly asOf: (day: string) => string;
	readonly asOfLater: (day: string) => string;
	/** Events in it were corrected since the snippet was copied; `day` as in a sentence. */
	readonly corrected: (day: string) => string;
	readonly corrections: string;
	/** Above the list where JavaScript is off. */
	readonly withoutScript: string;
	/** While another dataset is fetched, and where it cannot be shown. */
	readonly opening: string;
	readonly notOpened: (why: string) => string;
	readonly foreign: (title: string, publisher: string) => string;
	/** The address asks for words that cannot be looked up now. */
	readonly searchFailed: string;
	readonly empty: string;
}
