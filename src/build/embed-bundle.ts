import { join } from 'node:path';
import { normalizePath, type Plugin, type Rolldown } from 'vite';
import type { Language } from '../time/time-span.ts';
import { reachable } from './reachable-modules.ts';

/** What words dates in one language: modules named by it, each of which gives out the language's name. */
const WORDINGS = ['phrase', 'plain', 'months'] as const;
const NAMES: Readonly<Record<Language, string>> = { de: 'german', en: 'english' };

/** D3 declares its intervals by these, local time and UTC alike; those that nobody uses can go. */
const PURE = ['timeInterval', 'ticker', 'timeWeekday', 'utcWeekday'];

/** How the bundler finds what nobody uses: constants are followed, calls without effect are known. */
export const LEAVE_OUT = {
	treeshake: { manualPureFunctions: PURE },
	optimization: { inlineConst: { mode: 'all', pass: 3 } },
} as const satisfies Rolldown.RolldownOptions;

/**
 * How the script of an embed is bundled: all that it imports statically in one file; whatever else is
 * loaded when it is asked for.
 *
 * @param name of the bundle
 * @param root folder of the project
 * @param entry the module that starts it, below the root
 */
export function embedBundle(name: string, root: string, entry: string): Rolldown.RolldownOptions {
	const idOf = (module: string) => normalizePath(join(root, module));
	let together: ReadonlySet<string> | null = null;
	return {
		input: { [name]: idOf(entry) },
		...LEAVE_OUT,
		output: {
			codeSplitting: {
				groups: [
					{
						debugName: 'embed',
						name: (id, context) => {
							together ??= reachable([idOf(entry)], (other) => context.getModuleInfo(other));
							return together.has(id) ? name : null;
						},
					},
				],
			},
		},
	};
}

/** In the bundle of one language the dates of the other are worded in it too: nobody reads them there. */
export function oneWording(root: string): Plugin {
	return {
		name: 'sourceline:one-wording',
		enforce: 'pre',
		apply: 'build',
		applyToEnvironment: ({ name }) => name.startsWith('embed_'),
		load(id) {
			const language = this.environment.name.slice('embed_'.length);
			const own = language === 'en' ? 'en' : 'de';
			const other = own === 'en' ? 'de' : 'en';
			const fileOf = (file: string) => normalizePath(join(root, `src/time/${file}.ts`));
			const wording = WORDINGS.find((one) => fileOf(`${one}-${other}`) === id);
			if (wording === undefined) return null;
			const same = JSON.stringify(fileOf(`${wording}-${own}`));
			return `export { ${NAMES[own]} as ${NAMES[other]} } from ${same};`;
		},
	};
}
