import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Connect, Plugin } from 'vite';
import type { BuildSettings } from './build-settings.ts';
import { bundleAlone } from './bundle-alone.ts';
import type { DatasetStore } from './dataset-store.ts';
import { NOT_FOUND, notFoundHtml } from './not-found-html.ts';
import { datasetIn } from './site-dataset.ts';
import { SITE_DATASET } from './site.ts';

/**
 * Writes the page in place of those that do not exist, as static hosts look for it, and answers with it
 * as they do: in the preview and in development.
 */
export function notFoundPlugin(store: DatasetStore, settings: BuildSettings): Plugin {
	const html = async (root: string): Promise<string> => {
		const ours = store.get(SITE_DATASET);
		return notFoundHtml({
			titles: { de: datasetIn(ours, 'de').title, en: datasetIn(ours, 'en').title },
			siteUrl: settings.siteUrl ?? null,
			alone: await bundleAlone(root, 'src/pages/not-found/client.ts'),
		});
	};
	return {
		name: 'sourceline:not-found',
		sharedDuringBuild: true,
		applyToEnvironment: ({ name }) => name === 'client',

		async generateBundle() {
			const source = await html(this.environment.config.root);
			this.emitFile({ type: 'asset', fileName: NOT_FOUND, source });
		},

		// After Vite's own files, before its answer in plain text.
		configureServer(server) {
			return () => {
				server.middlewares.use(
					answerNotFound(
						() => html(server.config.root),
						() => false,
					),
				);
			};
		},

		configurePreviewServer(server) {
			const dist = resolve(server.config.root, server.config.build.outDir);
			const isFile = (path: string): boolean => {
				const file = join(dist, path);
				return existsSync(file) && statSync(file).isFile();
			};
			return () => {
				server.middlewares.use(
					answerNotFound(
						() => Promise.resolve(readFileSync(join(dist, NOT_FOUND), 'utf8')),
						isFile,
					),
				);
			};
		},
	};
}

/** Answers those who ask for a page that is not there; programs that ask for a file get no page. */
function answerNotFound(
	html: () => Promise<string>,
	isFile: (path: string) => boolean,
): Connect.NextHandleFunction {
	return (request, response, next) => {
		const { pathname } = new URL(request.url ?? '/', 'http://localhost');
		const asks = request.method === 'GET' && request.headers.accept?.includes('text/html');
		if (!asks || isFile(pathname)) {
			next();
			return;
		}
		html()
			.then((page) => {
				response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(page);
			})
			.catch(next);
	};
}
