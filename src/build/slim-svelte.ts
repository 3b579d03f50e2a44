import type { Plugin } from 'vite';

type Flag = readonly [module: RegExp, flag: string];

/** What no page ever does, by the module of Svelte that keeps note of it. */
const NEVER: readonly Flag[] = [
	[/\/svelte\/src\/internal\/flags\/index\.js$/, 'async_mode_flag'],
	[/\/svelte\/src\/internal\/flags\/index\.js$/, 'legacy_mode_flag'],
	[/\/svelte\/src\/internal\/flags\/index\.js$/, 'tracing_mode_flag'],
];
/** Embeds are mounted: their address may ask for something else than was prerendered. */
const HYDRATING: Flag = [/\/svelte\/src\/internal\/client\/dom\/hydration\.js$/, 'hydrating'];

/**
 * Tells the bundler that some flags of Svelte's runtime stay false, so that it leaves out
 * all that stands behind them. Svelte means it to be left out so; the bundler does not see by itself
 * that nothing sets them. Throws when Svelte writes them in another way than is known here.
 */
export function slimSvelte(): Plugin {
	return {
		name: 'sourceline:slim-svelte',
		apply: 'build',
		applyToEnvironment: ({ config }) => config.consumer === 'client',
		transform(code, id) {
			const isEmbed = this.environment.name.startsWith('embed_');
			const flags = (isEmbed ? [...NEVER, HYDRATING] : NEVER).filter(([module]) =>
				module.test(id.replaceAll('\\', '/')),
			);
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
