import type { EpochMs } from '../time/units.ts';

/**
 * A tour as its pages load it: one language, days as numbers. Made by `compile-tours.ts` from the
 * authoring form; its events exist in the dataset.
 */
export interface Tour {
	readonly id: string;
	readonly title: string;
	readonly summary: string;
	readonly lesson: Lesson | null;
	readonly steps: readonly TourStep[];
}

/** What a teacher plans with. */
export interface Lesson {
	readonly minutes: number;
	readonly aims: string;
	/** What pupils should know before. */
	readonly prior: string;
}

/** One stop of a tour. */
export interface TourStep {
	/** Id of the event shown. */
	readonly event: string;
	readonly narration?: string;
	readonly question?: Question;
	/** For the one who presents. */
	readonly notes?: string;
	/** The day whose knowledge shows, UTC midnight; absent: today's. */
	readonly asOf?: EpochMs;
	/** The visible span, wall ms, end exclusive; absent: around the event. */
	readonly span?: readonly [from: number, to: number];
}

/** A question to the class, with a possible answer. */
export interface Question {
	readonly text: string;
	readonly answer?: string;
}
