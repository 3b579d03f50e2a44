import { describe, expect, it } from 'vitest';
import { restingSize } from './sheet-size.ts';

const rest = (height: number, velocity = 0) => restingSize(height, velocity, 400, 800);

describe('a sheet that was let go', () => {
	it('rests at the nearest size', () => {
		expect([790, 601, 599, 400, 201, 199].map((height) => rest(height))).toEqual([
			'full',
			'full',
			'half',
			'half',
			'half',
			'closed',
		]);
	});

	it('follows a flick to the next size', () => {
		expect(rest(790, 0.6)).toBe('half');
		expect(rest(390, 0.6)).toBe('closed');
		expect(rest(410, -0.6)).toBe('full');
		expect(rest(150, -0.6)).toBe('half');
	});

	it('ignores a slow movement', () => {
		expect(rest(790, 0.2)).toBe('full');
	});
});
