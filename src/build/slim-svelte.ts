import type { Plugin } from 'vite';

type Flag = readonly [module: RegExp, flag: string];

/** What no page ever does, by the module of Svelte that keeps note of it. */
const NEVER: readonly Flag[] = [
	[/\/svelte\/src\/internal\/flags\/index\.js$/, 'async_mode_flag'],
	[/\/svelte\/src\/internal\/flags\/index\.js$/, 'legacy_mode_flag'],
	[/\/svelte\/src\/internal\/flags\/index\.js$/, 'tracing_mode_flag'],
];

/** A module of Svelte's part in the browser. */
const clientModule = (name: string): RegExp =>
	new RegExp(`/svelte/src/internal/client/${name}\\.js$`);

/** Embeds are mounted: their address may ask for something else than was prerendered. */
const HYDRATING: Flag = [clientModule('dom/hydration'), 'hydrating'];

/** A place in a module of Svelte that is written otherwise: in all pages, or in embeds alone. */
interface Edit {
	readonly module: RegExp;
	/** A place, or the first that an expression finds. */
	readonly from: string | RegExp;
	readonly to: string;
	readonly everywhere?: true;
}

const BATCH = clientModule('reactivity/batch');
const EFFECTS = clientModule('reactivity/effects');
const SOURCES = clientModule('reactivity/sources');
const ATTRIBUTES = clientModule('dom/elements/attributes');
const PROPS = clientModule('reactivity/props');

/** A method of a class of Svelte's, from its head to its end. */
const methodOf = (head: string): RegExp =>
	new RegExp(`\\n\\t${head.replace(/[()]/g, '\\$&')} \\{\\n[^]*?\\n\\t\\}`);

