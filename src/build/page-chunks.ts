import { join } from 'node:path';
import { normalizePath, type Rolldown } from 'vite';
import { reachable, type ModuleInfo } from './reachable-modules.ts';
import { clientModule, siteFolders, stillFolders, stylesModule } from './site.ts';

/** What Vite puts before imports that wait until they are needed, in pages that are only read as well. */
const PRELOAD = 'vite/preload-helper';

/**
 * How scripts are cut into files: what the explore page needs at once lies in its own file, in one
 * that it shares with other pages, and in a small one that it shares with pages that are only read.
 * Left to itself, the bundler makes a file for every set of pages and of later loads that share a
 * module, and dozens of small ones take longer and compress worse.
 *
 * @param root folder of the project
 */
export function pageChunks(root: string): Rolldown.CodeSplittingOptions {
	let files: ReadonlyMap<string, string> | null = null;
	const reach = (
		modules: readonly string[],
		moduleOf: (id: string) => ModuleInfo,
		when: 'at once' | 'ever' = 'at once',
	) =>
		reachable(
			modules.map((module) => normalizePath(join(root, module))),
			moduleOf,
			when,
		);

	/** Modules that the explore page imports statically, with the file in which each lies. */
	const cut = (moduleOf: (id: string) => ModuleInfo): Map<string, string> => {
		const own = reach([clientModule('explore')], moduleOf);
		const others = siteFolders
			.filter((folder) => folder !== 'explore')
			.map((folder) => clientModule(folder));
		// The file of the explore page starts it, so nothing in it may be needed elsewhere, even later.
		const shared = reach([...others, ...stillFolders.map(stylesModule)], moduleOf, 'ever');
		const read = reach(
			stillFolders.map((folder) => clientModule(folder)),
			moduleOf,
		);
		const fileOf = (id: string) => (read.has(id) ? 'page' : shared.has(id) ? 'base' : 'timeline');
		// Their styles are needed at once, and are to come in one file.
		const records = [...reach([stylesModule('explore')], moduleOf)];
		return new Map([
			...records.map((id): [string, string] => [id, 'records']),
			...[...own].map((id): [string, string] => [id, fileOf(id)]),
		]);
	};
	const fileOf = (id: string, context: Rolldown.ChunkingContext) => {
		files ??= cut((other) => context.getModuleInfo(other));
		return files.get(id) ?? null; // null: not of the explore page, or only loaded later
	};
	return {
		groups: [
			{
				// First, for the others would take along what they share with it.
				debugName: 'pages that are only read',
				priority: 1,
				name: (id, context) =>
					id.includes(PRELOAD) || fileOf(id, context) === 'page' ? 'page' : null,
			},
			{ debugName: 'pages', name: fileOf },
		],
	};
}
