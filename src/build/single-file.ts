import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import type { BlockName } from '../pages/file/unpack.ts';
import type { BuildSettings } from './build-settings.ts';
import { bundleAlone } from './bundle-alone.ts';
import type { DatasetStore } from './dataset-store.ts';
import { singleFileHtml } from './single-file-html.ts';
import { datasetIn } from './site-dataset.ts';
import { LANGUAGES, SITE_DATASET } from './site.ts';
import { slimSvelte } from './slim-svelte.ts';
import { slimZoom } from './slim-zoom.ts';
import { standInsInFile } from './stand-ins-in-file.ts';
import { usedFaces } from './used-faces.ts';

/** The single file of the site, made once, when it is first asked for. */
export class SingleFile {
	readonly #root: string;
	readonly #store: DatasetStore;
	readonly #settings: BuildSettings;
	#html: Promise<string> | null = null;

	/** @param root folder of the project */
	constructor(root: string, store: DatasetStore, settings: BuildSettings) {
		this.#root = root;
		this.#store = store;
		this.#settings = settings;
	}

	/** Its text. Rejects where the dataset has faults or a module cannot be bundled. */
	html(): Promise<string> {
		this.#html ??= this.#make();
		return this.#html;
	}

	/** Its size, bytes. */
	async bytes(): Promise<number> {
		return Buffer.byteLength(await this.html());
	}

	async #make(): Promise<string> {
		const root = this.#root;
		const site = this.#store.get(SITE_DATASET);
		const datasets = new Map(LANGUAGES.map((language) => [language, datasetIn(site, language)]));
		const blocks = new Map<BlockName, string>(
			LANGUAGES.flatMap((language) => [
				[`dataset-${language}`, site.compiled.get(language)?.json ?? ''] as const,
				[`tours-${language}`, site.tours.get(language)?.json ?? ''] as const,
			]),
		).set('authored', site.joinedJson);
		const { code, styles } = await bundleAlone(root, 'src/pages/file/client.ts', [
			standInsInFile(root),
			svelte(),
			slimZoom(root),
			slimSvelte(),
		]);
		const icon = await readFile(join(root, 'public/favicon.svg'), 'utf8');
		return singleFileHtml({
			script: code,
			styles: usedFaces(styles, code + [...blocks.values()].join('')),
			icon,
			datasets,
			blocks,
			siteUrl: this.#settings.siteUrl ?? null,
		});
	}
}
