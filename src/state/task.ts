/** What a class is given to do with the events of a story. */
export type Task =
	| {
			readonly kind: 'order';
			/** Decides which cards lie there and how they are mixed; the whole class has the same. */
			readonly seed: number;
			/** How many cards; no more than there are events. */
			readonly cards: number;
	  }
	| {
			readonly kind: 'sources';
			/** Position of the step whose sources are examined, from 1. */
			readonly of: number;
			/** Id of the source; null: the first of the step. */
			readonly source: string | null;
	  };
export type TaskKind = Task['kind'];

/** How many cards there may be, and how many there are if nobody chooses. */
export const CARDS = { least: 3, standard: 6, most: 10 } as const;
/** Seeds run from 0 up to this one, so that they are short in an address. */
export const LAST_SEED = 99_999;
