import { join } from 'node:path';
import type { Plugin } from 'vite';

const STAND_IN = 'src/components/timeline/no-transition.ts';

/**
 * Gives `d3-zoom` a stand-in for the two packages that it needs for animated transforms alone. Other
 * modules that import them get the real ones. Acts in builds; in development dependencies are
 * bundled beforehand, with all they ask for.
 */
export function slimZoom(root: string): Plugin {
	return {
		name: 'sourceline:slim-zoom',
		enforce: 'pre',
		apply: 'build',
		resolveId(source, importer) {
			if (source !== 'd3-transition' && source !== 'd3-interpolate') return null;
			return importer?.includes('/node_modules/d3-zoom/') ? join(root, STAND_IN) : null;
		},
	};
}
