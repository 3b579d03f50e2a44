import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { calmly } from './calmly.ts';

describe('handing values on calmly', () => {
	let handed: number[] = [];
	beforeEach(() => {
		vi.useFakeTimers();
		handed = [];
	});
	afterEach(() => {
		vi.useRealTimers();
	});
	const calm = () => calmly<number>((value) => handed.push(value), 100);

	it('begins at once', () => {
		calm()(1);
		expect(handed).toEqual([1]);
	});

	it('passes over what comes too quickly, but never the last', () => {
		const take = calm();
		for (let value = 1; value <= 5; value++) take(value);
		expect(handed).toEqual([1]);
		vi.advanceTimersByTime(100);
		expect(handed).toEqual([1, 5]);
		vi.advanceTimersByTime(1000);
		expect(handed).toEqual([1, 5]);
	});

	it('keeps the interval after a value that had waited', () => {
		const take = calm();
		take(1);
		take(2);
		vi.advanceTimersByTime(150);
		take(3);
		expect(handed).toEqual([1, 2]);
		vi.advanceTimersByTime(50);
		expect(handed).toEqual([1, 2, 3]);
	});

	it('is at once again after a rest', () => {
		const take = calm();
		take(1);
		vi.advanceTimersByTime(100);
		take(2);
		expect(handed).toEqual([1, 2]);
	});

	it('forgets what waits when it is stopped', () => {
		const take = calm();
		take(1);
		take(2);
		take.stop();
		vi.advanceTimersByTime(1000);
		expect(handed).toEqual([1]);
	});
});
