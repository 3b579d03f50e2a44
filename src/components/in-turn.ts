let last: Promise<void> = Promise.resolve();

/**
 * Does a piece of work in a task of its own, after all that was asked for before it, so that what
 * readers do meanwhile is answered in between. What fails is reported, and holds nothing up.
 */
export function inTurn(work: () => unknown): void {
	last = last.then(nextTask).then(() => void Promise.resolve().then(work).catch(report));
}

/** Settles in a task of its own. */
export const nextTask = (): Promise<void> =>
	new Promise((begin) => {
		setTimeout(begin);
	});

const report = (error: unknown): void => console.error(error);
