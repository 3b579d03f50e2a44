import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, type PluginOption } from 'vite';
import { compileAtOnce } from '../../../src/build/compile-at-once.ts';
import { slimSvelte } from '../../../src/build/slim-svelte.ts';
import { slimZoom } from '../../../src/build/slim-zoom.ts';

/** The folder of what runs around the pages (`shell.ts`), beside theirs. */
const SHELL = 'shell';

/** How the pages are built. */
export interface BuildChoices {
	/** Whether functions keep their names, and maps tell where they are written: nothing is minified. */
	readonly readable?: boolean;
}

/**
 * Builds a page for each contender into `<folder>/<id>/`, each by itself, so that what one sends is
 * what its library needs and nothing of the others.
 *
 * @param root of the project
 */
export async function buildPages(
	root: string,
	folder: string,
	ids: readonly string[],
	{ readable = false }: BuildChoices = {},
): Promise<void> {
	const here = join(root, 'tests', 'bench', 'compare');
	await bundle(join(here, 'shell.ts'), join(folder, SHELL), 'shell.js', [], readable);
	for (const id of ids) {
		const out = join(folder, id);
		// The plugins that shape what our readers get; those of pages and datasets have no part in it.
		const plugins =
			id === 'ours'
				? [
						svelte({ configFile: false, compilerOptions: { runes: true } }),
						slimZoom(root),
						slimSvelte(),
						// A line at the top would put all that maps tell a line too far down.
						...(readable ? [] : [compileAtOnce()]),
					]
				: [];
		await bundle(join(here, 'pages', `${id}.ts`), out, 'page.js', plugins, readable);
		mkdirSync(out, { recursive: true });
		writeFileSync(join(out, 'index.html'), html(id, existsSync(join(out, 'page.css'))));
	}
}

/** Bundles a module with all it imports; what it exports stays exported. */
async function bundle(
	entry: string,
	outDir: string,
	name: string,
	plugins: PluginOption[],
	readable: boolean,
): Promise<void> {
	await build({
		configFile: false,
		logLevel: 'warn',
		base: './',
		plugins,
		publicDir: false,
		define: { global: 'globalThis' }, // event-drops was written for a bundler that knows it
		build: {
			outDir,
			emptyOutDir: true,
			target: 'esnext',
			...(readable ? { minify: false, sourcemap: true } : {}),
			modulePreload: { polyfill: false },
			assetsInlineLimit: 0,
			cssCodeSplit: false,
			chunkSizeWarningLimit: Infinity,
			rolldownOptions: {
				input: entry,
				preserveEntrySignatures: 'strict',
				output: {
					entryFileNames: name,
					assetFileNames: ({ names: [asset = ''] }) =>
						asset.endsWith('.css') ? 'page.css' : 'assets/[name]-[hash][extname]',
				},
			},
		},
	});
}

/** A container that fills the window, and what fills the container. */
const html = (id: string, hasStyles: boolean): string => `<!doctype html>
<html lang="en">
	<head>
		<meta charset="utf-8" />
		<title>${id}</title>
		<link rel="icon" href="data:," />
		${hasStyles ? '<link rel="stylesheet" href="page.css" />' : ''}
		<style>
			html, body { margin: 0; height: 100%; overflow: hidden; background: #fff; }
			#container, .fills { display: block; width: 100%; height: 100%; }
		</style>
		<script type="module" src="../${SHELL}/shell.js"></script>
	</head>
	<body><div id="container"></div></body>
</html>
`;
