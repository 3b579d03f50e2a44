import { resolve, sep } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import type { DatasetStore } from './dataset-store.ts';

/**
 * Gives readers the datasets: `data/<id>.json` in the joined form, and per language the compiled
 * form that the pages load, under a name that changes with its content. Written by the build, served
 * in development, where a change in data/ reloads the page.
 */
export function datasetPlugin(store: DatasetStore): Plugin {
	return {
		name: 'sourceline:datasets',
		sharedDuringBuild: true,
		applyToEnvironment: ({ name }) => name === 'client',

		generateBundle() {
			for (const [fileName, source] of datasetFiles(store)) {
				this.emitFile({ type: 'asset', fileName, source });
			}
		},

		configureServer(server) {
			reloadOnChange(server, store);
			server.middlewares.use((request, response, next) => {
				const [path = ''] = (request.url ?? '').slice(1).split('?');
				// Without a look at the name, each module would make the datasets be read first.
				const json = /^(data|assets)\/[^/]+\.json$/.test(path) ? find(store, path) : undefined;
				if (json === undefined) {
					next();
					return;
				}
				response.setHeader('Content-Type', 'application/json');
				response.end(json);
			});
		},
	};
}

/** The files by their address below the site's root. */
function datasetFiles(store: DatasetStore): Map<string, string> {
	return new Map(
		store
			.all()
			.flatMap(({ id, joinedJson, compiled, slim, tours }) => [
				[`data/${id}.json`, joinedJson] as const,
				...[...compiled.values(), ...slim.values(), ...tours.values()].map(
					({ fileName, json }) => [fileName, json] as const,
				),
			]),
	);
}

/** In development a broken dataset is reported where the page is made; here it is just not there. */
function find(store: DatasetStore, path: string): string | undefined {
	try {
		return datasetFiles(store).get(path);
	} catch {
		return undefined;
	}
}

function reloadOnChange(server: ViteDevServer, store: DatasetStore): void {
	const folder = resolve(server.config.root, 'data') + sep;
	server.watcher.on('all', (_event, path) => {
		if (!resolve(path).startsWith(folder)) return;
		store.forget();
		server.ws.send({ type: 'full-reload' });
	});
}
