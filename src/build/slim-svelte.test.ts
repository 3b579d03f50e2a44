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
		expect(slim('src/internal/client/render.js')).toBeNull();
	});

	it('is not guessed at where it is written otherwise', () => {
		expect(() => slim('src/internal/flags/index.js', 'export let other = 1;')).toThrow(
			'export let async_mode_flag = false;',
		);
	});
});
