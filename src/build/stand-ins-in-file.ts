import { join } from 'node:path';
import { normalizePath, type Plugin } from 'vite';

/** What lies beside the pages of the site, and what the single file has in its place. */
const STAND_INS: Readonly<Record<string, string>> = {
	'src/state/page-address.ts': 'src/state/page-address-in-file.ts',
	'src/state/dataset-worker.ts': 'src/state/dataset-worker-in-file.ts',
	'src/state/index-worker.ts': 'src/state/index-worker-in-file.ts',
};

/**
 * Puts modules for the single file in the place of those for the site, whoever imports them. Throws
 * at the end where one of them was never asked for: it has been moved then.
 */
export function standInsInFile(root: string): Plugin {
	const byFile = new Map(
		Object.entries(STAND_INS).map(([module, other]) => [
			normalizePath(join(root, module)),
			join(root, other),
		]),
	);
	const found = new Set<string>();
	return {
		name: 'sourceline:stand-ins-in-file',
		enforce: 'pre',
		resolveId: {
			filter: { id: /page-address\.ts$|(dataset|index)-worker\.ts$/ },
			async handler(source, importer) {
				const resolved = await this.resolve(source, importer, { skipSelf: true });
				const module = resolved && normalizePath(resolved.id);
				const other = module ? byFile.get(module) : undefined;
				if (!module || other === undefined) return null;
				found.add(module);
				return other;
			},
		},
		buildEnd(error) {
			const missed = [...byFile.keys()].filter((module) => !found.has(module));
			if (!error && missed.length > 0)
				throw new Error(`nothing imports ${missed.join(', ')}; has it been moved?`);
		},
	};
}
