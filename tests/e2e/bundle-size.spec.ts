import { readdirSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { parseSync } from 'vite';

const dist = resolve(import.meta.dirname, '../../dist');

/** Kilobytes as budgets count them. */
const KB = 1000;

/** The addresses that a document loads by elements with this attribute pattern, as files. */
function filesIn(html: string, page: string, pattern: RegExp): string[] {
	return [...html.matchAll(pattern)].map(([, address = '']) =>
		resolve(dist, dirname(page), address),
	);
}

/** A script and all that it imports statically, directly or not. */
function withStaticImports(script: string, found = new Set<string>()): Set<string> {
	if (found.has(script)) return found;
	found.add(script);
	for (const node of parseSync(script, readFileSync(script, 'utf8')).program.body) {
		if (!('source' in node) || !node.source) continue;
		withStaticImports(resolve(dirname(script), node.source.value), found);
	}
	return found;
}

/** The file that does what a page's script is for: itself, or the one file that it only imports. */
function startOf(script: string): string {
	const [first, ...rest] = parseSync(script, readFileSync(script, 'utf8')).program.body;
	const imports = first?.type === 'ImportDeclaration' && rest.length === 0;
	return imports ? startOf(resolve(dirname(script), first.source.value)) : script;
}

/** A script and all that it imports, at once or later. */
function withAllImports(script: string, found = new Set<string>()): Set<string> {
	if (found.has(script)) return found;
	found.add(script);
	const code = readFileSync(script, 'utf8');
	for (const [, name = ''] of code.matchAll(/(?:from|import)\s*\(?[`"'](\.\/[\w.-]+\.js)[`"']/g)) {
		withAllImports(resolve(dirname(script), name), found);
	}
	return found;
}

const gzipped = (files: Iterable<string>): number =>
	[...files].reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0);

/** The built chunks of a module, by its name. */
const chunksNamed = (name: string): string[] =>
	readdirSync(resolve(dist, 'assets'))
		.filter((file) => file.startsWith(`${name}-`) && file.endsWith('.js'))
		.map((file) => resolve(dist, 'assets', file));

/** The chunks of a module and all that they import statically, without those that are loaded anyway. */
const chunksOf = (name: string, loaded: ReadonlySet<string>): string[] =>
	[...new Set(chunksNamed(name).flatMap((chunk) => [...withStaticImports(chunk)]))].filter(
		(chunk) => !loaded.has(chunk),
	);

test('the explore page needs at most 80 kB of JavaScript at once, gzipped', () => {
	const html = readFileSync(resolve(dist, 'index.html'), 'utf8');
	const named = (attribute: string): string[] =>
		(new RegExp(` data-${attribute}="([^"]*)"`).exec(html)?.[1] ?? '')
			.split(' ')
			.map((address) => resolve(dist, address));
	const beginners = filesIn(html, 'index.html', /<script [^>]*src="([^"]+)"/g);
	expect(beginners).toHaveLength(1);
	const modules = withStaticImports(named('script')[0] ?? '');
	// All at once, and not file by file as they import each other.
	expect([...named('script'), ...named('modules')].sort()).toEqual([...modules].sort());
	modules.add(beginners[0] ?? '');

	// Loaded together with the dataset, before anything is drawn: the texts of one language, with what
	// they import and is not among the scripts.
	const texts =
		Math.max(...['de', 'en'].map((language) => gzipped(chunksOf(language, modules)))) / KB;
	const script = gzipped(modules) / KB + texts;
	const afterDrawing = gzipped(chunksNamed('gestures')) / KB;
	const style = gzipped(filesIn(html, 'index.html', /<link rel="stylesheet" href="([^"]+)"/g)) / KB;
	console.log(
		`initial load: JavaScript ${script.toFixed(1)} kB (texts ${texts.toFixed(1)} kB), ` +
			`right after it gestures ${afterDrawing.toFixed(1)} kB, CSS ${style.toFixed(1)} kB, gzipped`,
	);
	expect(script).toBeLessThanOrEqual(80);
});

test('no page loads, at once or later, the script that starts another page', () => {
	const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' })
		.filter((file) => /^((en\/)?[a-z-]+\/)?index\.html$/.test(file) && !file.startsWith('embed/'))
		.map((page) => {
			const html = readFileSync(resolve(dist, page), 'utf8');
			const [script] = filesIn(html, page, /<script [^>]*type="module"[^>]*src="([^"]+)"/g);
			return { page, script };
		})
		.filter((one): one is { page: string; script: string } => one.script !== undefined);
	expect(pages.length).toBeGreaterThan(5);

	const starts = new Set(pages.map(({ script }) => startOf(script)));
	expect(starts.size).toBeGreaterThan(5);
	const foreign = pages.flatMap(({ page, script }) => {
		const own = startOf(script);
		return [...withAllImports(script)]
			.filter((file) => file !== own && starts.has(file))
			.map((file) => `${page} loads ${file}`);
	});
	expect(foreign).toEqual([]);
});