/** What pages and embeds do without, so that nobody need load it; `FORBIDDEN` holds their components to it. */
const EDITS: readonly Edit[] = [
	// State that is watched in depth: embeds keep theirs as it is (`$state.raw`).
	{
		module: SOURCES,
		from: 'should_proxy ? proxy(value) : value',
		to: 'value',
	},
	{
		module: PROPS,
		from: 'runes && bindable ? proxy(value) : value',
		to: 'value',
	},
	// A style attribute beside style directives, which has to be read; the policy forbids the attribute.
	{
		module: /\/svelte\/src\/internal\/shared\/attributes\.js$/,
		from: 'if (value) {\n\t\t\t// strip comments',
		to: 'if (false) {\n\t\t\t// strip comments',
		everywhere: true,
	},
	// Which attributes are set as properties: booleans that are ones, such as `hidden`. Elements of others,
	// which take whole objects, have no part in any page, and to look through all setters takes a while.
	{
		module: ATTRIBUTES,
		from: "typeof value !== 'string' && get_setters(element).has(attribute)",
		to: "typeof value === 'boolean' && attribute in element",
		everywhere: true,
	},
	// Templates that wait for promises: the compiler refuses them where they are not asked for.
	{
		module: clientModule('reactivity/async'),
		from: 'if (async.length === 0 && pending.length === 0) {\n\t\tfn(deriveds);\n\t\treturn;\n\t}',
		to: 'fn(deriveds);\n\treturn;',
		everywhere: true,
	},
	// So no batch of changes ever waits for anything.
	{
		module: BATCH,
		from: 'if (this.#is_deferred()) {',
		to: 'if (false) {',
		everywhere: true,
	},
	{
		module: BATCH,
		from: 'if (!this.#is_deferred()) this.discard();',
		to: 'this.discard();',
		everywhere: true,
	},
	// Nor is one begun while another waits, with which it would have to be joined.
	{
		module: BATCH,
		from: /const earlier_batch = this\.#find_earlier_batch\(\);\n\n\t\tif [^]*?\n\t\t\}/,
		to: '',
	},
	// What gives each batch a view of its own values.
	{ module: BATCH, from: /(?<=\n\tapply\(\) \{)\n[^]*?(?=\n\t\}\n)/, to: 'batch_values = null;' },
	{ module: BATCH, from: 'if (async_mode_flag) {\n\t\t\t\tthis.#commit();', to: 'if (false) {' },
	...[
		'#is_deferred()',
		'#is_skipped(effect)',
		'#find_earlier_batch()',
		'#intersects(batch)',
		'#merge(batch)',
		'#commit()',
		'increment(blocking, effect)',
		'decrement(blocking, effect)',
		'transfer_reactions(dirty_reactions)',
	].map((method) => ({ module: BATCH, from: methodOf(method), to: '' })),
	// Batches that are tried out first (`fork`), and values of their own that batches have otherwise.
	...[
		['runtime', 'current_batch?.is_fork', 'false'],
		['runtime', 'if (batch_values?.has(', 'if (false && batch_values.has('],
		['reactivity/deriveds', '!current_batch?.is_fork || derived.deps === null', 'true'],
		['reactivity/deriveds', 'if (batch_values !== null) {', 'if (false) {'],
		['reactivity/sources', '!batch.is_fork && ', ''],
		['reactivity/batch', 'if (!this.is_fork) {', 'if (true) {'],
		['reactivity/batch', 'batch_values?.set(source, value);', ''],
	].map(([file = '', from = '', to = '']) => ({ module: clientModule(file), from, to })),
	// Properties that a component writes to: embeds only read theirs.
	{
		module: PROPS,
		from: 'var bindable = (flags & PROPS_IS_BINDABLE) !== 0;',
		to: 'var bindable = false;',
	},
	{ module: PROPS, from: 'if (runes && (flags & PROPS_IS_UPDATED) === 0) {', to: 'if (true) {' },
	// Signals that are aborted when a run is over, with a reason: nothing asks for one.
	...[
		['runtime', 'if (reaction.ac !== null) {'],
		['runtime', 'if (derived.ac !== null) {'],
		['reactivity/deriveds', 'if (e.ac !== null) {'],
		['reactivity/effects', 'if (controller !== null) {'],
	].map(([file = '', from = '']) => ({ module: clientModule(file), from, to: 'if (false) {' })),
	{
		module: clientModule('constants'),
		from: /new \(class StaleReactionError [^]*?\n\}\)\(\)/,
		to: 'new Error()',
	},
	// What keeps from going in circles where a hundred thousand values hang on one.
	{
		module: SOURCES,
		from: 'if (count_deps > 100000 && seen === null) seen = new Set();',
		to: '',
	},
	{ module: SOURCES, from: 'if (seen !== null) {', to: 'if (false) {' },
	// A warning that only those understand who write components.
	{
		module: clientModule('reactivity/deriveds'),
		from: 'w.derived_inert();',
		to: '',
	},
	// Errors that only those meet who write components: they are named, and not linked.
	{
		module: /\/svelte\/src\/internal\/(client|shared)\/errors\.js$/,
		from: /https:\/\/svelte\.dev\/e\//g,
		to: '',
	},
	// Classes from lists and objects: embeds name them.
	{
		module: /\/svelte\/src\/internal\/shared\/attributes\.js$/,
		from: "import { clsx as _clsx } from 'clsx';",
		to: 'const _clsx = String;',
	},
	// Transitions that play while something goes: no component has any, so it is gone at once for good.
	{
		module: EFFECTS,
		from: /(?<=export function pause_effect\(effect, callback, destroy = true\) \{\n)[^]*?(?=\n\}\n)/,
		to: '\tif (destroy) destroy_effect(effect);\n\tif (callback) callback();',
	},
	{
		module: EFFECTS,
		from: /(?<=export function resume_effect\(effect\) \{\n)[^]*?(?=\n\}\n)/,
		to: '',
	},
	// What only spreads of attributes ask for, and pictures that load late and are given a new address.
	{
		module: /\/svelte\/src\/utils\.js$/,
		from: '\t...DOM_BOOLEAN_ATTRIBUTES,\n',
		to: '',
	},
	{ module: ATTRIBUTES, from: /(?<=\[ATTRIBUTES_CACHE\] \?\?= \{)[^}]*(?=\})/, to: '' },
	{ module: ATTRIBUTES, from: "if (attribute === 'loading') {", to: 'if (false) {' },
	// Boundaries that catch errors or wait for something: an embed has but the one around all of it.
	{
		module: clientModule('render'),
		from: "import { boundary } from './dom/blocks/boundary.js';",
		to: `import { block, branch } from './reactivity/effects.js';
import { EFFECT_PRESERVED, EFFECT_TRANSPARENT } from '#client/constants';
const boundary = (node, _props, children) => {
	block(() => {
		branch(() => children(node));
	}, EFFECT_TRANSPARENT | EFFECT_PRESERVED);
};`,
	},
];

