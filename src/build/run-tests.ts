/**
 * `npm test`: every check of the project, the quick ones first. Stops at the first step that fails
 * and names it; closes with the number of tests that ran, over Vitest and Playwright.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ensureBrowser } from './find-browser.ts';
import {
	countsLine,
	playwrightCounts,
	sumCounts,
	vitestCounts,
	type PlaywrightReport,
	type TestCounts,
	type VitestReport,
} from './test-counts.ts';

interface Step {
	readonly name: string;
	/** Run one after the other: a script below node_modules and its arguments. */
	readonly commands: readonly (readonly [script: string, ...args: string[]])[];
	/** What the commands need beside our environment; made when the step begins. */
	readonly env?: () => Readonly<Record<string, string>> | Promise<Readonly<Record<string, string>>>;
	/** Reads the step's report, if it got as far as writing one. */
	readonly counts?: (report: unknown) => TestCounts;
}

const root = resolve(import.meta.dirname, '../..');
const reports = mkdtempSync(join(tmpdir(), 'sourceline-test-'));
const reportOf = (name: string): string => join(reports, `${name.replace(/\W+/g, '-')}.json`);

/** A port that nothing listens on, so that runs beside each other do not meet. */
function freePort(): Promise<number> {
	return new Promise((found, failed) => {
		const probe = createServer();
		probe.once('error', failed);
		probe.listen(0, 'localhost', () => {
			const address = probe.address();
			probe.close(() => {
				if (address !== null && typeof address === 'object') found(address.port);
				else failed(new Error('no free port found'));
			});
		});
	});
}

function unitTests(zone: string, ...folders: string[]): Step {
	const name = `unit tests in ${zone}`;
	const output = `--outputFile.json=${reportOf(name)}`;
	return {
		name,
		commands: [
			['vitest/vitest.mjs', 'run', ...folders, '--reporter=default', '--reporter=json', output],
		],
		env: () => ({ TZ: zone }),
		counts: (report) => vitestCounts(report as VitestReport),
	};
}

const browserTests: Step = {
	name: 'browser tests',
	commands: [['@playwright/test/cli.js', 'test', '--reporter=list,json']],
	env: async () => ({
		SOURCELINE_BROWSER: ensureBrowser(),
		SOURCELINE_TEST_PORT: String(await freePort()),
		PLAYWRIGHT_JSON_OUTPUT_FILE: reportOf('browser tests'),
	}),
	counts: (report) => playwrightCounts(report as PlaywrightReport),
};

/** The pure core is tested in three zones: what it computes must not depend on the machine's. */
const CORE = ['src/time', 'src/dataset', 'src/layout'];

const STEPS: readonly Step[] = [
	{
		name: 'types',
		commands: [['svelte-check/bin/svelte-check', '--fail-on-warnings', '--output', 'human']],
	},
	{
		name: 'lint',
		commands: [
			['eslint/bin/eslint.js', '.', '--max-warnings=0'],
			['prettier/bin/prettier.cjs', '--check', '.'],
		],
	},
	{ name: 'datasets', commands: [['tsx/dist/cli.mjs', 'src/build/check-data.ts']] },
	unitTests('UTC'),
	unitTests('Asia/Pyongyang', ...CORE),
	unitTests('America/New_York', ...CORE),
	{ name: 'build', commands: [['vite/bin/vite.js', 'build']] },
	browserTests,
];

/** Runs a step with our own Node and no shell, which differs between systems. */
async function passes(step: Step): Promise<boolean> {
	const env = { ...process.env, ...(await step.env?.()) };
	return step.commands.every(([script, ...args]) => {
		const path = join(root, 'node_modules', script);
		return (
			spawnSync(process.execPath, [path, ...args], { cwd: root, env, stdio: 'inherit' }).status ===
			0
		);
	});
}

function countsOf(step: Step): TestCounts[] {
	const path = reportOf(step.name);
	if (!step.counts || !existsSync(path)) return [];
	return [step.counts(JSON.parse(readFileSync(path, 'utf8')) as unknown)];
}

async function main(): Promise<number> {
	const counts: TestCounts[] = [];
	let failure: string | null = null;
	for (const step of STEPS) {
		const start = performance.now();
		console.log(`\n── ${step.name}`);
		let passed = false;
		try {
			passed = await passes(step);
		} catch (error) {
			console.error(error instanceof Error ? error.message : error);
		}
		counts.push(...countsOf(step));
		console.log(`── ${step.name}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
		if (!passed) {
			failure = step.name;
			break;
		}
	}
	const total = sumCounts(counts);
	if (failure === null && total.passed === 0) failure = 'no test ran';
	if (failure !== null) console.error(`\nnpm test stopped at: ${failure}`);
	console.log(`\n${countsLine(total)}`);
	return failure === null ? 0 : 1;
}

try {
	process.exitCode = await main();
} finally {
	rmSync(reports, { recursive: true, force: true });
}
