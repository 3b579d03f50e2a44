import { describe, expect, it } from 'vitest';
import type { Measures, Result } from './results.ts';
import { shortReport } from './short-table.ts';

const SETTING = {
	date: '2026-11-22',
	cores: 2,
	processor: 'Some Processor',
	browser: '156',
	rounds: 3,
	names: new Map([
		['ours', 'Sourceline'],
		['vis', 'vis-timeline 8'],
	]),
};
const run = (draw: number): Measures => ({
	sent: { raw: 1, gzip: 1 },
	prepare: 1,
	draw,
	index: null,
	frame: { p50: 16, p95: 16.75, max: 40 },
	main: { total: 1234.4, perFrame: 9 },
	longTasks: 0,
	heap: 1,
	nodes: 312,
});
const result = (changes: Partial<Result>): Result => ({
	contender: 'ours',
	size: 1000,
	runs: [run(30), run(10), run(20)],
	failure: null,
	...changes,
});
const rowsOf = (text: string) =>
	text
		.split('\n')
		.filter((line) => line.startsWith('|'))
		.slice(2)
		.map((line) =>
			line
				.split('|')
				.slice(1, -1)
				.map((cell) => cell.trim()),
		);

describe('the short table of a run', () => {
	it('tells the medians of each contender at each size, the size once', () => {
		const vis = result({ contender: 'vis', runs: [run(7)] });
		expect(rowsOf(shortReport([result({}), vis, result({ size: 10_000 })], SETTING))).toEqual([
			['1,000', 'Sourceline', '16.8', '1,234', '312', '20'],
			['', 'vis-timeline 8', '16.8', '1,234', '312', '7'],
			['10,000', 'Sourceline', '16.8', '1,234', '312', '20'],
		]);
	});

	it('gives no figures of what did not finish, whatever its other runs showed', () => {
		const failure = { during: 'draw', reason: 'time', detail: '' } as const;
		const [row] = rowsOf(shortReport([result({ failure })], SETTING));
		expect(row).toEqual(['1,000', 'Sourceline', 'did not finish', '', '', '']);
	});

	it('is dated and says by what it was measured', () => {
		expect(shortReport([], SETTING)).toMatch(
			/2026-11-22.*Chromium 156.*2 × Some Processor.*3 rounds/,
		);
	});
});
