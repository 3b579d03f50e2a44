import { join } from 'node:path';
import { normalizePath, type Rolldown } from 'vite';
import { clientModule, pageFolders } from './site.ts';

type ModuleInfo = Pick<Rolldown.ModuleInfo, 'importedIds'> | null;

/**
 * How scripts are cut into files: what the explore page needs at once lies in its own file and in one
 * that it shares with other pages. Left to itself, the bundler makes a file for every set of pages and
 * of later loads that share a module, and dozens of small ones take longer and compress worse.
 *
 * @param root folder of the project
 */
export function pageChunks(root: string): Rolldown.CodeSplittingOptions {
	let shares: ReadonlyMap<string, number> | null = null;
	const entry = (folder: string) => normalizePath(join(root, clientModule(folder)));

	/** Modules that the explore page imports statically, with how many other pages do so too. */
	const countShares = (moduleOf: (id: string) => ModuleInfo): Map<string, number> => {
		const others = pageFolders.filter((folder) => folder !== 'explore').map(entry);
		const reached = others.map((other) => reachable(other, moduleOf));
		const own = reachable(entry('explore'), moduleOf);
		return new Map([...own].map((id) => [id, reached.filter((modules) => modules.has(id)).length]));
	};
	return {
		groups: [
			{
				debugName: 'pages',
				name: (id, context) => {
					shares ??= countShares((other) => context.getModuleInfo(other));
					const others = shares.get(id);
					if (others === undefined) return null; // not of the explore page, or only loaded later
					return others > 0 ? 'base' : 'timeline';
				},
			},
		],
	};
}

function reachable(entry: string, moduleOf: (id: string) => ModuleInfo): ReadonlySet<string> {
	const found = new Set<string>();
	const waiting = [entry];
	for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
		if (found.has(id)) continue;
		found.add(id);
		waiting.push(...(moduleOf(id)?.importedIds ?? []));
	}
	return found;
}
