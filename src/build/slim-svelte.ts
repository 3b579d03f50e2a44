import type { Plugin } from 'vite';

/** What embeds never do, by the module of Svelte that keeps note of it. */
const NEVER: readonly (readonly [module: RegExp, flag: string])[] = [
	// They are mounted and not hydrated: their address may ask for something else than was prerendered.
	[/\/svelte\/src\/internal\/client\/dom\/hydration\.js$/, 'hydrating'],
	[/\/svelte\/src\/internal\/flags\/index\.js$/, 'async_mode_flag'],
	[/\/svelte\/src\/internal\/flags\/index\.js$/, 'legacy_mode_flag'],
	[/\/svelte\/src\/internal\/flags\/index\.js$/, 'tracing_mode_flag'],
];

/**
 * Tells the bundler that some flags of Svelte's runtime stay false in an embed, so that it leaves out
 * all that stands behind them. Svelte means it to be left out so; the bundler does not see by itself
 * that nothing sets them. Throws when Svelte writes them in another way than is known here.
 */
export function slimSvelte(): Plugin {
	return {
		name: 'sourceline:slim-svelte',
		apply: 'build',
		applyToEnvironment: ({ name }) => name.startsWith('embed_'),
		transform(code, id) {
			const flags = NEVER.filter(([module]) => module.test(id.replaceAll('\\', '/')));
			if (flags.length === 0) return null;
			return { code: flags.reduce((sum, [, flag]) => withFalse(sum, flag, id), code), map: null };
		},
	};
}

/** Module code in which an exported flag is a constant; what would set it does nothing. */
function withFalse(code: string, flag: string, id: string): string {
	const declared = `export let ${flag} = false;`;
	if (!code.includes(declared)) throw new Error(`${id}: expected "${declared}"`);
	return code
		.replaceAll(new RegExp(`(?<!let )\\b${flag} = \\w+;`, 'g'), '')
		.replace(declared, `export const ${flag} = false;`);
}
