import { join } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';

/** Under this name newsrooms include it, for years. */
export const EMBED_SCRIPT = 'embed.js';

/** Understood by the browsers since 2022; in older ones frames keep their height, and links show. */
const TARGET = 'es2022';

/**
 * Bundles `embed.js` by itself: a classic script without imports and globals, since it runs in the
 * pages of others.
 *
 * @param root folder of the project
 * @returns its code
 */
export async function bundleEmbedHost(root: string): Promise<string> {
	const built = (await build({
		root,
		configFile: false,
		logLevel: 'warn',
		publicDir: false,
		build: {
			write: false,
			target: TARGET,
			minify: true,
			modulePreload: false,
			rolldownOptions: {
				input: join(root, 'src/pages/embed-host/embed.ts'),
				output: { format: 'iife' },
			},
		},
	})) as Rolldown.RolldownOutput;
	const [script, ...others] = built.output;
	if (others.length > 0) throw new Error(`${EMBED_SCRIPT} came out as more than one file`);
	return script.code;
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
