import type { Plugin } from 'vite';

/**
 * Keeps the styles of components whose code the bundle does not use. vite-plugin-svelte lets Vite drop
 * them (`cssScopeTo`), which is wrong for a page that is prerendered and not hydrated: its entry
 * imports the component for nothing but its styles.
 */
export function keepStyles(): Plugin {
	return {
		name: 'sourceline:keep-styles',
		transform: {
			filter: { id: /\.svelte\?svelte&type=style/ },
			handler: (code) => ({ code, map: null, meta: { vite: {} } }),
		},
	};
}
