import type { Stance } from '../../dataset/vocabulary.ts';
import type { Distance } from '../../time/distance.ts';

/** What an event was first told by. */
export type FirstTold = 'announcement' | 'claim' | 'report';

/** Who takes one side on an event. */
export interface Side {
	readonly stance: Exclude<Stance, 'comments'>;
	/** Names of parties, some of them. */
	readonly names: readonly string[];
	/** How many more there are. */
	readonly others: number;
	/** How a verb after the names agrees: with one of them, or with several. */
	readonly number: number;
}

/** The knowledge of a day: the bar with its controls, the handle, and the sentences on what shows. */
export interface AsOfMessages {
	/** Name of the bar. */
	readonly label: string;
	/** Name of the field, and of the handle on the overview. */
	readonly day: string;
	readonly play: string;
	readonly pause: string;
	/** Name of the choice of a speed, and its values. */
	readonly speed: string;
	readonly times: (speed: number) => string;
	readonly previous: string;
	readonly next: string;
	readonly later: string;
	readonly backToToday: string;
	/** What all this is for, while nothing is set. */
	readonly hint: string;
	/** In place of the controls, where the dataset has no earlier state. */
	readonly nothingBefore: string;
	readonly notADay: string;
	/** Days as they stand in a sentence: "am 22. Oktober 2024". */
	readonly tooEarly: (first: string) => string;
	readonly tooLate: (today: string) => string;
	/** Where the handle stands; a day as it stands alone, null: today. */
	readonly value: (day: string | null, known: number) => string;
	/** On the stage after the day. */
	readonly afterwards: string;
	/** A link to what changed in the month before the day. */
	readonly changes: string;
	/** What shows on a day ("am 22. Oktober 2024") without a selected event. */
	readonly whole: (day: string, known: number, hidden: number) => string;
	/** That what came later shows as well. */
	readonly laterShown: string;
	/** How long after it was first told, to stand after the day: "zwei Wochen nach der ersten Meldung". */
	readonly since: (apart: Distance | 'same-day', first: FirstTold) => string;
	/** What was said of the selected event by a day; `since` null where that cannot be told. */
	readonly event: (day: string, since: string | null, sides: readonly Side[]) => string;
	/** Of an event that shows only because the reader asked for what came later. */
	readonly notYetKnown: (day: string) => string;
	/** What had happened in a lane and was not public; lane null: in all. */
	readonly outlines: (count: number, lane: string | null) => string;
}
