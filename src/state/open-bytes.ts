import { openDataset, type OpenedDataset, type OpenProgress } from '../dataset/open-dataset.ts';
import { OpenError } from './open-failure.ts';

/**
 * Opens a dataset from the bytes of its text, in the steps of `openDataset`. Brings the schema, the
 * date parser and the zones along: only the worker, or what stands in for it, imports this.
 *
 * Throws `OpenError` when the bytes are not UTF-8.
 */
export function* openBytes(
	bytes: Uint8Array,
	language: string,
): Generator<OpenProgress, OpenedDataset> {
	return yield* openDataset(decoded(bytes), { language });
}

function decoded(bytes: Uint8Array): string {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch (cause) {
		throw new OpenError({ kind: 'not-text' }, { cause });
	}
}
