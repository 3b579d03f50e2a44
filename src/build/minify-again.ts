import { minify } from 'terser';
import type { Plugin } from 'vite';

/**
 * Minifies the scripts of embeds a second time: Terser finds what the bundler's own minifier, which is
 * made for speed, leaves behind, about one kilobyte in forty.
 */
export function minifyAgain(): Plugin {
	return {
		name: 'sourceline:minify-again',
		apply: 'build',
		applyToEnvironment: ({ name }) => name.startsWith('embed_'),
		generateBundle: {
			order: 'pre', // before the pages are written
			async handler(_options, bundle) {
				for (const output of Object.values(bundle)) {
					if (output.type !== 'chunk') continue;
					const { code } = await minify(output.code, {
						module: true,
						ecma: 2020,
						compress: {
							passes: 3,
							pure_getters: true,
							unsafe_arrows: true,
							// `x === null` as it is written: turned around it is no shorter, and is packed worse.
							lhs_constants: false,
						},
						mangle: false, // the bundler has given the shortest names
					});
					if (code !== undefined) output.code = code;
				}
			},
		},
	};
}
