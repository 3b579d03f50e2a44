import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANES, seededEvents, WHOLE } from './seeded-events.ts';

const many = seededEvents(4000, 7);
const share = (part: readonly unknown[]) => part.length / many.length;

describe('the events of the bench', () => {
	it('are the same for the same seed, and others for another', () => {
		expect(seededEvents(50, 1)).toEqual(seededEvents(50, 1));
		expect(seededEvents(50, 1)).not.toEqual(seededEvents(50, 2));
	});

	it('are as many as asked for, in time order, within the whole, each with an id of its own', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 300 }), fc.integer(), (count, seed) => {
				const events = seededEvents(count, seed);
				expect(events).toHaveLength(count);
				expect(new Set(events.map(({ id }) => id)).size).toBe(count);
				events.forEach(({ from, to, lane, importance }, i) => {
					expect(from).toBeGreaterThanOrEqual(events[i - 1]?.from ?? WHOLE.from);
					expect(from).toBeLessThan(WHOLE.to);
					expect(to ?? from + 1).toBeGreaterThan(from);
					expect(to ?? WHOLE.to).toBeLessThanOrEqual(WHOLE.to);
					expect([from % 60_000, (to ?? 0) % 60_000]).toEqual([0, 0]);
					expect(lane).toBeLessThan(LANES);
					expect([1, 2, 3, 4, 5]).toContain(importance);
				});
			}),
			{ numRuns: 30 },
		);
	});

	it('last in one case of ten', () => {
		expect(share(many.filter(({ to }) => to !== null))).toBeCloseTo(0.1, 1);
	});

	it('come in bursts: half of them within a tenth of the days', () => {
		const days = new Map<number, number>();
		for (const { from } of many) {
			const day = Math.floor(from / 86_400_000);
			days.set(day, (days.get(day) ?? 0) + 1);
		}
		const busiest = [...days.values()].sort((a, b) => b - a);
		const tenth = (WHOLE.to - WHOLE.from) / 86_400_000 / 10;
		const within = busiest.slice(0, tenth).reduce((sum, count) => sum + count, 0);
		expect(within / many.length).toBeGreaterThan(0.5);
	});

	it('are many in the middle, where the bench zooms in', () => {
		const middle = (WHOLE.from + WHOLE.to) / 2;
		const near = many.filter(({ from }) => Math.abs(from - middle) < 14 * 86_400_000);
		expect(share(near)).toBeGreaterThan(0.012);
	});

	it('have titles of four to nine words, and every lane and importance', () => {
		for (const { title } of many) {
			const { length } = title.split(' ');
			expect(length).toBeGreaterThanOrEqual(4);
			expect(length).toBeLessThanOrEqual(9);
		}
		expect(new Set(many.map(({ lane }) => lane)).size).toBe(LANES);
		expect(new Set(many.map(({ importance }) => importance)).size).toBe(5);
	});
});
