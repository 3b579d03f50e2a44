/**
 * `npm test`: every check of the project, the quick ones first and side by side. Stops at the first
 * row with a step that fails and names it; closes with the number of tests that ran, over Vitest and
 * Playwright.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { availableParallelism, tmpdir } from 'node:os';
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

const browserTests = (name: string, ...args: string[]): Step => ({
	name,
	commands: [['@playwright/test/cli.js', 'test', ...args, '--reporter=list,json']],
	env: async () => ({
		SOURCELINE_BROWSER: ensureBrowser(),
		SOURCELINE_TEST_PORT: String(await freePort()),
		PLAYWRIGHT_JSON_OUTPUT_FILE: reportOf(name),
	}),
	counts: (report) => playwrightCounts(report as PlaywrightReport),
});

/** The pure core is tested in three zones: what it computes must not depend on the machine's. */
const CORE = ['src/time', 'src/dataset', 'src/layout'];

/** The steps of one row need nothing of each other and run side by side; a row waits for the one before. */
const ROWS: readonly (readonly Step[])[] = [
	[
		{ name: 'lint', commands: [['eslint/bin/eslint.js', '.', '--max-warnings=0']] },
		{
			name: 'types',
			commands: [['svelte-check/bin/svelte-check', '--fail-on-warnings', '--output', 'human']],
		},
		{ name: 'datasets', commands: [['tsx/dist/cli.mjs', 'src/build/check-data.ts']] },
		unitTests('UTC'),
		unitTests('Asia/Pyongyang', ...CORE),
		unitTests('America/New_York', ...CORE),
		{ name: 'format', commands: [['prettier/bin/prettier.cjs', '--check', '.']] },
	],
	[{ name: 'build', commands: [['vite/bin/vite.js', 'build']] }],
	[browserTests('browser tests')],
	// A row of its own: other tests would take from it the processor that it measures.
	[browserTests('cost of a frame', '--config', 'playwright.flat.config.ts')],
];

/** What a step came to; its output is kept where others run beside it. */
interface Outcome {
	readonly step: Step;
	readonly passed: boolean;
	readonly seconds: number;
	readonly output: string;
}

/** Runs a step with our own Node and no shell, which differs between systems. */
async function run(step: Step, isAlone: boolean): Promise<Outcome> {
	const start = performance.now();
	let output = '';
	let passed = true;
	try {
		const env = { ...process.env, ...(await step.env?.()) };
		for (const [script, ...args] of step.commands) {
			const child = spawn(process.execPath, [join(root, 'node_modules', script), ...args], {
				cwd: root,
				env,
				stdio: isAlone ? 'inherit' : ['ignore', 'pipe', 'pipe'],
			});
			for (const stream of [child.stdout, child.stderr]) {
				stream?.setEncoding('utf8').on('data', (text: string) => (output += text));
			}
			const [status] = (await once(child, 'close')) as [number | null];
			passed = status === 0;
			if (!passed) break;
		}
	} catch (error) {
		passed = false;
		output += error instanceof Error ? error.message : String(error);
	}
	return { step, passed, seconds: (performance.now() - start) / 1000, output };
}

/** Runs the steps of a row, as many at once as there are processors, and tells each as it ends. */
async function runRow(row: readonly Step[]): Promise<readonly Outcome[]> {
	const waiting = [...row];
	const outcomes: Outcome[] = [];
	const work = async () => {
		for (let step = waiting.shift(); step; step = waiting.shift()) {
			if (row.length === 1) console.log(`\n── ${step.name}`);
			const outcome = await run(step, row.length === 1);
			outcomes.push(outcome);
			if (row.length > 1) console.log(`\n── ${step.name}\n${outcome.output}`);
			else if (outcome.output) console.error(outcome.output);
			console.log(`── ${step.name}: ${outcome.seconds.toFixed(1)} s`);
		}
	};
	await Promise.all(Array.from({ length: Math.max(1, availableParallelism()) }, work));
	return outcomes;
}

function countsOf(step: Step): TestCounts[] {
	const path = reportOf(step.name);
	if (!step.counts || !existsSync(path)) return [];
	return [step.counts(JSON.parse(readFileSync(path, 'utf8')) as unknown)];
}

async function main(): Promise<number> {
	const counts: TestCounts[] = [];
	let failure: string | null = null;
	for (const row of ROWS) {
		const outcomes = await runRow(row);
		counts.push(...row.flatMap(countsOf));
		const failed = outcomes.filter(({ passed }) => !passed).map(({ step }) => step.name);
		if (failed.length === 0) continue;
		failure = failed.join(', ');
		break;
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
