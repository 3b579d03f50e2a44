import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { appIconsPlugin } from './src/build/app-icons-plugin.ts';
import { compileAtOnce } from './src/build/compile-at-once.ts';
import { minifyAgain } from './src/build/minify-again.ts';
import { readBuildSettings } from './src/build/build-settings.ts';
import { datasetPlugin } from './src/build/dataset-plugin.ts';
import { DatasetStore } from './src/build/dataset-store.ts';
import { oneWording } from './src/build/embed-bundle.ts';
import { embedHostPlugin } from './src/build/embed-host-plugin.ts';
import { feedPlugin } from './src/build/feed-plugin.ts';
import { hostHeadersPlugin } from './src/build/host-headers-plugin.ts';
import { keepStyles } from './src/build/keep-styles.ts';
import { notFoundPlugin } from './src/build/not-found-plugin.ts';
import { offlinePlugin } from './src/build/offline-plugin.ts';
import { ogPlugin } from './src/build/og-plugin.ts';
import { machineFilesPlugin } from './src/build/machine-files-plugin.ts';
import { prerenderPlugin } from './src/build/prerender.ts';
import { readonlyDerived } from './src/build/readonly-derived.ts';
import { readSiteDatasets } from './src/build/site-dataset.ts';
import { singleFilePlugin } from './src/build/single-file-plugin.ts';
import { SingleFile } from './src/build/single-file.ts';
import { slimPreload } from './src/build/slim-preload.ts';
import { slimSvelte } from './src/build/slim-svelte.ts';
import { slimZoom } from './src/build/slim-zoom.ts';

export default defineConfig(({ mode }) => {
	const settings = readBuildSettings(process.env);
	const store = new DatasetStore(() => readSiteDatasets(import.meta.dirname, settings));
	const singleFile = new SingleFile(import.meta.dirname, store, settings);
	return {
		// Every address is relative, so that the site works below any path of any host.
		base: './',
		plugins: [
			svelte(),
			keepStyles(),
			slimZoom(import.meta.dirname),
			slimSvelte(),
			readonlyDerived(),
			slimPreload(),
			minifyAgain(),
			compileAtOnce(),
			oneWording(import.meta.dirname),
			hostHeadersPlugin(),
			// Unit tests need components compiled, but no pages and no datasets.
			...(mode === 'test'
				? []
				: [
						datasetPlugin(store),
						feedPlugin(store, settings),
						machineFilesPlugin(store, settings),
						notFoundPlugin(store, settings),
						embedHostPlugin(),
						ogPlugin(store),
						appIconsPlugin(),
						singleFilePlugin(singleFile),
						prerenderPlugin(store, settings, singleFile),
						offlinePlugin(),
					]),
		],
		build: {
			// Vite's polyfill and inlined files would need what the Content-Security-Policy forbids.
			modulePreload: { polyfill: false },
			assetsInlineLimit: 0,
		},
		preview: { host: 'localhost' },
		test: {
			include: ['src/**/*.test.ts', 'tests/{unit,bench}/**/*.test.ts'],
			// Modules are pure, so the test files of a worker can share them; it takes half the time.
			isolate: false,
			// Property tests take their time on a machine that does other things as well.
			testTimeout: 20_000,
		},
	};
});
