import type { Plugin, Rolldown } from 'vite';
import { reachable } from './reachable-modules.ts';

/**
 * Told at the top of a script, V8 compiles all its functions while it loads, beside the page's own
 * thread, and not each when it is first called, which holds the page up (Chrome 136,
 * https://v8.dev/blog/explicit-compile-hints). To other engines it is a comment.
 */
const HINT = '//# allFunctionsCalledOnLoad\n';

/** The scripts that pages load at once: each entry, and all that it imports statically. */
function loadedAtOnce(bundle: Rolldown.OutputBundle): readonly Rolldown.OutputChunk[] {
	const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
	const files = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
	const entries = chunks.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName);
	const loaded = reachable(entries, (name) => {
		const chunk = files.get(name);
		return chunk === undefined
			? null
			: { importedIds: chunk.imports, dynamicallyImportedIds: chunk.dynamicImports };
	});
	return chunks.filter(({ fileName }) => loaded.has(fileName));
}

/** Has the browser compile what a page needs at once before the page needs it. */
export function compileAtOnce(): Plugin {
	return {
		name: 'sourceline:compile-at-once',
		apply: 'build',
		generateBundle: {
			order: 'post', // Vite puts the files that a part needs at the top
			handler(_options, bundle) {
				for (const chunk of loadedAtOnce(bundle)) chunk.code = HINT + chunk.code;
			},
		},
	};
}
