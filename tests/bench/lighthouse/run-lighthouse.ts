import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { QUIET, SANDBOX } from '../../browser-arguments.ts';
import type { LighthouseResult } from './lighthouse-result.ts';

/** Far beyond what an audit of one page takes, ms. */
const PATIENCE = 180_000;

/**
 * Audits a page with Lighthouse's own defaults (a mid-range phone on a slow 4G network, simulated), in
 * a browser of its own. Lighthouse runs in a process beside this one, which may be the page's host.
 *
 * @param browser path of a Chromium-based browser
 */
export async function runLighthouse(url: string, browser: string): Promise<LighthouseResult> {
	const cli = join(import.meta.dirname, 'node_modules', 'lighthouse', 'cli', 'index.js');
	const flags = ['--headless=new', ...QUIET, ...SANDBOX].join(' ');
	const run = spawn(
		process.execPath,
		[
			cli,
			url,
			'--quiet',
			'--output=json',
			`--chrome-flags=${flags}`,
			'--no-enable-error-reporting',
		],
		{
			env: { ...process.env, CHROME_PATH: browser },
			stdio: ['ignore', 'pipe', 'pipe'],
			timeout: PATIENCE,
		},
	);
	const said = { stdout: '', stderr: '' };
	for (const stream of ['stdout', 'stderr'] as const) {
		run[stream].setEncoding('utf8').on('data', (text: string) => {
			said[stream] += text;
		});
	}
	const code = await new Promise<number | null>((ended, failed) => {
		run.on('error', failed).on('close', ended);
	});
	if (code !== 0) throw new Error(`Lighthouse ended with ${code ?? 'a signal'}: ${said.stderr}`);
	const result = JSON.parse(said.stdout) as LighthouseResult;
	if (result.runtimeError) throw new Error(`${url}: ${result.runtimeError.message}`);
	return result;
}
