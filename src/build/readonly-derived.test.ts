import { compileModule } from 'svelte/compiler';
import { expect, test } from 'vitest';
import { withoutSetters } from './readonly-derived.ts';

test('what is derived has no setter, and state keeps its own', () => {
	const source = 'export class Sum { count = $state(1); twice = $derived(this.count * 2); }';
	const { code } = compileModule(source, { generate: 'client', filename: 'sum.svelte.js' }).js;
	const setters = (code: string) => [...code.matchAll(/set (\w+)\(/g)].map(([, name]) => name);
	expect(setters(code)).toEqual(['count', 'twice']);
	expect(setters(withoutSetters(code))).toEqual(['count']);
});
