import { describe, expect, it } from 'vitest';
import { beginLesson, inLesson, onLesson } from './lesson-now.ts';

describe('a lesson on screen', () => {
	it('lasts until its end, told of both', () => {
		const told: boolean[] = [];
		const stop = onLesson(() => told.push(inLesson()));
		const end = beginLesson();
		expect(inLesson()).toBe(true);
		end();
		end(); // said twice, it ends once
		expect(inLesson()).toBe(false);
		stop();
		beginLesson()();
		expect(told).toEqual([true, false]);
	});

	it('goes on while another one does', () => {
		const first = beginLesson();
		const second = beginLesson();
		first();
		expect(inLesson()).toBe(true);
		second();
		expect(inLesson()).toBe(false);
	});
});
