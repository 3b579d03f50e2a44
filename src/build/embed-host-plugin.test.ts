import { resolve } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseSync } from 'vite';
import { bundleEmbedHost } from './embed-host-plugin.ts';

describe('embed.js', () => {
	let code = '';
	beforeAll(async () => {
		code = await bundleEmbedHost(resolve(import.meta.dirname, '../..'));
	});

	it('weighs at most 2 kB, gzipped', () => {
		const size = gzipSync(code).length;
		console.log(`embed.js: ${size} B, gzipped`);
		expect(size).toBeLessThanOrEqual(2000);
	});

	it('is a classic script that leaves no global behind and does nothing where it cannot know its site', () => {
		expect(parseSync('embed.js', code, { sourceType: 'script' }).errors).toEqual([]);
		const HTMLScriptElement = Object;
		const world: Record<string, unknown> = { HTMLScriptElement, document: { currentScript: null } };
		const before = Object.keys(world);
		runInContext(code, createContext(world));
		expect(Object.keys(world)).toEqual(before);
	});
});
