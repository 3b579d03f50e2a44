import type { Plugin, Rolldown } from 'vite';

/**
 * Told at the top of a script, V8 compiles all its functions while it loads, beside the page's own
 * thread, and not each when it is first called, which holds the page up (Chrome 136,
 * https://v8.dev/blog/explicit-compile-hints). To other engines it is a comment.
 */
const HINT = '//# allFunctionsCalledOnLoad\n';

/** The scripts that pages load at once: each entry, and all that it imports statically. */
function loadedAtOnce(bundle: Rolldown.OutputBundle): ReadonlySet<Rolldown.OutputChunk> {
	const found = new Set<Rolldown.OutputChunk>();
	const visit = (name: string): void => {
		const output = bundle[name];
		if (output?.type !== 'chunk' || found.has(output)) return;
		found.add(output);
		output.imports.forEach(visit);
	};
	for (const output of Object.values(bundle)) {
		if (output.type === 'chunk' && output.isEntry) visit(output.fileName);
	}
	return found;
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
