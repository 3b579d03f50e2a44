/** How many tests ran, by outcome. */
export interface TestCounts {
	readonly passed: number;
	readonly failed: number;
	readonly skipped: number;
}

/** Vitest's JSON report, as far as it is read here. */
export interface VitestReport {
	readonly numPassedTests: number;
	readonly numFailedTests: number;
	readonly numPendingTests: number;
	readonly numTodoTests: number;
}

/** Playwright's JSON report, as far as it is read here. */
export interface PlaywrightReport {
	readonly stats: {
		readonly expected: number;
		readonly unexpected: number;
		readonly flaky: number;
		readonly skipped: number;
	};
}

export const vitestCounts = (report: VitestReport): TestCounts => ({
	passed: report.numPassedTests,
	failed: report.numFailedTests,
	skipped: report.numPendingTests + report.numTodoTests,
});

/** A flaky test, one that passed only when tried again, counts as failed. */
export const playwrightCounts = ({ stats }: PlaywrightReport): TestCounts => ({
	passed: stats.expected,
	failed: stats.unexpected + stats.flaky,
	skipped: stats.skipped,
});

export const sumCounts = (counts: readonly TestCounts[]): TestCounts => ({
	passed: counts.reduce((sum, { passed }) => sum + passed, 0),
	failed: counts.reduce((sum, { failed }) => sum + failed, 0),
	skipped: counts.reduce((sum, { skipped }) => sum + skipped, 0),
});

/** The closing line: plain and alone on its line, so that a program can read it. */
export const countsLine = ({ passed, failed, skipped }: TestCounts): string =>
	`${passed} passed, ${failed} failed` + (skipped > 0 ? `, ${skipped} skipped` : '');
