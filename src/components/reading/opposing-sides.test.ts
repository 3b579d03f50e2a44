import { describe, expect, it } from 'vitest';
import type { Stance } from '../../dataset/vocabulary.ts';
import { opposingSides } from './opposing-sides.ts';
import { account } from './sample.ts';

const told = (...stances: Stance[]) =>
	stances.map((stance, i) => account(`${stance} ${i}`, `2024-10-${10 + i}`, { stance }));

describe('opposing sides', () => {
	it('hold who says so and who does not, in the order in which it became public', () => {
		const all = told('asserts', 'denies', 'reports', 'comments', 'doubts', 'confirms', 'retracts');
		const sides = opposingSides(all);
		expect(sides?.affirming.map(({ id }) => id)).toEqual(['asserts 0', 'reports 2', 'confirms 5']);
		expect(sides?.opposing.map(({ id }) => id)).toEqual(['denies 1', 'doubts 4']);
	});

	it('are none where nobody contradicts', () => {
		expect(opposingSides(told('asserts', 'comments', 'retracts'))).toBeNull();
		expect(opposingSides(told('denies', 'comments'))).toBeNull();
		expect(opposingSides([])).toBeNull();
	});
});
