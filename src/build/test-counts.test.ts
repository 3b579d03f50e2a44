import { describe, expect, it } from 'vitest';
import { countsLine, playwrightCounts, sumCounts, vitestCounts } from './test-counts.ts';

describe('the closing counts', () => {
	const vitest = vitestCounts({
		numPassedTests: 40,
		numFailedTests: 1,
		numPendingTests: 2,
		numTodoTests: 3,
	});
	const playwright = playwrightCounts({
		stats: { expected: 7, unexpected: 1, flaky: 1, skipped: 0 },
	});

	it('are summed over Vitest and Playwright', () => {
		expect(sumCounts([vitest, playwright])).toEqual({ passed: 47, failed: 3, skipped: 5 });
	});

	it('count a flaky test as failed', () => {
		expect(playwright.failed).toBe(2);
	});

	it('are one plain line', () => {
		expect(countsLine({ passed: 47, failed: 0, skipped: 0 })).toBe('47 passed, 0 failed');
		expect(countsLine({ passed: 47, failed: 3, skipped: 5 })).toBe(
			'47 passed, 3 failed, 5 skipped',
		);
	});
});
