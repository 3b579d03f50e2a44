import { describe, expect, it } from 'vitest';
import { findCycle, importsOf, modulesBelow, readImports, type Import } from './module-graph.ts';

/** The folders of src/ from the ground up; each may import from itself and from those before it. */
const LAYERS = [
	'time',
	'dataset',
	'layout',
	'i18n',
	'picture',
	'state',
	'components',
	'pages',
	'build',
];

/** Imports known to break the rule, as "from → to", until somebody mends them. */
const DEBTS: readonly string[] = [];

/** Folders that run in plain Node as in a browser, by themselves. */
const CORE = ['time', 'dataset', 'layout', 'picture'];

/** Packages that need a document; d3-zoom and d3-selection listen to one. */
const OF_THE_BROWSER = /^(svelte|d3-selection|d3-zoom|d3-drag|d3-transition)(\/|$)/;

const layerOf = (path: string): string => path.split('/')[1] ?? '';

/** Why an import breaks the rules, or null. */
function fault({ from, to, specifier }: Import): string | null {
	const layer = layerOf(from);
	if (to === null) {
		if (specifier.startsWith('node:') && layer !== 'build')
			return `${from} → ${specifier}: only src/build/ runs in Node alone`;
		if (OF_THE_BROWSER.test(specifier) && CORE.includes(layer))
			return `${from} → ${specifier}: src/${layer}/ knows no document`;
		return null;
	}
	if (!/^src\/[^/]+\//.test(to)) return `${from} → ${to}: leads out of src/`;
	if (!/\.[a-z]+$/.test(to)) return `${from} → ${to}: write the file's extension`;
	if (LAYERS.indexOf(layerOf(to)) <= LAYERS.indexOf(layer)) return null;
	return `${from} → ${to}: src/${layer}/ comes before src/${layerOf(to)}/`;
}

const faultsIn = (path: string, source: string): (string | null)[] =>
	importsOf(path, source).map(fault);

describe('the rules for imports', () => {
	it('let a module import from its own folder and from those before it', () => {
		const source = "import './units.ts'; export * from '../time/calendar.ts';";
		expect(faultsIn('src/dataset/compile.ts', source)).toEqual([null, null]);
	});

	it.each([
		['statically', "import { state } from '../state/view.ts';"],
		['as a type', "import type { State } from '../state/view.ts';"],
		['as a re-export', "export { state } from '../state/view.ts';"],
		['when needed', "const load = () => import('../state/view.ts');"],
	])('forbid to import %s from a later folder', (_, source) => {
		expect(faultsIn('src/layout/row.ts', source)).toEqual([
			'src/layout/row.ts → src/state/view.ts: src/layout/ comes before src/state/',
		]);
	});

	it('see the scripts and the markup of a component', () => {
		const source = `<script module lang="ts">import '../../pages/a.ts';</script>
			<script lang="ts">import type { B } from '../../pages/b.ts';</script>
			<p>It's not a "script".</p>
			{#await import('../../pages/c.ts') then c}{c.text}{/await}`;
		const targets = importsOf('src/components/reading/Pane.svelte', source).map(({ to }) => to);
		expect(targets).toEqual(['src/pages/a.ts', 'src/pages/b.ts', 'src/pages/c.ts']);
	});

	it('see a component without a script', () => {
		expect(importsOf('src/components/Rule.svelte', '<hr />')).toEqual([]);
	});

	it('keep Svelte out of the core and Node out of what readers load', () => {
		expect(faultsIn('src/time/zone.ts', "import { untrack } from 'svelte';")[0]).toContain(
			'knows no document',
		);
		expect(faultsIn('src/state/view.ts', "import 'node:fs';")[0]).toContain('runs in Node');
		expect(faultsIn('src/build/view.ts', "import 'node:fs'; import 'svelte';")).toEqual([
			null,
			null,
		]);
	});

	it('find a cycle however long it is', () => {
		const imports = [
			...importsOf('src/time/a.ts', "import './b.ts';"),
			...importsOf('src/time/b.ts', "import './c.ts'; import './d.ts';"),
			...importsOf('src/time/d.ts', "import './b.ts';"),
		];
		expect(findCycle(imports)).toEqual(['src/time/b.ts', 'src/time/d.ts', 'src/time/b.ts']);
		expect(findCycle(imports.slice(0, 3))).toBeNull();
	});
});

describe('the modules of src/', () => {
	const modules = modulesBelow('src');
	const imports = readImports(modules);

	it('lie in the folders that the rules know', () => {
		expect(modules.length).toBeGreaterThan(20);
		expect(modules.filter((path) => !LAYERS.includes(layerOf(path)))).toEqual([]);
	});

	it('import one way', () => {
		const faults = imports.flatMap((each) => fault(each) ?? []);
		const isDebt = (found: string) => DEBTS.some((debt) => found.startsWith(`${debt}:`));
		expect(faults.filter((found) => !isDebt(found))).toEqual([]);
		expect(DEBTS.filter((debt) => !faults.some((found) => found.startsWith(debt)))).toEqual([]);
	});

	it('form no cycle', () => {
		expect(findCycle(imports)).toBeNull();
	});
});
