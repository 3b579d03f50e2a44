import type { Publicity } from '../../dataset/publicity.ts';

/** What a point of the trail on the stage tells, in this order. */
export interface TrailPointName {
	/** Day or days, as they stand alone. */
	readonly date: string;
	/** The word for the status reached then. */
	readonly status: string;
	/** Who said what, "NIS berichtet", some of them. */
	readonly said: readonly string[];
	/** How many accounts the point holds; 0 where the editors alone judged. */
	readonly accounts: number;
}

/** How an event became known over time: its trail, and the way from happening to becoming public. */
export interface TrailMessages {
	/** Name of the row of points on the stage. */
	readonly label: (title: string) => string;
	readonly point: (point: TrailPointName) => string;
	/** From one day to another, where they cannot be told more shortly. */
	readonly days: (from: string, to: string) => string;
	/** Who said what, in a row. */
	readonly said: (speakers: string, does: string) => string;
	/** "nach 5 Tagen bekannt", "nach etwa 6 Monaten eingeräumt", "3 Tage vorher angekündigt". */
	readonly publicity: (step: Publicity) => string;
	/** Several of them as one sentence. */
	readonly publicitySentence: (steps: readonly Publicity[]) => string;
}
