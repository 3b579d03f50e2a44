import { defineConfig } from '@playwright/test';

/**
 * The short version of the bench, which `npm test` runs by itself after the other browser tests. It
 * builds, serves and opens what it measures.
 */
export default defineConfig({
	testDir: 'tests/bench',
	testMatch: 'flat.spec.ts',
	forbidOnly: Boolean(process.env.CI),
	retries: 0,
	workers: 1,
	reporter: 'list',
	// Six runs, each in a browser of its own.
	timeout: 300_000,
});
