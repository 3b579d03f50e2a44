/** `npm run lighthouse`: audits the built pages, and writes docs/lighthouse.md. */
import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { ensureBrowser } from '../../../src/build/find-browser.ts';
import { ensureInstalled } from '../../../src/build/install.mjs';
import { PAGES, type AuditedPage } from './audited-pages.ts';
import { serveCompressed } from './compressing-host.ts';
import { lighthouseReport } from './lighthouse-report.ts';
import { CATEGORIES, type LighthouseResult } from './lighthouse-result.ts';
import { REASONS } from './reasons.ts';
import { runLighthouse } from './run-lighthouse.ts';

const here = import.meta.dirname;
const root = resolve(here, '..', '..', '..');
const PORT = Number(process.env.SOURCELINE_TEST_PORT ?? 41_950);

/**
 * Builds the site for the address at which it is audited. Not into dist/: what lies there may be built
 * for another host, or for none, and then its pages name themselves by addresses that are relative.
 */
function build(folder: string, url: string): void {
	const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
	const { status } = spawnSync(
		process.execPath,
		[vite, 'build', '--outDir', folder, '--emptyOutDir', '--logLevel', 'warn'],
		{ cwd: root, stdio: 'inherit', env: { ...process.env, SOURCELINE_URL: url } },
	);
	if (status !== 0) throw new Error(`the build ended with code ${status ?? 'of a signal'}`);
}

/** What a run is told by while the others are still to come. */
function inShort({ categories, audits }: LighthouseResult): string {
	const scores = CATEGORIES.map((id) => Math.round((categories[id].score ?? 0) * 100)).join(' ');
	const shown = (id: string) => audits[id]?.displayValue ?? '?';
	return `${scores}, LCP ${shown('largest-contentful-paint')}, TBT ${shown('total-blocking-time')}`;
}

async function main(): Promise<void> {
	const { values } = parseArgs({
		options: {
			rounds: { type: 'string', default: '3' },
			only: { type: 'string', default: '' },
			out: { type: 'string', default: join('docs', 'lighthouse.md') },
			// For a second look at the same build.
			'no-build': { type: 'boolean', default: false },
		},
	});
	process.exitCode = ensureInstalled(here, ['--ignore-scripts']);
	if (process.exitCode !== 0) return;

	const folder = join(root, 'node_modules', '.cache', 'sourceline-lighthouse');
	if (!values['no-build'] || !existsSync(folder)) {
		console.log('Building the pages …');
		build(folder, `http://localhost:${PORT}/`);
	}
	const browser = ensureBrowser();
	const [load = 0] = loadavg();
	const host = await serveCompressed(folder, PORT);
	const audited = new Map<AuditedPage, LighthouseResult[]>(
		PAGES.filter(({ name }) => name.startsWith(values.only)).map((page) => [page, []]),
	);
	try {
		// In turn, so that what slows the machine for a while meets all pages alike.
		for (let round = 1; round <= Number(values.rounds); round++) {
			for (const [page, runs] of audited) {
				const result = await runLighthouse(host.url + page.path, browser);
				runs.push(result);
				console.log(`round ${round}, ${page.name}: ${inShort(result)}`);
			}
		}
	} finally {
		await host.close();
	}

	const pages = [...audited].map(([{ name }, runs]) => ({ name, runs }));
	const [first] = pages[0]?.runs ?? [];
	if (first === undefined) throw new Error('nothing was audited; see --only and --rounds');
	const [processor] = cpus();
	const markdown = lighthouseReport(pages, REASONS, {
		date: new Date().toISOString().slice(0, 10),
		cores: cpus().length,
		processor: processor?.model.trim() ?? 'unknown processor',
		browser: /Chrome\/(\d+)/.exec(first.environment.hostUserAgent)?.[1] ?? '?',
		lighthouse: first.lighthouseVersion,
		load,
	});
	const config = await resolveConfig(join(root, 'docs', 'lighthouse.md'));
	const text = await format(markdown, { ...config, parser: 'markdown' });
	console.log(`\n${text}`);
	if (values.out !== '-') writeFileSync(resolve(root, values.out), text);
}

await main();
