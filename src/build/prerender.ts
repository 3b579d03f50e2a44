import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { normalizePath, type Plugin, type Rolldown } from 'vite';
import type { PrerenderModule } from '../pages/prerendered.ts';
import type { BuildSettings } from './build-settings.ts';
import { chunkAssets, type ChunkAssets } from './chunk-assets.ts';
import type { DatasetStore } from './dataset-store.ts';
import { htmlFaults } from './html-faults.ts';
import { embedBundle, LEAVE_OUT } from './embed-bundle.ts';
import { pageChunks } from './page-chunks.ts';
import { pageHtml } from './page-html.ts';
import { addSlash, pageServer } from './page-server.ts';
import type { SingleFile } from './single-file.ts';
import {
	BEGINNER,
	clientModule,
	EMBED_BUNDLES,
	EMBED_FOLDER,
	eventPages,
	pageFolders,
	prerenderModule,
	SITE_DATASET,
	siteFolders,
	sitePages,
	type Page,
	stillFolders,
	stylesModule,
} from './site.ts';

/** Where the build puts the modules that render; nothing of it reaches readers. */
const SERVER_FOLDER = 'node_modules/.prerender';

/**
 * Makes the pages of `site.ts`: each root component is rendered to HTML and put into a document that
 * names all it loads; in development at each request, in the build once. The build bundles first the
 * modules that render and runs them, then what readers load, and writes the pages beside it.
 */
export function prerenderPlugin(
	store: DatasetStore,
	settings: BuildSettings,
	singleFile: SingleFile,
): Plugin {
	const renderers = new Map<string, PrerenderModule>();
	/** Told on the pages that offer the file; null until it is made, and in development. */
	let fileBytes: number | null = null;

	/** The pages of a bundle by file name. Throws when one of them would break where it is read. */
	const builtPages = (
		name: string,
		root: string,
		bundle: Rolldown.OutputBundle,
	): Map<string, string> => {
		const pages = new Map<string, string>();
		const assetsOf = new Map<string, ChunkAssets>();
		const all = [...sitePages, ...eventPages(store.get(SITE_DATASET).eventIds)];
		for (const page of all.filter(({ bundle }) => bundle === name)) {
			const renderer = renderers.get(page.folder);
			if (renderer === undefined) throw new Error(`nothing renders src/pages/${page.folder}/`);
			const assets = assetsOf.get(page.folder) ?? pageAssets(root, bundle, page);
			assetsOf.set(page.folder, assets);
			const html = pageHtml(
				page,
				renderer,
				assets,
				{ store, settings, fileBytes, mode: 'built' },
				page.folder === 'explore' ? beginnerIn(root, bundle) : null,
			);
			pages.set(`${page.path}index.html`, html);
		}
		const faults = [...pages].flatMap(([name, html]) =>
			htmlFaults(html).map((fault) => `${name}: ${fault}`),
		);
		if (faults.length > 0) throw new Error(`built pages have faults:\n${faults.join('\n')}`);
		return pages;
	};

	return {
		name: 'sourceline:pages',
		sharedDuringBuild: true,
		enforce: 'post', // the bundle is read when Vite has finished with it

		config: ({ root = process.cwd() }) => ({
			appType: 'mpa',
			builder: { sharedConfigBuild: true, sharedPlugins: true },
			environments: {
				client: {
					build: {
						rolldownOptions: {
							...LEAVE_OUT,
							input: {
								...entries(siteFolders, (folder) => clientModule(folder)),
								...styleEntries,
								'explore-styles': stylesModule('explore'),
								begin: BEGINNER,
							},
							output: { codeSplitting: pageChunks(root) },
						},
					},
				},
				...Object.fromEntries(
					EMBED_BUNDLES.map(([bundle, language]) => [
						bundle,
						{
							consumer: 'client' as const,
							build: {
								// Apart from the files of the other pages, with which it shares none.
								assetsDir: 'assets/embed',
								emptyOutDir: false,
								copyPublicDir: false,
								modulePreload: false,
								rolldownOptions: embedBundle(bundle, root, clientModule(EMBED_FOLDER, language)),
							},
						},
					]),
				),
				ssr: {
					build: {
						outDir: SERVER_FOLDER,
						emptyOutDir: true,
						copyPublicDir: false,
						rolldownOptions: { input: entries(pageFolders, prerenderModule) },
					},
				},
			},
		}),

		async buildApp(builder) {
			const { client, ssr, ...others } = builder.environments;
			if (!client || !ssr) throw new Error('the build has no environment "client" or "ssr"');
			store.all(); // a dataset with faults stops the build before anything is made
			await builder.build(ssr);
			fileBytes = await singleFile.bytes();
			for (const folder of pageFolders) {
				const file = join(builder.config.root, SERVER_FOLDER, `${folder}.js`);
				renderers.set(folder, (await import(pathToFileURL(file).href)) as PrerenderModule);
			}
			await builder.build(client);
			for (const [bundle] of EMBED_BUNDLES) {
				const embed = others[bundle];
				if (!embed) throw new Error(`the build has no environment "${bundle}"`);
				await builder.build(embed);
			}
		},

		generateBundle: {
			order: 'post',
			handler(_options, bundle) {
				const { name, config } = this.environment;
				for (const [fileName, source] of builtPages(name, config.root, bundle)) {
					this.emitFile({ type: 'asset', fileName, source });
				}
			},
		},

		configureServer(server) {
			server.middlewares.use(addSlash);
			server.middlewares.use(
				pageServer(server, { store, settings, fileBytes: null, mode: 'development' }),
			);
		},

		configurePreviewServer(server) {
			server.middlewares.use(addSlash);
		},
	};
}

