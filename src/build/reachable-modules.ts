import type { Rolldown } from 'vite';

/** What the bundler knows of a module, as far as its static imports go. */
export type ModuleInfo = Pick<Rolldown.ModuleInfo, 'importedIds'> | null;

/** The ids of some modules and of all that they import statically, directly or not. */
export function reachable(
	entries: readonly string[],
	moduleOf: (id: string) => ModuleInfo,
): ReadonlySet<string> {
	const found = new Set<string>();
	const waiting = [...entries];
	for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
		if (found.has(id)) continue;
		found.add(id);
		waiting.push(...(moduleOf(id)?.importedIds ?? []));
	}
	return found;
}
