import type { Plugin } from 'vite';
import { bundleAlone } from './bundle-alone.ts';

/** Under this name newsrooms include it, for years. */
export const EMBED_SCRIPT = 'embed.js';

/**
 * Bundles `embed.js` by itself: a classic script without imports and globals, since it runs in the
 * pages of others.
 *
 * @param root folder of the project
 * @returns its code
 */
export async function bundleEmbedHost(root: string): Promise<string> {
	const { code, styles } = await bundleAlone(root, 'src/pages/embed-host/embed.ts');
	if (styles !== '') throw new Error(`${EMBED_SCRIPT} came out with a style sheet`);
	return code;
}

/** Writes `embed.js` beside the pages; bundles it anew at each request in development. */
export function embedHostPlugin(): Plugin {
	return {
		name: 'sourceline:embed-host',
		sharedDuringBuild: true,
		applyToEnvironment: ({ name }) => name === 'client',

		async generateBundle() {
			const source = await bundleEmbedHost(this.environment.config.root);
			this.emitFile({ type: 'asset', fileName: EMBED_SCRIPT, source });
		},

		configureServer(server) {
			server.middlewares.use(`/${EMBED_SCRIPT}`, (_request, response, next) => {
				bundleEmbedHost(server.config.root)
					.then((code) => response.setHeader('Content-Type', 'text/javascript').end(code))
					.catch(next);
			});
		},
	};
}
