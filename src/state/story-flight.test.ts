import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY, YEAR } from '../time/units.ts';
import { Camera } from './camera.svelte.ts';
import { flight, Pilot } from './story-flight.ts';

const NOW = Date.UTC(2024, 5, 19);
const span = fc
	.tuple(fc.integer({ min: -20 * YEAR, max: 20 * YEAR }), fc.integer({ min: DAY, max: 5 * YEAR }))
	.map(([at, length]) => ({ from: NOW + at, to: NOW + at + length }));
const limits = () => ({ whole: { from: NOW - 50 * YEAR, to: NOW + 50 * YEAR }, shortest: 1 });

describe('a flight', () => {
	it('begins and ends exactly where it should and takes neither long nor no time', () => {
		fc.assert(
			fc.property(span, span, (from, to) => {
				const { at, duration } = flight(from, to);
				expect(at(0)).toEqual(from);
				expect(at(1)).toEqual(to);
				expect(duration).toBeGreaterThanOrEqual(450);
				expect(duration).toBeLessThanOrEqual(1500);
			}),
		);
	});

	it('shows a span of some length at every moment, and arrives without a jump', () => {
		fc.assert(
			fc.property(span, span, fc.double({ min: 0, max: 1, noNaN: true }), (from, to, share) => {
				const { at } = flight(from, to);
				const seen = at(share);
				expect(seen.to).toBeGreaterThan(seen.from);
				const last = at(1 - 1e-9);
				expect(Math.abs(last.from - to.from)).toBeLessThan((to.to - to.from) / 100);
			}),
		);
	});

	it('zooms out on a long way: both ends show together in between', () => {
		const from = { from: NOW, to: NOW + 10 * DAY };
		const to = { from: NOW + 400 * DAY, to: NOW + 410 * DAY };
		const middle = flight(from, to).at(0.5);
		expect(middle.to - middle.from).toBeGreaterThan(100 * DAY);
	});
});

describe('the pilot', () => {
	const start = { from: NOW, to: NOW + 10 * DAY };
	const goal = { from: NOW + 90 * DAY, to: NOW + 120 * DAY };

	function piloted(reduced: boolean) {
		let time = 0;
		const waiting: (() => void)[] = [];
		const motion = {
			now: () => time,
			nextFrame: (run: () => void) => void waiting.push(run),
			reduced: () => reduced,
		};
		const camera = new Camera(start, limits, motion);
		const frame = (ms: number) => {
			time += ms;
			for (const run of waiting.splice(0)) run();
		};
		return { camera, pilot: new Pilot(camera, motion), frame, waiting };
	}

	it('is there at once where motion is to be reduced', () => {
		const { camera, pilot, waiting } = piloted(true);
		pilot.fly(goal);
		expect(camera.span).toEqual(goal);
		expect(waiting).toEqual([]);
	});

	it('arrives after some frames', () => {
		const { camera, pilot, frame, waiting } = piloted(false);
		pilot.fly(goal);
		frame(100);
		expect(camera.span).not.toEqual(start);
		expect(camera.span).not.toEqual(goal);
		frame(2000);
		expect(camera.span).toEqual(goal);
		expect(waiting).toEqual([]);
	});

	it('leaves a flight for another', () => {
		const { camera, pilot, frame, waiting } = piloted(false);
		pilot.fly(goal);
		frame(100);
		pilot.fly(start);
		frame(100);
		frame(2000);
		expect(camera.span).toEqual(start);
		expect(waiting).toEqual([]);
	});
});
