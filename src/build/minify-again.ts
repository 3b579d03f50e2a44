import { minify, type MinifyOptions } from 'terser';
import terser from 'terser/package.json' with { type: 'json' };
import type { Plugin } from 'vite';

const OPTIONS: MinifyOptions = {
	module: true,
	ecma: 2020,
	compress: {
		passes: 5,
		keep_fargs: false,
		// What effects read is more than it says: they run anew when it changes.
		pure_getters: false,
		unsafe_arrows: true,
		// As written: turned around it is no shorter, and is packed worse.
		lhs_constants: false,
		comparisons: false,
		negate_iife: false,
		sequences: false,
	},
};
/** In the names of files, which are given before: other settings give other names, or caches keep the old ones. */
const SALT = terser.version + JSON.stringify(OPTIONS);

/**
 * Minifies the scripts of pages and embeds a second time: Terser finds what the bundler's own minifier,
 * which is made for speed, leaves behind, about one kilobyte in forty.
 */
export function minifyAgain(): Plugin {
	return {
		name: 'sourceline:minify-again',
		apply: 'build',
		applyToEnvironment: ({ name }) => name === 'client' || name.startsWith('embed_'),
		augmentChunkHash: () => SALT,
		generateBundle: {
			order: 'pre', // before the pages are written
			async handler(_options, bundle) {
				for (const output of Object.values(bundle)) {
					if (output.type !== 'chunk') continue;
					const { code } = await minify(output.code, structuredClone(OPTIONS)); // it writes into them
					if (code !== undefined) output.code = code;
				}
			},
		},
	};
}
