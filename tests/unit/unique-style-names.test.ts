import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { compile } from 'svelte/compiler';
import { expect, test } from 'vitest';
import { styleName } from '../../svelte.config.js';

const root = resolve(import.meta.dirname, '../..');

test('no two components share the class that holds their styles to them', () => {
	const names = new Map<string, string>();
	const files = readdirSync(resolve(root, 'src'), { recursive: true, encoding: 'utf8' });
	for (const file of files.filter((file) => file.endsWith('.svelte'))) {
		const filename = resolve(root, 'src', file);
		const source = readFileSync(filename, 'utf8');
		if (!source.includes('<style')) continue;
		compile(source, {
			filename,
			generate: false,
			cssHash: ({ hash, filename }) => {
				const name = styleName(hash, filename);
				expect(names.get(name) ?? file, name).toBe(file);
				names.set(name, file);
				return name;
			},
		});
	}
	expect(names.size).toBeGreaterThan(50);
});