/** Compiled code that asks for what `EDITS` took away, and the remedy. */
const FORBIDDEN: readonly (readonly [code: RegExp, remedy: string, everywhere?: true])[] = [
	[/\$\.proxy\(/, 'keep state with $state.raw'],
	[/\$\.set\([^,()]+,(?:[^()]|\((?:[^()]|\([^()]*\))*\))*, true\)/, 'keep state with $state.raw'],
	[/\$\.prop\([^,]+, '\w+', (?:7|11|15|23|27|31)\b/, 'write to no property, and bind none'],
	[/\bgetAbortSignal\b/, 'abort by hand'],
	[/\$\.clsx\([[{]/, 'choose classes by directives'],
	[/\$\.(?:transition|animation)\(/, 'let things come and go at once'],
	[/\$\.attribute_effect\(/, 'name each attribute'],
	[/\$\.boundary\(/, 'do without svelte:boundary'],
	[/\$\.set_style\([^,\n]*, (?!['"]{2})/, 'set styles by directives alone', true],
];

/**
 * Tells the bundler that some flags of Svelte's runtime stay false, so that it leaves out
 * all that stands behind them. Svelte means it to be left out so; the bundler does not see by itself
 * that nothing sets them. Pages go without some more, and embeds without much. Throws when Svelte is written
 * in another way than is known here, or when a component asks for what it goes without.
 */
export function slimSvelte(): Plugin {
	return {
		name: 'sourceline:slim-svelte',
		apply: 'build',
		applyToEnvironment: ({ config }) => config.consumer === 'client',
		transform(code, id) {
			const isEmbed = this.environment.name.startsWith('embed_');
			const path = id.replaceAll('\\', '/');
			const flags = (isEmbed ? [...NEVER, HYDRATING] : NEVER).filter(([module]) =>
				module.test(path),
			);
			const edits = EDITS.filter(
				({ module, everywhere }) => (isEmbed || everywhere) && module.test(path),
			);
			if (/\.svelte(\.ts)?$/.test(path)) checkComponent(code, id, isEmbed);
			if (flags.length === 0 && edits.length === 0) return null;
			const flagged = flags.reduce((sum, [, flag]) => withFalse(sum, flag, id), code);
			return { code: edits.reduce((sum, edit) => edited(sum, edit, id), flagged), map: null };
		},
	};
}

/** Throws when compiled code asks for what is not there. */
function checkComponent(code: string, id: string, isEmbed: boolean): void {
	for (const [asked, remedy, everywhere] of FORBIDDEN) {
		const [found] = isEmbed || everywhere ? (asked.exec(code) ?? []) : [];
		if (found !== undefined) throw new Error(`${id}: there is no "${found}"; ${remedy}`);
	}
}

/** Module code with a place written otherwise. */
function edited(code: string, { from, to }: Edit, id: string): string {
	const found = typeof from === 'string' ? code.includes(from) : from.test(code);
	if (!found) throw new Error(`${id}: expected "${String(from)}"`);
	return code.replace(from, () => to);
}

/** Module code in which an exported flag is a constant; what would set it does nothing. */
function withFalse(code: string, flag: string, id: string): string {
	const declared = `export let ${flag} = false;`;
	if (!code.includes(declared)) throw new Error(`${id}: expected "${declared}"`);
	return code
		.replaceAll(new RegExp(`(?<!let )\\b${flag} = \\w+;`, 'g'), '')
		.replace(declared, `export const ${flag} = false;`);
}
