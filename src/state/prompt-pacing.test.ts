import { expect, it } from 'vitest';
import { promptPacing } from './prompt-pacing.ts';
import { runInSlices } from './slices.ts';

/** Holds the thread for so many milliseconds. */
function hold(ms: number): void {
	const end = performance.now() + ms;
	while (performance.now() < end);
}

it('lets other tasks run between slices, however long the work is', async () => {
	let others = 0;
	const other = () => {
		others += 1;
		next = setTimeout(other);
	};
	let next = setTimeout(other);
	function* work() {
		for (let step = 0; step < 20; step++) {
			hold(6);
			yield step;
		}
		return 'done';
	}
	await expect(runInSlices(work(), { pacing: promptPacing })).resolves.toBe('done');
	clearTimeout(next);
	expect(others).toBeGreaterThan(2);
});

it('pauses for a task, and not for as long as timers do', async () => {
	const pauses = 200;
	let timers = 0;
	const tick = () => {
		timers += 1;
		next = setTimeout(tick, 4);
	};
	let next = setTimeout(tick, 4);
	for (let pause = 0; pause < pauses; pause++) await promptPacing.pause();
	clearTimeout(next);
	expect(timers).toBeLessThan(pauses);
});
