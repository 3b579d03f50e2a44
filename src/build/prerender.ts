import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { normalizePath, type Plugin, type Rolldown } from 'vite';
import type { PrerenderModule } from '../pages/prerendered.ts';
import type { BuildSettings } from './build-settings.ts';
import { chunkAssets, type ChunkAssets } from './chunk-assets.ts';
import type { DatasetStore } from './dataset-store.ts';
import { htmlFaults } from './html-faults.ts';
import { pageChunks } from './page-chunks.ts';
import { pageHtml } from './page-html.ts';
import { addSlash, pageServer } from './page-server.ts';
import {
	clientModule,
	eventPages,
	type PageFolder,
	pageFolders,
	prerenderModule,
	SITE_DATASET,
	sitePages,
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
export function prerenderPlugin(store: DatasetStore, settings: BuildSettings): Plugin {
	const renderers = new Map<string, PrerenderModule>();

	/** The pages by file name. Throws when one of them would break where it is read. */
	const builtPages = (root: string, bundle: Rolldown.OutputBundle): Map<string, string> => {
		const pages = new Map<string, string>();
		const assetsOf = new Map(
			pageFolders.map((folder) => [folder, pageAssets(root, bundle, folder)]),
		);
		for (const page of [...sitePages, ...eventPages(store.get(SITE_DATASET).eventIds)]) {
			const renderer = renderers.get(page.folder);
			const assets = assetsOf.get(page.folder);
			if (renderer === undefined || assets === undefined)
				throw new Error(`nothing renders src/pages/${page.folder}/`);
			const html = pageHtml(page, renderer, assets, { store, settings, mode: 'built' });
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
							input: { ...entries(clientModule), ...styleEntries },
							output: { codeSplitting: pageChunks(root) },
						},
					},
				},
				ssr: {
					build: {
						outDir: SERVER_FOLDER,
						emptyOutDir: true,
						copyPublicDir: false,
						rolldownOptions: { input: entries(prerenderModule) },
					},
				},
			},
		}),

		async buildApp(builder) {
			const { client, ssr } = builder.environments;
			if (!client || !ssr) throw new Error('the build has no environment "client" or "ssr"');
			store.all(); // a dataset with faults stops the build before anything is made
			await builder.build(ssr);
			for (const folder of pageFolders) {
				const file = join(builder.config.root, SERVER_FOLDER, `${folder}.js`);
				renderers.set(folder, (await import(pathToFileURL(file).href)) as PrerenderModule);
			}
			await builder.build(client);
		},

		generateBundle: {
			order: 'post',
			handler(_options, bundle) {
				if (this.environment.name !== 'client') return;
				for (const [fileName, source] of builtPages(this.environment.config.root, bundle)) {
					this.emitFile({ type: 'asset', fileName, source });
				}
			},
		},

		configureServer(server) {
			server.middlewares.use(addSlash);
			server.middlewares.use(pageServer(server, { store, settings, mode: 'development' }));
		},

		configurePreviewServer(server) {
			server.middlewares.use(addSlash);
		},
	};
}

/** What a page loads; one that is only read takes the styles of its components and no script of them. */
function pageAssets(root: string, bundle: Rolldown.OutputBundle, folder: PageFolder): ChunkAssets {
	const assetsOf = (module: string) => chunkAssets(bundle, normalizePath(join(root, module)));
	const assets = assetsOf(clientModule(folder));
	if (!stillFolders.includes(folder)) return assets;
	const { stylesheets, fonts } = assetsOf(stylesModule(folder));
	return { ...assets, stylesheets, fonts };
}

/** Named entries for the bundler, one per page that is only read. */
const styleEntries = Object.fromEntries(
	stillFolders.map((folder) => [`${folder}-styles`, stylesModule(folder)]),
);

/** Named entries for the bundler, one per page folder. */
const entries = (moduleOf: (folder: string) => string): Record<string, string> =>
	Object.fromEntries(pageFolders.map((folder) => [folder, moduleOf(folder)]));
