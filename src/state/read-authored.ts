import { checkInSteps } from '../dataset/check-dataset.ts';
import { parseJson } from '../dataset/parse-json.ts';
import type { AuthoredDataset } from '../dataset/schema.ts';
import { OpenError } from './open-failure.ts';
import { readSource, type ReadOptions } from './read-source.ts';
import { runInSlices, type Pacing } from './slices.ts';

export interface AuthoredOptions extends Omit<ReadOptions, 'onProgress'> {
	readonly pacing?: Pacing;
}

/**
 * Reads a dataset in its authoring form, without the events that have faults, as `openForeign` does.
 * Brings the schema along: import it only when it is needed.
 *
 * Rejects with `OpenError` where it cannot be read, or is no longer a dataset.
 */
export async function readAuthored(
	source: string | File,
	{ pacing, ...options }: AuthoredOptions,
): Promise<AuthoredDataset> {
	const bytes = await readSource(source, options);
	const parsed = parseJson(decoded(bytes));
	if (!parsed.ok) throw new OpenError({ kind: 'not-text' });
	const { dataset } = await runInSlices(checkInSteps(parsed.value), pacing ? { pacing } : {});
	if (!dataset) throw new OpenError({ kind: 'not-text' });
	return dataset;
}

function decoded(bytes: Uint8Array): string {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch (cause) {
		throw new OpenError({ kind: 'not-text' }, { cause });
	}
}
