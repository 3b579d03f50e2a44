import { readdirSync, readFileSync } from 'node:fs';
import { posix, relative, resolve, sep } from 'node:path';
import { parse } from 'svelte/compiler';
import ts from 'typescript';

/** One import as it stands in a file; paths run from the project's root, with slashes. */
export interface Import {
	readonly from: string;
	/** The file that it leads to, or null for a package. */
	readonly to: string | null;
	readonly specifier: string;
}

export const projectRoot = resolve(import.meta.dirname, '../..');

/** The modules below a folder of the project, tests and their data left out, in the order of their paths. */
export function modulesBelow(folder: string): string[] {
	return readdirSync(resolve(projectRoot, folder), { recursive: true, encoding: 'utf8' })
		.map((path) => posix.join(folder, path.split(sep).join('/')))
		.filter((path) => /\.(ts|mjs|js|svelte)$/.test(path) && !/\.test(-data)?\.ts$/.test(path))
		.sort();
}

/**
 * Every specifier that a module imports: statically, as a type, as a re-export and by `import()`,
 * the last in a component's markup too.
 */
export function specifiersOf(path: string, source: string): string[] {
	if (!path.endsWith('.svelte')) return specifiersOfScript(source);
	const { instance, module, fragment } = parse(source, { modern: true, filename: path });
	const scripts = [module, instance].flatMap((script) =>
		script ? specifiersOfScript(sliceOf(source, script.content)) : [],
	);
	return [...scripts, ...dynamicImports(fragment)];
}

function specifiersOfScript(source: string): string[] {
	return ts.preProcessFile(source, true, true).importedFiles.map(({ fileName }) => fileName);
}

/** Svelte's nodes carry their place in the file, which their ESTree types do not mention. */
function sliceOf(source: string, node: object): string {
	const { start, end } = node as { start: number; end: number };
	return source.slice(start, end);
}

function dynamicImports(node: unknown): string[] {
	if (typeof node !== 'object' || node === null) return [];
	if ('type' in node && node.type === 'ImportExpression' && 'source' in node) {
		const { value } = node.source as { value?: unknown };
		if (typeof value === 'string') return [value];
	}
	return Object.values(node).flatMap(dynamicImports);
}

/** What a module imports; a query such as `?worker` is no part of the file's name. */
export function importsOf(from: string, source: string): Import[] {
	return specifiersOf(from, source).map((specifier) => {
		if (!specifier.startsWith('.')) return { from, to: null, specifier };
		const [file = ''] = specifier.split('?');
		return { from, to: posix.join(posix.dirname(from), file), specifier };
	});
}

export function readImports(modules: readonly string[]): Import[] {
	return modules.flatMap((path) =>
		importsOf(path, readFileSync(resolve(projectRoot, path), 'utf8')),
	);
}

/**
 * A path of imports that leads back to where it began, first module repeated at the end; null where
 * there is none. Types count: a cycle of types binds two files together as well.
 */
export function findCycle(imports: readonly Import[]): string[] | null {
	const targets = new Map<string, string[]>();
	for (const { from, to } of imports) {
		if (to !== null) targets.set(from, [...(targets.get(from) ?? []), to]);
	}
	const finished = new Set<string>();
	const visit = (module: string, path: readonly string[]): string[] | null => {
		if (path.includes(module)) return [...path.slice(path.indexOf(module)), module];
		if (finished.has(module)) return null;
		for (const target of targets.get(module) ?? []) {
			const cycle = visit(target, [...path, module]);
			if (cycle !== null) return cycle;
		}
		finished.add(module);
		return null;
	};
	for (const module of targets.keys()) {
		const cycle = visit(module, []);
		if (cycle !== null) return cycle;
	}
	return null;
}

/** A path of the project as one of this machine, with slashes as the compilers write it. */
export const machinePath = (path: string): string =>
	resolve(projectRoot, path).split(sep).join('/');

/** A path of this machine as the project's own. */
export const projectPath = (path: string): string =>
	relative(projectRoot, path).split(sep).join('/');
