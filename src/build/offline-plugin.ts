import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { WORKER } from '../state/offline/kept-site.ts';
import { bundleAlone } from './bundle-alone.ts';
import { isKept, versionOf } from './version-files.ts';

/**
 * Writes the worker that keeps the site for times without network, after all else is written: it names
 * every file of the version that was built. Not there in development.
 */
export function offlinePlugin(): Plugin {
	return {
		name: 'sourceline:offline',
		apply: 'build',
		sharedDuringBuild: true,
		buildApp: {
			order: 'post',
			async handler({ config }) {
				const dist = resolve(config.root, config.build.outDir);
				const files = keptFiles(dist);
				const { code, styles } = await bundleAlone(config.root, 'src/pages/offline/worker.ts');
				if (styles !== '') throw new Error(`${WORKER} came out with a style sheet`);
				const version = JSON.stringify(versionOf(files));
				writeFileSync(join(dist, WORKER), `const VERSION=${version};\n${code}`);
				config.logger.info(sizeInWords([...files.values()]));
			},
		},
	};
}

function keptFiles(dist: string): Map<string, Uint8Array> {
	const paths = readdirSync(dist, { recursive: true, encoding: 'utf8' })
		.map((path) => path.replaceAll('\\', '/'))
		.filter(isKept);
	return new Map(paths.map((path) => [path, readFileSync(join(dist, path))]));
}

function sizeInWords(files: readonly Uint8Array[]): string {
	const mb = (bytes: number) => (bytes / 1_000_000).toFixed(1);
	const sum = (sizes: readonly number[]) => sizes.reduce((all, size) => all + size, 0);
	const raw = sum(files.map(({ length }) => length));
	const gzipped = sum(files.map((file) => gzipSync(file).length));
	return `kept for times without network: ${files.length} files, ${mb(raw)} MB, gzipped ${mb(gzipped)} MB`;
}
