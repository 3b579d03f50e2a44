import { openBytes } from './open-bytes.ts';
import { OpenError } from './open-failure.ts';
import type { OpenAnswer, OpenRequest } from './open-in-worker.ts';

/* Opens one dataset off the main thread; see `open-in-worker.ts`. */

const scope = self as unknown as DedicatedWorkerGlobalScope;
const answer = (message: OpenAnswer): void => scope.postMessage(message);

/** Often enough for a bar that moves, ms. */
const BETWEEN_REPORTS = 50;

scope.addEventListener('message', ({ data }: MessageEvent<OpenRequest>) => {
	try {
		const steps = openBytes(data.bytes, data.language);
		let reported = 0;
		for (;;) {
			const next = steps.next();
			if (next.done) {
				answer({ type: 'opened', opened: next.value });
				return;
			}
			if (performance.now() - reported < BETWEEN_REPORTS) continue;
			reported = performance.now();
			answer({ type: 'progress', progress: next.value });
		}
	} catch (error) {
		if (!(error instanceof OpenError)) throw error; // arrives as `error`: crashed
		answer({ type: 'failed', failure: error.failure });
	}
});

answer({ type: 'ready' });
