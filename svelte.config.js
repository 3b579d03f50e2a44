import { relative } from 'node:path';

/**
 * Component styles are named by file, so that the prerendered HTML (server build) and the reader's
 * bundle (client build) agree on every class without sharing a compilation.
 *
 * @type {import('@sveltejs/vite-plugin-svelte').SvelteConfig}
 */
export default {
	compilerOptions: {
		runes: true,
		cssHash: ({ hash, filename, css }) =>
			`s-${hash(filename ? relative(process.cwd(), filename) : css)}`,
	},
};
