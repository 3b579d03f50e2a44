/**
 * Runs work that is written in steps to its end at once. The same steps can be run in a worker, or in
 * slices where the page must stay responsive.
 */
export function runSteps<Result>(steps: Generator<unknown, Result>): Result {
	for (;;) {
		const next = steps.next();
		if (next.done) return next.value;
	}
}
