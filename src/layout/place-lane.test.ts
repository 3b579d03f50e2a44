import { describe, expect, it } from 'vitest';
import type { Item } from './item.ts';
import { placeLane } from './place-lane.ts';
import { pointDate } from './point-date.test-data.ts';

const HOUR = 3_600_000;

describe('placeLane', () => {
	it('asks for no label where the mark alone has no room', () => {
		const asked: number[] = [];
		const items = [0, 1, 2].map((index): Item => ({
			index,
			lane: 0,
			importance: 5 - index,
			get label() {
				asked.push(index);
				return 100;
			},
			date: pointDate(index * HOUR),
			anchor: index * HOUR,
		}));
		const { marks, clusters } = placeLane(0, items, 1, 1 / HOUR, {});
		expect(marks.map(({ item }) => item.index)).toEqual([0]);
		expect(clusters.map(({ count }) => count)).toEqual([2]);
		expect(new Set(asked)).toEqual(new Set([0]));
	});
});
