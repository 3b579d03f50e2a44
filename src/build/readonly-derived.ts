import type { Plugin } from 'vite';

const SETTER = /\s*set \w+\(value\) \{\s*\$\.set\(this\.(#\w+), value\);\s*\}/g;

/**
 * Takes the setters from what classes derive: Svelte writes one for each public field, but all that
 * is derived is `readonly` here, as the type checker sees to it.
 */
export function readonlyDerived(): Plugin {
	return {
		name: 'sourceline:readonly-derived',
		apply: 'build',
		enforce: 'post', // modules are compiled late
		transform: {
			filter: { id: /\.svelte\.ts$/ },
			handler: (code) => ({ code: withoutSetters(code), map: null }),
		},
	};
}

/** A compiled module in which what is derived has no setter. */
export const withoutSetters = (code: string): string =>
	code.replace(SETTER, (setter, field: string) =>
		code.includes(`${field} = $.derived(`) ? '' : setter,
	);
