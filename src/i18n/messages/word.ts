/** On whose word an event rests: who has it from whom, and who contradicts whom. */
export interface WordMessages {
	/** Name of the drawn graph, and how to use it. */
	readonly graph: string;
	readonly graphHelp: string;
	/** Unfolds the same as sentences. */
	readonly graphAsText: string;
	/** Sources that have it from the same, or an origin; `names` in a row. */
	readonly graphOrigin: (name: string) => string;
	readonly graphUnknown: (name: string) => string;
	/** "nau.ch nach Tagesschau nach Yonhap": from the source that was read to the origin. */
	readonly chain: (names: readonly string[]) => string;
	/** What goes back to an origin. */
	readonly goesBack: (origin: string, sources: readonly string[]) => string;

	readonly sides: string;
	/** Headings of the two sides, alike in form. */
	readonly sideFor: string;
	readonly sideAgainst: string;
	readonly moreOnSide: (count: number) => string;

	/** Caption of figures that count the same: what, and the unit where that says more. */
	readonly figuresOf: (what: string, unit: string) => string;
}
