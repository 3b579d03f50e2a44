import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Measures, Result } from './results.ts';
import { median, percentile } from './statistics.ts';
import { sizeTable } from './table.ts';

const RUN: Measures = {
	sent: { raw: 120_400, gzip: 40_000 },
	prepare: 4.4,
	draw: 81.6,
	index: null,
	frame: { p50: 16.7, p95: 16.8, max: 33.31 },
	main: { total: 1234.4, perFrame: 8.91 },
	longTasks: 0,
	heap: 1_234_567,
	nodes: 312,
};
const result = (changes: Partial<Result> = {}): Result => ({
	contender: 'ours',
	size: 100,
	runs: [RUN],
	failure: null,
	...changes,
});
const cellsOf = (table: string, line = 2): string[] => {
	const cells = table.split('\n')[line]?.split('|') ?? [];
	return cells.slice(1, -1).map((cell) => cell.trim());
};
const NAMES = new Map([
	['ours', 'Sourceline'],
	['vis', 'vis-timeline 8'],
]);

describe('the table of a size', () => {
	it('has a row per contender, under its name and in the order given', () => {
		const table = sizeTable([result({ contender: 'vis' }), result()], NAMES);
		expect([cellsOf(table, 2)[0], cellsOf(table, 3)[0]]).toEqual(['vis-timeline 8', 'Sourceline']);
	});

	it('tells figures that never differ once, rounded, thousands apart', () => {
		expect(cellsOf(sizeTable([result()], NAMES))).toEqual([
			'Sourceline',
			'120',
			'40',
			'4',
			'82',
			'16.7',
			'16.8',
			'33.3',
			'1,234',
			'8.9',
			'0',
			'1,235',
			'312',
		]);
	});

	it('tells the median with the least and the most', () => {
		const runs = [30, 10, 20].map((draw) => ({ ...RUN, draw }));
		expect(cellsOf(sizeTable([result({ runs })], NAMES))[4]).toBe('20 (10–30)');
	});

	it('says of a contender that did not finish when and why, and no figures', () => {
		const failure = { during: 'draw', reason: 'time', detail: '' } as const;
		const cells = cellsOf(sizeTable([result({ failure })], NAMES));
		expect(cells[1]).toBe('did not finish (draw: not within the time)');
		expect(cells.slice(2).join('')).toBe('');
	});

	it('has as many cells in every row', () => {
		const failure = { during: 'heap', reason: 'crash', detail: 'a | b' } as const;
		const table = sizeTable([result(), result({ failure }), result({ runs: [] })], NAMES);
		expect(new Set(table.split('\n').map((line) => line.split('|').length)).size).toBe(1);
	});
});

describe('statistics', () => {
	const values = fc.array(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), { minLength: 1 });

	it('the median has as many values below as above', () => {
		fc.assert(
			fc.property(values, (list) => {
				const middle = median(list);
				const half = list.length / 2;
				expect(list.filter((value) => value < middle).length).toBeLessThanOrEqual(half);
				expect(list.filter((value) => value > middle).length).toBeLessThanOrEqual(half);
			}),
		);
		expect([median([3, 1, 2]), median([4, 1, 2, 3])]).toEqual([2, 2.5]);
	});

	it('a percentile is one of the values, with that share of them not above it', () => {
		fc.assert(
			fc.property(values, fc.double({ noNaN: true, min: 0.01, max: 1 }), (list, share) => {
				const found = percentile(list, share);
				expect(list).toContain(found);
				const below = list.filter((value) => value <= found).length;
				expect(below / list.length).toBeGreaterThanOrEqual(share - 1e-9);
			}),
		);
		expect(
			percentile(
				Array.from({ length: 100 }, (_, i) => i + 1),
				0.95,
			),
		).toBe(95);
	});
});