/** The script that waits for the first drawing, as named in the bundle. */
const beginnerIn = (root: string, bundle: Rolldown.OutputBundle): string =>
	chunkAssets(bundle, normalizePath(join(root, BEGINNER))).script;

/** What a page loads; one that is only read takes the styles of its components and no script of them. */
function pageAssets(
	root: string,
	bundle: Rolldown.OutputBundle,
	{ folder, language }: Page,
): ChunkAssets {
	const assetsOf = (module: string) => chunkAssets(bundle, normalizePath(join(root, module)));
	const assets = withoutFacade(bundle, assetsOf(clientModule(folder, language)));
	if (folder === 'explore') {
		// Beside its own those of what stays as it was prerendered.
		const { stylesheets } = assetsOf(stylesModule(folder));
		return { ...assets, stylesheets: [...new Set([...assets.stylesheets, ...stylesheets])] };
	}
	if (!stillFolders.includes(folder)) return assets;
	const { stylesheets, fonts } = assetsOf(stylesModule(folder));
	return { ...assets, stylesheets, fonts };
}

/**
 * Where the bundler puts an entry into a file with others, it adds one that does nothing but import
 * that, by the name of the entry. A page that loads no other file goes without it.
 */
function withoutFacade(bundle: Rolldown.OutputBundle, assets: ChunkAssets): ChunkAssets {
	const entry = bundle[assets.script];
	const [only, ...others] = assets.modules;
	if (only === undefined || others.length > 0 || entry?.type !== 'chunk') return assets;
	if (!/^import\s*["'`][^"'`]+["'`];?\s*$/.test(entry.code)) return assets;
	Reflect.deleteProperty(bundle, assets.script);
	return { ...assets, script: only, modules: [] };
}

/** Named entries for the bundler, one per page that is only read. */
const styleEntries = Object.fromEntries(
	stillFolders.map((folder) => [`${folder}-styles`, stylesModule(folder)]),
);

/** Named entries for the bundler, one per page folder. */
const entries = (
	folders: readonly string[],
	moduleOf: (folder: string) => string,
): Record<string, string> =>
	Object.fromEntries(folders.map((folder) => [folder, moduleOf(folder)]));
