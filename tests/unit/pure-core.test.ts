import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { machinePath, modulesBelow, projectPath } from './module-graph.ts';

const CORE = ['src/time', 'src/dataset', 'src/layout'];

/** Globals beyond the language that Node and browsers share and that read nothing from outside. */
const PURE_GLOBALS = `
	declare class URL { constructor(url: string, base?: string | URL);
		static canParse(url: string): boolean;
		readonly protocol: string; readonly hostname: string; readonly host: string;
		readonly origin: string; readonly href: string; }
`;

/** TypeScript's codes for a name that nothing declares. */
const UNKNOWN_NAME = new Set([
	2304, 2318, 2503, 2552, 2580, 2581, 2582, 2583, 2584, 2591, 2592, 2593,
]);

/**
 * The names in these modules that the language alone does not give, found by compiling them without
 * the types of browsers and of Node: what is left unknown is a global of one or the other.
 */
function foreignNames(sources: ReadonlyMap<string, string>): string[] {
	const options: ts.CompilerOptions = {
		target: ts.ScriptTarget.ES2023,
		lib: ['lib.es2023.d.ts'],
		module: ts.ModuleKind.ESNext,
		moduleResolution: ts.ModuleResolutionKind.Bundler,
		allowImportingTsExtensions: true,
		resolveJsonModule: true,
		noEmit: true,
		skipLibCheck: true,
		strict: true,
		types: [],
	};
	const globals = machinePath('pure-globals.d.ts');
	const host = ts.createCompilerHost(options);
	const readSource = host.getSourceFile.bind(host);
	const own = new Map([...sources, [globals, PURE_GLOBALS]]);
	host.getSourceFile = (path, languageVersion) => {
		const text = own.get(path);
		return text === undefined
			? readSource(path, languageVersion)
			: ts.createSourceFile(path, text, languageVersion);
	};
	host.fileExists = (path) => own.has(path) || ts.sys.fileExists(path);
	const program = ts.createProgram([...own.keys()], options, host);
	return [...sources.keys()].flatMap((path) => {
		const file = program.getSourceFile(path);
		return program
			.getSemanticDiagnostics(file)
			.filter(({ code }) => UNKNOWN_NAME.has(code))
			.map(({ messageText }) => {
				const message = ts.flattenDiagnosticMessageText(messageText, ' ');
				return `${projectPath(path)}: ${message}`;
			});
	});
}

/** Properties that read the clock or chance. */
const CHANGING = new Set([
	'Date.now',
	'DateTime.now',
	'Temporal.Now',
	'performance.now',
	'Math.random',
]);

/** Calls that read the clock when they are given nothing. */
const CHANGING_WITHOUT_ARGUMENT = new Set(['DateTime.local', 'DateTime.utc']);

function readsClock(node: ts.Node): boolean {
	if (ts.isPropertyAccessExpression(node)) return CHANGING.has(node.getText());
	if (ts.isNewExpression(node))
		return node.expression.getText() === 'Date' && !node.arguments?.length;
	if (!ts.isCallExpression(node)) return false;
	const callee = node.expression.getText();
	// `Date(…)` without `new` is the present as text, whatever it is given.
	return callee === 'Date' || (CHANGING_WITHOUT_ARGUMENT.has(callee) && !node.arguments.length);
}

/** The expressions in a source whose results differ from one run to the next. */
function clockReads(source: string): string[] {
	const found: string[] = [];
	const visit = (node: ts.Node): void => {
		if (readsClock(node)) found.push(node.getText());
		ts.forEachChild(node, visit);
	};
	visit(ts.createSourceFile('source.ts', source, ts.ScriptTarget.ES2023, true));
	return found;
}

describe('what the core may not name', () => {
	it('is a global of the browser or of Node', () => {
		const expressions = [
			'document.title',
			'window.innerWidth',
			'localStorage.length',
			'process.env',
			'fetch("a")',
			'setTimeout(() => 1, 2)',
			'null as HTMLElement | null',
		];
		const samples = expressions.map((expression, index) => ({
			path: `src/time/sample-${index}.ts`,
			source: `export const a = ${expression};`,
		}));
		const found = foreignNames(
			new Map(samples.map(({ path, source }) => [machinePath(path), source])),
		);
		expect(found.map((line) => line.split(':')[0])).toEqual(samples.map(({ path }) => path));
	});

	it('is not what the language gives, nor a name of its own', () => {
		const path = machinePath('src/time/sample.ts');
		const source = `
			const document = { title: 'own' };
			export const a = [document.title, Math.PI, new Intl.PluralRules('de'), new URL('a:b')];`;
		expect(foreignNames(new Map([[path, source]]))).toEqual([]);
	});

	it.each([
		['Date.now()', 'Date.now'],
		['new Date()', 'new Date()'],
		['new Date', 'new Date'],
		['Date()', 'Date()'],
		['DateTime.now()', 'DateTime.now'],
		['DateTime.utc()', 'DateTime.utc()'],
		['[1].map(Math.random)', 'Math.random'],
	])('is the clock or chance: %s', (expression, found) => {
		expect(clockReads(`export const a = ${expression};`)).toEqual([found]);
	});

	it('is not a date that is given, nor a comment', () => {
		const source =
			'// Date.now()\nexport const a = [new Date(0), Date.UTC(2024), DateTime.utc(2024)];';
		expect(clockReads(source)).toEqual([]);
	});
});

describe('time, dataset and layout', () => {
	const modules = CORE.flatMap(modulesBelow).map(machinePath);
	const sources = new Map(modules.map((path) => [path, readFileSync(path, 'utf8')]));

	it('name no global of the browser or of Node', () => {
		expect(sources.size).toBeGreaterThan(10);
		expect(foreignNames(sources)).toEqual([]);
	});

	it('read no clock', () => {
		const reads = [...sources].flatMap(([path, source]) =>
			clockReads(source).map((read) => `${projectPath(path)}: ${read}`),
		);
		expect(reads).toEqual([]);
	});
});
