import { join } from 'node:path';
import { build, type PluginOption, type Rolldown } from 'vite';

/** Understood by the browsers since 2022; older ones show what stands there without the script. */
const TARGET = 'es2022';

/** A classic script without imports and globals, with the styles that it imports. */
export interface Alone {
	readonly code: string;
	/** Empty where it imports none. */
	readonly styles: string;
}

/**
 * Bundles a script by itself, for pages that can load nothing beside it. Throws where it does not come
 * out as one script and at most one style sheet.
 *
 * @param root folder of the project
 * @param input the script's module, from there
 * @param plugins what its modules need; what they load when asked for is in the script from the start
 */
export async function bundleAlone(
	root: string,
	input: string,
	plugins: PluginOption[] = [],
): Promise<Alone> {
	const { output } = (await build({
		root,
		configFile: false,
		logLevel: 'warn',
		publicDir: false,
		plugins,
		build: {
			write: false,
			target: TARGET,
			minify: true,
			modulePreload: false,
			cssCodeSplit: false,
			assetsInlineLimit: Infinity,
			rolldownOptions: { input: join(root, input), output: { format: 'iife' } },
		},
	})) as Rolldown.RolldownOutput;
	const [script, ...others] = output;
	const [sheet] = others;
	if (others.length > 1 || (sheet !== undefined && sheet.type !== 'asset'))
		throw new Error(`${input} came out as more than one script and one style sheet`);
	return { code: script.code, styles: sheet === undefined ? '' : String(sheet.source) };
}
