import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { preview } from 'vite';
import { buildPages, type BuildChoices } from './build-pages.ts';

/** Where the pages lie, on the disk and for the browser. */
export interface Pages {
	readonly folder: string;
	/** With a slash at its end. */
	readonly origin: string;
}

/**
 * Builds the pages of some contenders into a folder of their own, so that runs beside each other do
 * not meet, serves them while something is done with them, and removes them.
 *
 * @param root of the project
 */
export async function withPages<T>(
	root: string,
	ids: readonly string[],
	choices: BuildChoices,
	act: (pages: Pages) => Promise<T>,
): Promise<T> {
	const above = mkdtempSync(join(tmpdir(), 'sourceline-bench-'));
	const folder = join(above, 'pages');
	try {
		await buildPages(root, folder, ids, choices);
		const server = await preview({
			configFile: false,
			logLevel: 'warn',
			root: above,
			build: { outDir: folder },
			preview: { host: 'localhost', port: Number(process.env.SOURCELINE_TEST_PORT ?? 41_900) },
		});
		try {
			const origin = server.resolvedUrls?.local[0];
			if (origin === undefined) throw new Error('the pages are not served at any local address');
			return await act({ folder, origin });
		} finally {
			await server.close();
		}
	} finally {
		rmSync(above, { recursive: true, force: true });
	}
}
