import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { slimSvelte } from './slim-svelte.ts';

const svelte = dirname(createRequire(import.meta.url).resolve('svelte/package.json'));
const transform = slimSvelte().transform as (code: string, id: string) => { code: string } | null;
const slim = (file: string, code = readFileSync(join(svelte, file), 'utf8')) =>
	transform(code, join(svelte, file));

describe('Svelte in an embed', () => {
	it('never hydrates', () => {
		const code = slim('src/internal/client/dom/hydration.js')?.code;
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
