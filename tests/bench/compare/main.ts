/**
 * `npm run bench`: measures our stage and other libraries in the same browser, in turn; or records
 * what their frames are spent on.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { ensureInstalled } from '../../../src/build/install.mjs';
import { replaceBetween } from './between-marks.ts';
import { CONTENDERS, type Contender } from './contenders.ts';
import { withFreshPage } from './fresh-page.ts';
import { measure } from './measures.ts';
import { readOptions, type BenchOptions } from './options.ts';
import { profileReport } from './profile-report.ts';
import { profileAll } from './profile-run.ts';
import { report, type Setting } from './report.ts';
import type { Measures, Result } from './results.ts';
import { shortReport } from './short-table.ts';
import { withPages, type Pages } from './served-pages.ts';
import { DidNotFinish } from './within.ts';

const here = import.meta.dirname;
const root = resolve(here, '..', '..', '..');
/** Rest after a page that was ended: until it has given back what it held, it slows the next one, ms. */
const RECOVERY = 5000;
/** Between these lines of the README stands its table. */
const README_MARKS = { begin: '<!-- bench -->', end: '<!-- /bench -->' } as const;

/** Measures all contenders with a number of events, in turn, round by round. */
async function measureSize(
	contenders: readonly Contender[],
	size: number,
	pages: Pages,
	{ rounds, pictures }: BenchOptions,
): Promise<Result[]> {
	const results = new Map(
		contenders.map(({ id }): [string, Result] => [
			id,
			{ contender: id, size, runs: [], failure: null },
		]),
	);
	for (let round = 1; round <= rounds; round++) {
		for (const contender of contenders) {
			const result = results.get(contender.id)!;
			if (result.failure !== null) continue;
			const began = Date.now();
			let told: string;
			try {
				const run = await withFreshPage((page) =>
					measure(page, contender, size, pages, round === 1 ? pictures : null),
				);
				results.set(contender.id, { ...result, runs: [...result.runs, run] });
				told = inShort(run);
			} catch (error) {
				if (!(error instanceof DidNotFinish)) throw error;
				results.set(contender.id, { ...result, failure: error.failure });
				told = `did not finish (${error.message})`;
				await new Promise((resolve) => setTimeout(resolve, RECOVERY));
			}
			const seconds = ((Date.now() - began) / 1000).toFixed(0);
			console.log(`${size} events, round ${round}, ${contender.id}: ${told}; ${seconds} s`);
		}
	}
	return [...results.values()];
}

const inShort = ({ prepare, draw, frame, main, longTasks, nodes }: Measures): string =>
	`prepared in ${prepare.toFixed(0)} ms, drawn in ${draw.toFixed(0)} ms, p95 ${frame.p95.toFixed(1)} ms, ` +
	`main thread ${main.total.toFixed(0)} ms, ${longTasks} long tasks, ${nodes} elements`;

/** A contender with the version of its library that is installed. */
function nameOf({ name, package: library }: Contender): string {
	if (library === null) return name;
	const text = readFileSync(join(here, 'node_modules', library, 'package.json'), 'utf8');
	return `${name} ${(JSON.parse(text) as { version: string }).version}`;
}

async function main(): Promise<void> {
	const options = readOptions(
		process.argv.slice(2),
		process.env,
		CONTENDERS.map(({ id }) => id),
	);
	const contenders = CONTENDERS.filter(({ id }) => options.only.includes(id));
	if (contenders.some((contender) => contender.package !== null)) {
		console.log('The other libraries are needed, of tests/bench/compare/package.json.');
		// They run in the browser alone: none of their scripts is needed here.
		process.exitCode = ensureInstalled(here, ['--ignore-scripts']);
		if (process.exitCode !== 0) return;
	}
	const [processor] = cpus();
	const setting: Setting = {
		date: new Date().toISOString().slice(0, 10),
		cores: cpus().length,
		processor: processor?.model.trim() ?? 'unknown processor',
		browser: await withFreshPage((_, version) => Promise.resolve(version)),
		rounds: options.rounds,
		names: new Map(contenders.map((contender) => [contender.id, nameOf(contender)])),
	};
	console.log('Building the pages …');
	if (options.profile) {
		const profiles = await profileAll(root, contenders, options.sizes, options.rounds);
		return write(options, profileReport(profiles, setting));
	}

	if (options.pictures !== null) mkdirSync(options.pictures, { recursive: true });
	const results: Result[] = [];
	const ids = contenders.map(({ id }) => id);
	await withPages(root, ids, {}, async (pages) => {
		for (const size of options.sizes) {
			results.push(...(await measureSize(contenders, size, pages, options)));
			// At once, as a run takes long and may be broken off.
			await write(options, report(results, contenders, setting));
			if (options.readme) await writeReadme(shortReport(results, setting));
		}
	});
}

async function write({ out }: BenchOptions, markdown: string): Promise<void> {
	const text = await formatted(markdown);
	console.log(`\n${text}`);
	if (out !== null) writeFileSync(resolve(root, out), text);
}

async function writeReadme(table: string): Promise<void> {
	const path = join(root, 'README.md');
	const text = replaceBetween(readFileSync(path, 'utf8'), README_MARKS, table);
	writeFileSync(path, await formatted(text));
}

/** Markdown as the project formats it. */
async function formatted(markdown: string): Promise<string> {
	const config = await resolveConfig(join(root, 'README.md'));
	return format(markdown, { ...config, parser: 'markdown' });
}

await main();
