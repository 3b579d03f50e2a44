import { defineConfig } from '@playwright/test';
import base from './playwright.config.ts';

/** `npm run bench:tasks`: measures the built site, one thing at a time. Build it first. */
export default defineConfig(base, {
	testDir: 'tests/bench',
	testMatch: '*.bench.ts',
	workers: 1,
	timeout: 300_000,
});
