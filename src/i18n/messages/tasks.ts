/** What a class can be asked besides following a lesson; offered where lessons are chosen and told. */
export interface TaskMessages {
	readonly title: string;
	readonly order: string;
	/** Name of the button; begins with `order`. */
	readonly orderWith: (title: string) => string;
	readonly orderNote: string;
	readonly sources: string;
	/** Name of the button; begins with `sources`. */
	readonly sourcesWith: (title: string) => string;
	readonly sourcesNote: string;
	readonly judgements: string;
	/** How many events the class has judged. */
	readonly judgementsNote: (judged: number) => string;
	readonly close: string;
	/** What the key does. */
	readonly key: string;
	readonly judgeKey: string;
	readonly failed: string;
	/** The story holds nothing for it: too few events, no sources. */
	readonly tooFew: string;
	/** The same in a lesson that has not told enough of them so far. */
	readonly tooFewYet: string;
	readonly noSources: string;
}
