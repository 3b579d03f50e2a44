import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	actOn,
	clockText,
	elapsedOf,
	hasRun,
	NEW_TIMER,
	paceOf,
	TIMER_ACTIONS,
} from './lesson-timer.ts';

const MINUTE = 60_000;

describe('the clock of a lesson', () => {
	it('runs while it is not paused', () => {
		const started = actOn(NEW_TIMER, 'start', 1000);
		expect(elapsedOf(started, 4000)).toBe(3000);
		const paused = actOn(started, 'pause', 5000);
		expect(elapsedOf(paused, 90_000)).toBe(4000);
		expect(elapsedOf(actOn(paused, 'start', 10_000), 11_000)).toBe(5000);
		expect(actOn(paused, 'reset', 11_000)).toEqual(NEW_TIMER);
	});

	it('is not started twice nor paused twice', () => {
		const started = actOn(NEW_TIMER, 'start', 1000);
		expect(actOn(started, 'start', 2000)).toEqual(started);
		const paused = actOn(started, 'pause', 2000);
		expect(actOn(paused, 'pause', 9000)).toEqual(paused);
	});

	it('tells whether it has run', () => {
		expect(hasRun(NEW_TIMER)).toBe(false);
		expect(hasRun(actOn(NEW_TIMER, 'start', 5))).toBe(true);
	});

	it('never runs backwards, whatever is done at whatever time', () => {
		const act = fc.record({ action: fc.constantFrom(...TIMER_ACTIONS), at: fc.nat(1e9) });
		fc.assert(
			fc.property(fc.array(act), fc.nat(1e9), (acts, now) => {
				let timer = NEW_TIMER;
				for (const { action, at } of acts) {
					const before = elapsedOf(timer, at);
					timer = actOn(timer, action, at);
					// At the moment of an action nothing is lost, but by beginning anew.
					expect(elapsedOf(timer, at)).toBe(action === 'reset' ? 0 : before);
				}
				expect(elapsedOf(timer, now)).toBeGreaterThanOrEqual(timer.gone);
			}),
		);
	});
});

describe('the pace of a lesson', () => {
	it('shares the time among the steps', () => {
		expect(paceOf(0, 45, 0, 12)).toEqual({ left: 45 * MINUTE, due: 1, behind: 0 });
		expect(paceOf(15 * MINUTE, 45, 2, 12)).toEqual({ left: 30 * MINUTE, due: 5, behind: 2 });
		expect(paceOf(15 * MINUTE, 45, 6, 12).behind).toBe(-2);
	});

	it('asks for no step after the last when the time is over', () => {
		expect(paceOf(50 * MINUTE, 45, 11, 12)).toEqual({ left: -5 * MINUTE, due: 12, behind: 0 });
	});
});

describe('a time on the clock', () => {
	it.each([
		[0, '0:00'],
		[59_999, '0:59'],
		[725_000, '12:05'],
		[3_725_000, '1:02:05'],
		[-61_000, '1:01'],
	])('%i ms reads %s', (ms, text) => {
		expect(clockText(ms)).toBe(text);
	});
});
