import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../time/parse-edtf.ts';
import { floating } from './date-extent.ts';
import { drawnDate } from './date-signs.ts';
import { edgeCounts } from './edge-counts.ts';
import type { Item } from './item.ts';
import { placeLane } from './place-lane.ts';

const DAY = 86_400_000;

const item = (edtf: string, index: number): Item => {
	const date = drawnDate(parseEdtf(edtf), floating);
	return { index, lane: 0, importance: 3, label: 100, anchor: date.anchor, date };
};
const items = ['2024-01-01', '2024-02-01', '2024-02-20/2024-06-01', '2024-05-01', '2024-09-01'].map(
	item,
);
const span = { from: Date.parse('2024-04-01'), to: Date.parse('2024-06-01') };
/** All in rows of their own, with labels. */
const spread = placeLane(0, items, 8, 3 / DAY, {});
/** No row for labels: what stands close is one cluster. */
const crowded = placeLane(0, items, 0, 0.5 / DAY, {});

describe('edgeCounts', () => {
	it('counts what lies before and after the span', () => {
		expect(edgeCounts(spread, span)).toMatchObject({ before: 2, after: 1 });
	});

	it('names the nearest on each side', () => {
		const { lastBefore, firstAfter } = edgeCounts(spread, span);
		expect([lastBefore?.index, firstAfter?.index]).toEqual([1, 4]);
	});

	it('does not count a mark whose bar keeps its label in view', () => {
		const later = { from: Date.parse('2024-05-20'), to: Date.parse('2024-07-01') };
		expect(edgeCounts(spread, later)).toMatchObject({ before: 3, after: 1 });
		const past = { from: Date.parse('2024-06-03'), to: Date.parse('2024-07-01') };
		expect(edgeCounts(spread, past)).toMatchObject({ before: 4, after: 1 });
	});

	it('counts the members of a cluster together, by the place of their pill', () => {
		const [cluster] = crowded.clusters;
		if (cluster === undefined) throw new Error('expected a cluster');
		const members = cluster.items.length;
		expect(edgeCounts(crowded, { from: cluster.at, to: cluster.at + DAY }).before).toBe(0);
		const without = edgeCounts(crowded, { from: cluster.at + 1, to: cluster.at + DAY });
		expect(without.before).toBe(members);
		expect(without.lastBefore).toBe(cluster.items.at(-1));
		const earlier = edgeCounts(crowded, { from: cluster.at - DAY, to: cluster.at });
		expect(earlier).toMatchObject({ before: 0, after: items.length });
		expect(earlier.firstAfter).toBe(cluster.items[0]);
	});

	it('finds nothing outside the whole of time', () => {
		const whole = { from: Date.parse('2023-01-01'), to: Date.parse('2025-01-01') };
		expect(edgeCounts(spread, whole)).toEqual({
			before: 0,
			after: 0,
			lastBefore: null,
			firstAfter: null,
		});
	});

	it('adds up to all items with what stands in the span, wherever that is', () => {
		const first = Date.parse('2023-12-01');
		const days = fc.integer({ min: 0, max: 400 });
		fc.assert(
			fc.property(days, days, fc.constantFrom(spread, crowded), (start, length, lane) => {
				const view = { from: first + start * DAY, to: first + (start + length) * DAY };
				const { before, after } = edgeCounts(lane, view);
				const stands = (at: number) => at >= view.from && at < view.to;
				const glyphs = lane.marks.filter((mark) => stands(mark.item.anchor)).length;
				const pills = lane.clusters.filter(({ at }) => stands(at));
				const shown = glyphs + pills.reduce((sum, cluster) => sum + cluster.items.length, 0);
				const onBarsAlone = items.length - before - after - shown;
				expect(onBarsAlone === 0 || (lane === spread && onBarsAlone === 1)).toBe(true);
			}),
		);
	});
});
