import { defineConfig, devices } from '@playwright/test';
import { ensureBrowser } from './src/build/find-browser.ts';
import { QUIET, SANDBOX } from './tests/browser-arguments.ts';

const port = process.env.SOURCELINE_TEST_PORT ?? '41730';
const origin = `http://localhost:${port}`;

export default defineConfig({
	testDir: 'tests/e2e',
	fullyParallel: true,
	forbidOnly: Boolean(process.env.CI),
	retries: 0,
	workers: 2,
	reporter: 'list',
	// Axe over a whole page takes its time on a machine that does other things as well.
	timeout: 90_000,
	expect: { timeout: 10_000 },
	use: {
		baseURL: `${origin}/`,
		locale: 'de-DE',
		timezoneId: 'Europe/Berlin',
		screenshot: 'only-on-failure',
		// What a worker fetches, tests do not see; those about it let it in.
		serviceWorkers: 'block',
	},
	projects: [
		{
			name: 'chromium',
			use: {
				...devices['Desktop Chrome'],
				launchOptions: { executablePath: ensureBrowser(), args: [...QUIET, ...SANDBOX] },
			},
		},
	],
	// The built site, as `npm start` serves it; `npm run build` first.
	webServer: {
		command: `node node_modules/vite/bin/vite.js preview --port ${port} --strictPort`,
		url: origin,
		reuseExistingServer: false,
	},
});
