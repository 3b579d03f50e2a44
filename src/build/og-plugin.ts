import type { Plugin } from 'vite';
import type { Dataset } from '../dataset/compiled.ts';
import type { DatasetStore } from './dataset-store.ts';
import { drawPngs } from './og-draw.ts';
import { ogPictures, type OgPicture } from './og-pictures.ts';
import { LANGUAGES, SITE_DATASET } from './site.ts';

/**
 * Draws the pictures with which links to the timeline and to its events are previewed, and writes them
 * beside their pages; in development each when it is asked for.
 */
export function ogPlugin(store: DatasetStore): Plugin {
	const pictures = (): OgPicture[] =>
		LANGUAGES.flatMap((language) => {
			const compiled = store.get(SITE_DATASET).compiled.get(language);
			if (compiled === undefined) throw new Error(`${SITE_DATASET} has no texts in "${language}"`);
			return ogPictures(JSON.parse(compiled.json) as Dataset, language);
		});
	return {
		name: 'sourceline:og-pictures',
		sharedDuringBuild: true,
		applyToEnvironment: ({ name }) => name === 'client',

		async generateBundle() {
			const all = pictures();
			const { root } = this.environment.config;
			const pngs = await drawPngs(
				root,
				all.map(({ svg }) => svg()),
			);
			all.forEach(({ fileName }, i) => {
				const source = pngs[i] ?? new Uint8Array();
				this.emitFile({ type: 'asset', fileName, source });
			});
		},

		configureServer(server) {
			server.middlewares.use((request, response, next) => {
				const [path = ''] = (request.url ?? '').slice(1).split('?');
				if (!path.endsWith('og.png')) {
					next();
					return;
				}
				const picture = pictures().find(({ fileName }) => fileName === decodeURIComponent(path));
				if (picture === undefined) {
					next();
					return;
				}
				drawPngs(server.config.root, [picture.svg()])
					.then(([png]) => response.setHeader('Content-Type', 'image/png').end(png))
					.catch(next);
			});
		},
	};
}
