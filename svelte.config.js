/**
 * Component styles are named by file (Svelte's default), so that the prerendered HTML (server build)
 * and the reader's bundle (client build) agree on every class without sharing a compilation.
 *
 * @type {import('@sveltejs/vite-plugin-svelte').SvelteConfig}
 */
export default {
	compilerOptions: { runes: true },
};
