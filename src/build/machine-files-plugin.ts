import type { Plugin } from 'vite';
import type { BuildSettings } from './build-settings.ts';
import type { DatasetStore } from './dataset-store.ts';
import { machineFiles } from './machine-files.ts';
import { ADDRESS_UNKNOWN, siteAddress } from './site-address.ts';

const TYPES: Readonly<Record<string, string>> = {
	json: 'application/json',
	txt: 'text/plain; charset=utf-8',
	xml: 'application/xml; charset=utf-8',
};

/** Which requests are looked up; all others need no dataset. */
const WANTED = /(^|\/)(oembed|events)\.json$|^sitemap\.xml$|^robots\.txt$/;

/**
 * Writes the files that only machines read; serves them in development. Says once, in a build, what is
 * missing where the site's address is not known.
 */
export function machineFilesPlugin(store: DatasetStore, settings: BuildSettings): Plugin {
	return {
		name: 'sourceline:machine-files',
		sharedDuringBuild: true,
		applyToEnvironment: ({ name }) => name === 'client',

		generateBundle() {
			if (!siteAddress(settings).known) this.warn(ADDRESS_UNKNOWN);
			for (const [fileName, source] of machineFiles(store, settings)) {
				this.emitFile({ type: 'asset', fileName, source });
			}
		},

		configureServer(server) {
			server.middlewares.use((request, response, next) => {
				const [path = ''] = (request.url ?? '').slice(1).split('?');
				const file = WANTED.test(path) ? find(path) : undefined;
				if (file === undefined) {
					next();
					return;
				}
				const [extension = ''] = path.split('.').slice(-1);
				response.setHeader('Content-Type', TYPES[extension] ?? 'text/plain').end(file);
			});
		},
	};

	/** In development a broken dataset is reported where the page is made; here it is just not there. */
	function find(path: string): string | undefined {
		try {
			return machineFiles(store, settings).get(path);
		} catch {
			return undefined;
		}
	}
}
