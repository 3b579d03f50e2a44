import type { Plugin } from 'vite';
import { SINGLE_FILE } from '../state/page-paths.ts';
import type { SingleFile } from './single-file.ts';

/** Writes the single file beside the pages. In development there is none, and no page offers it. */
export function singleFilePlugin(file: SingleFile): Plugin {
	return {
		name: 'sourceline:single-file',
		apply: 'build',
		sharedDuringBuild: true,
		applyToEnvironment: ({ name }) => name === 'client',

		async generateBundle() {
			this.emitFile({ type: 'asset', fileName: SINGLE_FILE, source: await file.html() });
		},
	};
}
