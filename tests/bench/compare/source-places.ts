import { SourceMap, type SourceMapPayload } from 'node:module';

/**
 * Tells from which module and line a place of a bundle comes, as `module:line`; null where the map
 * knows none. Modules of packages begin with the package's name, ours with their folder in the project.
 *
 * @param map the bundle's source map, JSON
 */
export function sourcePlaces(map: string): (line: number, column: number) => string | null {
	const entries = new SourceMap(JSON.parse(map) as SourceMapPayload);
	return (line, column) => {
		const found = entries.findEntry(line, column);
		// Code that the bundler wrote has an entry without a source.
		if (!('originalSource' in found) || !(found.originalSource as string | undefined)) return null;
		// The map counts lines from 0.
		return `${moduleAt(found.originalSource)}:${found.originalLine + 1}`;
	};
}

/** The path of a module without where the project lies on the disk. */
function moduleAt(path: string): string {
	const [file = ''] = path.split(/[?\0]/).filter((part) => part !== '');
	const ofPackage = file.split('node_modules/').at(-1)!;
	return ofPackage === file ? file.replace(/^.*?(?=(src|tests)\/)/, '') : ofPackage;
}
