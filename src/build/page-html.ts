import { pageMessagesFor } from '../i18n/page-messages.ts';
import type { PrerenderModule } from '../pages/prerendered.ts';
import type { BuildSettings } from './build-settings.ts';
import type { ChunkAssets } from './chunk-assets.ts';
import type { DatasetStore } from './dataset-store.ts';
import { documentHtml } from './document.ts';
import { pageMeta } from './page-meta.ts';
import { siteAddress } from './site-address.ts';
import { EMBED_FOLDER, SITE_DATASET, TOUR_FOLDERS, type Page } from './site.ts';

export interface PageSources {
	readonly store: DatasetStore;
	readonly settings: BuildSettings;
	/** Size of the single file, bytes; null where there is none to offer. */
	readonly fileBytes: number | null;
	readonly mode: 'built' | 'development';
}

/**
 * Renders a page in its document. `assets` are addresses below the site's root, as is
 * `beginner`, the script that loads them once the page is drawn. Throws
 * `DatasetFaults` when the site's dataset fails its checks.
 */
export function pageHtml(
	page: Page,
	renderer: PrerenderModule,
	assets: ChunkAssets,
	{ store, settings, fileBytes, mode }: PageSources,
	beginner: string | null = null,
): string {
	const { language, root } = page;
	const { compiled: all, slim, tours: allTours } = store.get(SITE_DATASET);
	const compiled = all.get(language);
	const tours = allTours.get(language);
	const loaded = page.folder === EMBED_FOLDER ? slim.get(language) : compiled;
	if (compiled === undefined || loaded === undefined || tours === undefined)
		throw new Error(`${SITE_DATASET} has no texts in "${language}"`);
	const below = (path: string): string => root + path;
	// Rendered from the very JSON that the browser will load, so that hydration finds the same.
	const { dataset } = compiled;
	return documentHtml({
		page,
		content: renderer.prerender({
			dataset,
			tours: tours.tours,
			language,
			root,
			fileBytes,
			event: page.event,
			siteUrl: settings.siteUrl ?? null,
		}),
		feedTitle: pageMessagesFor(language).pageMessages.corrections.feedTitle(dataset.title),
		assets: {
			script: below(assets.script),
			beginner: beginner === null ? null : below(beginner),
			modules: assets.modules.map(below),
			stylesheets: assets.stylesheets.map(below),
			fonts: assets.fonts.map(below),
			dataset: page.hydrated ? { id: SITE_DATASET, href: below(loaded.fileName) } : null,
			whole: loaded === compiled ? null : below(compiled.fileName),
			tours: TOUR_FOLDERS.includes(page.folder) ? below(tours.fileName) : null,
		},
		meta: pageMeta(page, dataset, siteAddress(settings)),
		fileBytes,
		dataOrigins: settings.dataOrigins,
		siteOrigin: settings.siteUrl ? new URL(settings.siteUrl).origin : null,
		mode,
	});
}
