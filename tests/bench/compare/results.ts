/** What one run of one contender at one size showed. */
export interface Measures {
	/** Scripts and stylesheets that the page asked for, bytes. */
	readonly sent: { readonly raw: number; readonly gzip: number };
	/** What the page made of the events before the first drawing, ms. */
	readonly prepare: number;
	/** From data in memory to the first complete drawing, ms. */
	readonly draw: number;
	/** How much of that passed until an index was there, ms; null: there is none. */
	readonly index: number | null;
	/** From frame to frame over the gesture, ms. */
	readonly frame: { readonly p50: number; readonly p95: number; readonly max: number };
	/** The main thread's tasks over the gesture, ms: all, and per frame. */
	readonly main: { readonly total: number; readonly perFrame: number };
	/** Tasks of the main thread over 50 ms, by processor time. */
	readonly longTasks: number;
	/** After a garbage collection, beyond what `prepare` made, bytes. */
	readonly heap: number;
	/** Elements in the page, the most after the first drawing and after each part of the gesture. */
	readonly nodes: number;
}

/** Why a run came to no end. */
export interface Failure {
	/** In which part: `load`, `events`, `prepare`, `draw`, `gesture` or `heap`. */
	readonly during: string;
	readonly reason: 'time' | 'crash' | 'error';
	readonly detail: string;
}

/** All runs of a contender at a size; with a failure there is nothing to compare. */
export interface Result {
	readonly contender: string;
	readonly size: number;
	readonly runs: readonly Measures[];
	readonly failure: Failure | null;
}
