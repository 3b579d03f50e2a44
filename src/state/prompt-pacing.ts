import type { Pacing } from './slices.ts';

/**
 * Goes on at the next task, for what a reader waits for: the page answers between slices, but none of
 * them waits until it has nothing else to do. Where a stage is there to be moved its frames go first,
 * which is what slices do by default.
 */
export const promptPacing: Pacing = {
	now: () => performance.now(),
	pause: () =>
		new Promise((resolve) => {
			// Timers would wait for four milliseconds each.
			const { port1, port2 } = new MessageChannel();
			port1.onmessage = () => {
				port1.close();
				resolve(Infinity);
			};
			port2.postMessage(null);
		}),
};
