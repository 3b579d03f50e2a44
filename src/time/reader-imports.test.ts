import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** The modules that readers load at once; no date parser and no zone database may come with them. */
const SHIPPED = [
	'units.ts',
	'time-span.ts',
	'extent.ts',
	'phrase.ts',
	'span-in-words.ts',
	'wall-time.ts',
	'zone-label.ts',
	'iso-day.ts',
	'iso-wall-time.ts',
	'typed-date.ts',
];

function importsOf(file: string): string[] {
	const source = readFileSync(new URL(file, import.meta.url), 'utf8');
	return [...source.matchAll(/^(?:import|export)\b[^;]*?from '([^']+)'/gm)].map(
		(match) => match[1] ?? '',
	);
}

function reachedFrom(files: readonly string[]): Set<string> {
	const reached = new Set<string>();
	const open = [...files];
	for (let file = open.pop(); file !== undefined; file = open.pop()) {
		if (reached.has(file)) continue;
		reached.add(file);
		if (file.endsWith('.ts')) open.push(...importsOf(file).map((path) => path.replace('./', '')));
	}
	return reached;
}

it('what readers load needs no package', () => {
	const reached = [...reachedFrom(SHIPPED)];
	expect(reached).toContain('calendar.ts');
	expect(reached.filter((file) => !file.endsWith('.ts'))).toEqual([]);
	expect(reached.filter((file) => /^parse-|^zones/.test(file))).toEqual([]);
});

it('a package would be seen', () => {
	expect([...reachedFrom(['zones.ts'])]).toContain('luxon');
	expect([...reachedFrom(['parse-edtf.ts'])]).toContain('@edtf-ts/core');
});
