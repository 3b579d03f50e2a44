import { describe, expect, it } from 'vitest';
import { lengthOf } from '../layout/visible-span.ts';
import { Camera, type Motion } from './camera.svelte.ts';

const limits = { whole: { from: 0, to: 1000 }, shortest: 10 };

/** A browser whose frames are run by hand. */
function handCranked(reduced = false) {
	let now = 0;
	let waiting: (() => void)[] = [];
	const motion: Motion = {
		now: () => now,
		nextFrame: (run) => waiting.push(run),
		reduced: () => reduced,
	};
	const pass = (ms: number) => {
		now += ms;
		const due = waiting;
		waiting = [];
		for (const run of due) run();
	};
	return { motion, pass, idle: () => waiting.length === 0 };
}

const camera = (motion: Motion) => new Camera({ from: 100, to: 200 }, () => limits, motion);

describe('Camera', () => {
	it('jumps at once and stays within the limits', () => {
		const moved = camera(handCranked().motion);
		moved.jump({ from: 950, to: 1150 });
		expect(moved.span).toEqual({ from: 800, to: 1000 });
	});

	it('glides there within 250 ms, and says where it is heading', () => {
		const { motion, pass, idle } = handCranked();
		const gliding = camera(motion);
		gliding.glide({ from: 500, to: 900 });
		expect(gliding.span).toEqual({ from: 100, to: 200 });
		expect(gliding.target).toEqual({ from: 500, to: 900 });
		expect(gliding.glides).toBe(true);
		pass(100);
		expect(gliding.glides).toBe(true);
		expect(lengthOf(gliding.span)).toBeGreaterThan(100);
		expect(lengthOf(gliding.span)).toBeLessThan(400);
		pass(150);
		expect(gliding.span).toEqual({ from: 500, to: 900 });
		expect(gliding.glides).toBe(false);
		expect(idle()).toBe(true);
	});

	it('moves at once for readers who asked for reduced motion', () => {
		const { motion, idle } = handCranked(true);
		const still = camera(motion);
		still.glide({ from: 500, to: 900 });
		expect(still.span).toEqual({ from: 500, to: 900 });
		expect(idle()).toBe(true);
	});

	it('gives way to a gesture in the middle of a glide', () => {
		const { motion, pass } = handCranked();
		const led = camera(motion);
		led.glide({ from: 500, to: 900 });
		pass(50);
		led.jump({ from: 300, to: 400 });
		pass(50);
		expect(led.span).toEqual({ from: 300, to: 400 });
		expect(led.target).toEqual({ from: 300, to: 400 });
	});
});
