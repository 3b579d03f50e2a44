import type { Rolldown } from 'vite';

/** The files that an entry needs at once, as named in the bundle. */
export interface ChunkAssets {
	readonly script: string;
	/** Chunks that it imports statically, directly or not; dynamic imports stay out. */
	readonly modules: readonly string[];
	/** Style sheets of all these chunks, those of imported chunks first, as they cascade. */
	readonly stylesheets: readonly string[];
	/** Fonts of these sheets that every page needs. */
	readonly fonts: readonly string[];
}

/** The letters of German and English; other scripts are loaded where a text has them. */
const NEEDED_FONT = /-latin-wght-normal[^/]*\.woff2$/;

/**
 * What the entry chunk made from a module needs. Throws when the bundle has none. `module` is the
 * module's absolute path with slashes.
 */
export function chunkAssets(bundle: Rolldown.OutputBundle, module: string): ChunkAssets {
	const entry = Object.values(bundle).find(
		(output) => output.type === 'chunk' && output.isEntry && output.facadeModuleId === module,
	);
	if (entry?.type !== 'chunk') throw new Error(`the bundle has no entry for ${module}`);

	const modules = new Set<string>();
	const stylesheets = new Set<string>();
	const fonts = new Set<string>();
	const visit = (chunk: Rolldown.OutputChunk): void => {
		for (const name of chunk.imports) {
			const imported = bundle[name];
			if (imported?.type !== 'chunk' || modules.has(name)) continue;
			modules.add(name);
			visit(imported);
		}
		const { importedCss, importedAssets } = chunk.viteMetadata ?? {};
		for (const sheet of importedCss ?? []) stylesheets.add(sheet);
		for (const asset of importedAssets ?? []) if (NEEDED_FONT.test(asset)) fonts.add(asset);
	};
	visit(entry);
	return {
		script: entry.fileName,
		modules: [...modules],
		stylesheets: [...stylesheets],
		fonts: [...fonts],
	};
}
