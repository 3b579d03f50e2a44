import type { Plugin } from 'vite';
import { appIcons } from './app-icons.ts';
import { drawPngs } from './og-draw.ts';

/** Draws the icons of the web app manifests and writes them; in the build alone. */
export function appIconsPlugin(): Plugin {
	return {
		name: 'sourceline:app-icons',
		apply: 'build',
		sharedDuringBuild: true,
		applyToEnvironment: ({ name }) => name === 'client',

		async generateBundle() {
			const icons = appIcons();
			const pngs = await drawPngs(
				this.environment.config.root,
				icons.map(({ svg }) => svg),
			);
			icons.forEach(({ fileName }, i) => {
				this.emitFile({ type: 'asset', fileName, source: pngs[i] ?? new Uint8Array() });
			});
		},
	};
}
