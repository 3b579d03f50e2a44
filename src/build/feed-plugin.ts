import type { Plugin } from 'vite';
import { feedPath } from '../state/page-paths.ts';
import type { Language } from '../time/time-span.ts';
import { atomFeed } from './atom-feed.ts';
import type { BuildSettings } from './build-settings.ts';
import type { DatasetStore } from './dataset-store.ts';
import { datasetIn } from './site-dataset.ts';
import { LANGUAGES, SITE_DATASET } from './site.ts';

/** Writes the Atom feeds of corrections, one per language; serves them in development. */
export function feedPlugin(store: DatasetStore, settings: BuildSettings): Plugin {
	const feedIn = (language: Language): string =>
		atomFeed(datasetIn(store.get(SITE_DATASET), language), language, settings.siteUrl);
	return {
		name: 'sourceline:feeds',
		sharedDuringBuild: true,
		applyToEnvironment: ({ name }) => name === 'client',

		generateBundle() {
			for (const language of LANGUAGES) {
				const source = feedIn(language);
				this.emitFile({ type: 'asset', fileName: feedPath(language), source });
			}
		},

		configureServer(server) {
			server.middlewares.use((request, response, next) => {
				const [path = ''] = (request.url ?? '').slice(1).split('?');
				const language = LANGUAGES.find((one) => feedPath(one) === path);
				if (language === undefined) {
					next();
					return;
				}
				response.setHeader('Content-Type', 'application/atom+xml; charset=utf-8');
				response.end(feedIn(language));
			});
		},
	};
}
