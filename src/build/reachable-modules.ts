import type { Rolldown } from 'vite';

/** What the bundler knows of a module, as far as its imports go. */
export type ModuleInfo = Pick<Rolldown.ModuleInfo, 'importedIds' | 'dynamicallyImportedIds'> | null;

/**
 * The ids of some modules and of all that they import, directly or not: what they load with
 * themselves, or that and what they `import()` later.
 */
export function reachable(
	entries: readonly string[],
	moduleOf: (id: string) => ModuleInfo,
	when: 'at once' | 'ever' = 'at once',
): ReadonlySet<string> {
	const found = new Set<string>();
	const waiting = [...entries];
	for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
		if (found.has(id)) continue;
		found.add(id);
		const module = moduleOf(id);
		waiting.push(...(module?.importedIds ?? []));
		if (when === 'ever') waiting.push(...(module?.dynamicallyImportedIds ?? []));
	}
	return found;
}
