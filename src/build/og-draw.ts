import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { FONT_FILES } from './font-widths.ts';
import { OgCache } from './og-cache.ts';

const require = createRequire(import.meta.url);

/** Threads cost time to start: one of them draws at least so many pictures. */
const EACH = 12;
const MOST_THREADS = 8;

/** What draws, with its version; the fonts count as well. */
const DRAWN_BY = [
	'@resvg/resvg-js',
	'@expo-google-fonts/source-sans-3',
	'@expo-google-fonts/source-serif-4',
]
	.map((name) => {
		const file = require.resolve(`${name}/package.json`);
		const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
		return `${name} ${version}`;
	})
	.join(', ');

/**
 * Draws pictures as PNG, in the order given, in as many threads as the machine has room for; those that
 * an earlier build drew come from `node_modules/.cache/sourceline-og/`.
 *
 * @param root folder of the project
 */
export async function drawPngs(root: string, svgs: readonly string[]): Promise<Uint8Array[]> {
	const cache = new OgCache(join(root, 'node_modules/.cache/sourceline-og'), DRAWN_BY);
	const drawn = svgs.map((svg): Uint8Array | null => cache.get(svg));
	const missing = [...drawn.keys()].filter((at) => drawn[at] === null);
	const threads = Math.min(availableParallelism(), MOST_THREADS, Math.ceil(missing.length / EACH));
	await Promise.all(
		Array.from({ length: threads }, () =>
			drawInThread(root, missing, svgs, (at, png) => {
				drawn[at] = png;
				cache.set(svgs[at] ?? '', png);
			}),
		),
	);
	cache.tidy();
	return drawn.map((png) => png ?? new Uint8Array());
}

/** Takes one picture after another from `waiting`, which threads share, until none is left. */
function drawInThread(
	root: string,
	waiting: number[],
	svgs: readonly string[],
	ondrawn: (at: number, png: Uint8Array) => void,
): Promise<void> {
	const worker = new Worker(join(root, 'src/build/og-renderer.mjs'), {
		workerData: { fontFiles: FONT_FILES, defaultFontFamily: 'Source Sans 3' },
	});
	return new Promise<void>((resolve, reject) => {
		const next = () => {
			const at = waiting.shift();
			if (at === undefined) resolve();
			else worker.postMessage({ at, svg: svgs[at] ?? '' });
		};
		worker.on('message', ({ at, png }: { at: number; png: Uint8Array }) => {
			ondrawn(at, png);
			next();
		});
		worker.on('error', reject);
		next();
	}).finally(() => worker.terminate());
}
