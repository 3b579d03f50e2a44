import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { slimSvelte } from './slim-svelte.ts';

const svelte = dirname(createRequire(import.meta.url).resolve('svelte/package.json'));
const transform = slimSvelte().transform as (
	this: { environment: { name: string } },
	code: string,
	id: string,
) => { code: string } | null;
const read = (file: string) => readFileSync(join(svelte, file), 'utf8');
const slim = (file: string, code = read(file), name = 'embed_de') =>
	transform.call({ environment: { name } }, code, join(svelte, file));

/** The modules that are written otherwise for embeds, and what is then gone from them. */
const EDITED = [
	'src/internal/client/reactivity/sources.js',
	'src/internal/client/reactivity/props.js',
	'src/internal/client/render.js',
	'src/internal/client/constants.js',
	'src/internal/shared/attributes.js',
	'src/internal/client/reactivity/batch.js',
	'src/internal/client/reactivity/effects.js',
	'src/internal/client/reactivity/deriveds.js',
	'src/internal/client/runtime.js',
	'src/internal/client/dom/elements/attributes.js',
	'src/utils.js',
];
const GONE =
	/[?] proxy\(value\)|import \{ boundary \}|from 'clsx'|if \(value\) \{\s*\/\/ strip|class StaleReactionError|\n\t#merge\(|\n\t#is_deferred\(|PROPS_IS_UPDATED\) === 0|\n\tpause_children\(effect, transitions, true\)|\n\tresume_children\(effect, true\)|\.\.\.DOM_BOOLEAN|if \((?:\w+\.ac|controller|seen) !== null\) \{|w\.derived_inert|=== 'loading'|\[IS_HTML\]: /;

describe('Svelte in the browser', () => {
	it('never hydrates in an embed, and does on the pages', () => {
		const hydration = 'src/internal/client/dom/hydration.js';
		expect(slim(hydration, read(hydration), 'client')).toBeNull();
		const code = slim(hydration)?.code;
		expect(code).toContain('export const hydrating = false;');
		expect(code).not.toMatch(/(?<!const )\bhydrating = /);
	});

	it('has none of the modes that are off', () => {
		const code = slim('src/internal/flags/index.js')?.code ?? '';
		expect(code.match(/export const \w+ = false;/g)).toHaveLength(3);
		expect(code).not.toMatch(/_flag = true/);
	});

	it('is otherwise as it is', () => {
		expect(slim('src/internal/client/context.js')).toBeNull();
		for (const file of EDITED.slice(0, 4)) expect(slim(file, read(file), 'client')).toBeNull();
	});

	it('waits for no template anywhere', () => {
		const file = 'src/internal/client/reactivity/async.js';
		expect(slim(file, read(file), 'client')?.code).not.toContain('pending.length === 0');
	});

	it('sets as properties what is true or false, and looks for no setters', () => {
		const file = 'src/internal/client/dom/elements/attributes.js';
		const code = slim(file, read(file), 'client')?.code ?? '';
		const setAttribute = /export function set_attribute[^]*?\n\}/.exec(code)?.[0];
		expect(setAttribute).toContain("typeof value === 'boolean' && attribute in element");
		expect(setAttribute).not.toContain('get_setters');
	});

	it('has in an embed no deep state, no boundaries and no lists of classes', () => {
		for (const file of EDITED) expect(slim(file)?.code).not.toMatch(GONE);
	});

	it.each([
		['let state = $.proxy({ count: 0 });', '$state.raw'],
		['$.set(state, $$value, true);', '$state.raw'],
		['$.set(state, merged(one, other(two)), true);', '$state.raw'],
		["$.set_class(path, 0, $.clsx(['a', b]), 'svelte-1');", 'directives'],
		['$.attribute_effect(div, () => ({ ...props }));', 'each attribute'],
		['$.transition(3, element, () => fade);', 'at once'],
		['$.boundary(node, {}, ($$anchor) => {});', 'svelte:boundary'],
		["let open = $.prop($$props, 'open', 15, false);", 'bind none'],
		['const signal = getAbortSignal();', 'by hand'],
	])('is not asked in an embed for what is gone: %s', (code, remedy) => {
		const component = 'src/pages/embed/EmbedView.svelte';
		expect(() => slim(component, code)).toThrow(remedy);
		expect(slim(component, code, 'client')).toBeNull();
	});

	it('sets styles by directives alone, on the pages too', () => {
		const styled = "$.set_style(div, style(), {}, { width: '1px' });";
		const parsing = /if \(value\) \{\s*\/\/ strip/;
		for (const name of ['client', 'embed_de']) {
			expect(() => slim('src/pages/explore/Explore.svelte', styled, name)).toThrow('directives');
			const attributes = 'src/internal/shared/attributes.js';
			expect(read(attributes)).toMatch(parsing);
			expect(slim(attributes, read(attributes), name)?.code).not.toMatch(parsing);
		}
	});

	it.each([
		'$.set(shown, true);',
		'$.set(opened, show(dataset, book, true));',
		"$.set_class(path, 0, $.clsx($.get(kind)), 'svelte-1');",
		"$.set_style(div, '', {}, { width: '1px' });",
	])('is asked in an embed for the rest: %s', (code) => {
		expect(slim('src/pages/embed/EmbedView.svelte', code)).toBeNull();
	});

	it('is not guessed at where it is written otherwise', () => {
		expect(() => slim(EDITED[0]!, 'export function set() {}')).toThrow('should_proxy');
		expect(() => slim('src/internal/flags/index.js', 'export let other = 1;')).toThrow(
			'export let async_mode_flag = false;',
		);
	});
});
