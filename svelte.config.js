/**
 * Component styles are named by file, so that the prerendered HTML (server build) and the reader's
 * bundle (client build) agree on every class without sharing a compilation. Four letters tell some
 * hundred components apart, and every page names them many times; two that met would be found by the
 * build, as `unique-style-names.test.ts` compares them.
 *
 * @type {import('@sveltejs/vite-plugin-svelte').SvelteConfig}
 */
export default {
	compilerOptions: {
		runes: true,
		cssHash: ({ hash, filename }) => styleName(hash, filename),
	},
};

/**
 * The class that holds the styles of a component to it.
 *
 * @param {(text: string) => string} hash
 * @param {string} filename as the compiler tells it, below the root or in full
 */
export function styleName(hash, filename) {
	return `s${hash(filename.replaceAll('\\', '/').replace(/^.*\/src\//, 'src/')).slice(0, 4)}`;
}
