/** How long work may hold the main thread at a time, ms. */
const SLICE = 10;
/** Work is not put off for longer than this when the main thread is never idle, ms. */
const PATIENCE = 100;

/** The clock and the pauses of sliced work; replaced in tests. */
export interface Pacing {
	/** Milliseconds, monotonic. */
	readonly now: () => number;
	/** Resolves when there is time to go on, with how many milliseconds: Infinity for a whole slice. */
	readonly pause: () => Promise<number>;
}

/** Goes on when the browser is idle, or at the next task where it cannot tell (Safari). */
const idlePacing: Pacing = {
	now: () => performance.now(),
	pause: () =>
		new Promise((resolve) => {
			if (typeof requestIdleCallback === 'function') {
				requestIdleCallback(
					(deadline) => resolve(deadline.didTimeout ? SLICE : deadline.timeRemaining()),
					{ timeout: PATIENCE },
				);
			} else setTimeout(() => resolve(SLICE), 0);
		}),
};

export interface SliceOptions<Step> {
	/** Takes the last step of each slice. */
	readonly onProgress?: (step: Step) => void;
	readonly signal?: AbortSignal;
	readonly pacing?: Pacing | undefined;
}

/**
 * Runs a generator to its end in slices of at most 10 ms, so that the page stays responsive; a step
 * longer than that makes a longer slice. Begins with a pause.
 *
 * Rejects with what the generator throws, or with the signal's reason when it is aborted; the
 * generator's `finally` blocks run then.
 */
export async function runInSlices<Step, Result>(
	steps: Generator<Step, Result>,
	{ onProgress, signal, pacing = idlePacing }: SliceOptions<Step> = {},
): Promise<Result> {
	try {
		for (;;) {
			const end = Math.min(SLICE, await pacing.pause()) + pacing.now();
			let next: IteratorResult<Step, Result>;
			do {
				signal?.throwIfAborted();
				next = steps.next();
				if (next.done) return next.value;
			} while (pacing.now() < end);
			onProgress?.(next.value);
		}
	} finally {
		// Runs the generator's own `finally` after an abort; at its end it does nothing.
		steps.return(undefined as never);
	}
}
