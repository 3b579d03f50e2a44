import fc from 'fast-check';
import { expect, it } from 'vitest';
import { epochMs, wallMs } from './units.ts';
import { toEpoch, toWall } from './wall-time.ts';

it('a clock east of UTC is ahead of it', () => {
	const epoch = epochMs(Date.parse('2024-06-18T17:22:00Z'));
	expect(toWall(epoch, 540)).toBe(Date.parse('2024-06-19T02:22:00Z'));
	expect(toWall(epoch, -240)).toBe(Date.parse('2024-06-18T13:22:00Z'));
	expect(toEpoch(wallMs(Date.parse('2024-06-19T02:22:00Z')), 540)).toBe(epoch);
});

it('there and back is where one was, at any offset', () => {
	fc.assert(
		fc.property(
			fc.integer({ min: -8e15, max: 8e15 }),
			fc.double({ min: -960, max: 960, noNaN: true }),
			(ms, offset) => {
				expect(toEpoch(toWall(epochMs(ms), offset), offset)).toBe(ms);
				expect(Number.isInteger(toWall(epochMs(ms), offset))).toBe(true);
			},
		),
	);
});
