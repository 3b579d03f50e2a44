/** What a mark's name tells, in this order. */
export interface MarkName {
	/** The date as it stands in a sentence, with its qualifiers. */
	readonly date: string;
	readonly title: string;
	/** The word for the status. */
	readonly status: string;
	readonly sources: number;
}

export interface StageMessages {
	/** Name of the stage. */
	readonly label: string;
	readonly zoom: string;
	readonly zoomIn: string;
	readonly zoomOut: string;
	/** On the button; `allLabel`, its accessible name, contains it. */
	readonly all: string;
	readonly allLabel: string;
	/** Shown in passing when the wheel scrolled the page. */
	readonly hintWheel: string;
	readonly hintWheelMac: string;
	/** Name of the counter at a lane's left edge. */
	readonly earlierIn: (count: number, lane: string) => string;
	/** Name of the counter at a lane's right edge. */
	readonly laterIn: (count: number, lane: string) => string;
	/** The number on such a counter, with the separators of the language. */
	readonly count: (count: number) => string;
	/**
	 * Name of a cluster; `span` as in a sentence: "vom 18. bis 23. Oktober 2024"; `later`: nothing in it
	 * was public on the day shown.
	 */
	readonly cluster: (count: number, span: string, later: boolean) => string;
	/** Below the first events of a cluster: how many it has beside them. */
	readonly more: (count: number) => string;
	/** Name of a mark, in the order of CONVENTIONS.md B3. */
	readonly mark: (mark: MarkName) => string;
	/** Name of a lane's band; `span` as in a sentence. */
	readonly era: (title: string, span: string) => string;
	/** Spoken once the view has come to rest; `span` in words. */
	readonly inView: (span: string, shown: number, total: number) => string;
}

/** With what stands over the stage where there is room for it. */
export interface StageControlMessages extends StageMessages {
	readonly goTo: string;
	readonly goToSubmit: string;
	/** What can be typed. */
	readonly goToHint: string;
	readonly goToUnreadable: (typed: string) => string;
	/** `span` in words: "Mai 2014 bis Februar 2026". */
	readonly goToOutside: (span: string) => string;
	readonly groupBy: string;
	/** Name of the choice of a time zone. */
	readonly zone: string;
}

export interface OverviewMessages {
	readonly label: string;
	/** Names of what can be moved; their values are dates in words. */
	readonly window: string;
	readonly start: string;
	readonly end: string;
}

/** What the signs outside the glyph say about a date. */
export type DateSignName = 'bracket' | 'dotted' | 'dashed' | 'bar' | 'arrow' | 'torn' | 'points';

export interface LegendMessages {
	readonly title: string;
	readonly glyphs: string;
	readonly dates: string;
	/** The sign and, after it, what it says. */
	readonly dateSigns: Readonly<
		Record<DateSignName, { readonly sign: string; readonly says: string }>
	>;
	readonly rest: string;
	readonly cluster: string;
	readonly edge: string;
	readonly era: string;
	readonly outline: string;
	readonly more: string;
}

export interface KeyCap {
	/** On the key. */
	readonly cap: string;
	/** Its name, where the cap is a sign. */
	readonly name: string;
}

export type KeyAction =
	| 'previousNext'
	| 'lane'
	| 'firstLast'
	| 'open'
	| 'back'
	| 'zoomIn'
	| 'zoomOut'
	| 'all'
	| 'screen'
	| 'search'
	| 'fullScreen'
	| 'help';

export interface KeyMessages {
	readonly title: string;
	/** When the keys act. */
	readonly note: string;
	readonly actions: Readonly<
		Record<KeyAction, { readonly keys: readonly KeyCap[]; readonly does: string }>
	>;
	readonly pointer: string;
	/** What wheel, drag and fingers do, a sentence each. */
	readonly gestures: readonly string[];
	readonly close: string;
}
