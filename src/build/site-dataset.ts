import { createHash } from 'node:crypto';

/** A dataset of the site in the forms in which readers get it. */
export interface SiteDataset {
	readonly id: string;
	/** The joined authoring form. */
	readonly joinedJson: string;
	/** By language. */
	readonly compiled: ReadonlyMap<string, CompiledFile>;
}

/** A compiled dataset as a file. */
export interface CompiledFile {
	/** Address below the site's root; it changes with the content, so it may be cached for ever. */
	readonly fileName: string;
	readonly json: string;
}

export function compiledFile(id: string, language: string, json: string): CompiledFile {
	const hash = createHash('sha256').update(json).digest('base64url').slice(0, 8);
	return { fileName: `assets/${id}.${language}.${hash}.json`, json };
}

/** The datasets in data/ did not pass their checks. The message lists every fault. */
export class DatasetFaults extends Error {
	override readonly name = 'DatasetFaults';
}
