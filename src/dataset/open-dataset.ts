import { checkInSteps, type CheckOptions } from './check-dataset.ts';
import { compileInSteps } from './compile.ts';
import type { Dataset } from './compiled.ts';
import { toFault, type Fault } from './fault.ts';
import { isJsonObject } from './json-value.ts';
import { parseJson } from './parse-json.ts';

/** How far the opening of a dataset has come. */
export interface OpenProgress {
	readonly step: 'check' | 'compile';
	/** Share of the step that is done, 0 to 1. */
	readonly share: number;
}

export interface OpenedDataset {
	/** What can be shown; null if the text cannot be read as a dataset at all. */
	readonly dataset: Dataset | null;
	/** All that is wrong with it; an event with a fault is not in `dataset`. */
	readonly faults: readonly Fault[];
}

export interface OpenOptions extends Pick<CheckOptions, 'blockedHosts' | 'unknownFields'> {
	/** Language of the reader; the dataset's default language where it has no texts in it. */
	readonly language: string;
}

/**
 * Opens a dataset that is not ours from its text: JSON in the joined form. Never throws.
 *
 * A generator, so that it can be run to the end in a worker, or step by step in idle time; a step
 * takes about a millisecond, only reading the JSON itself cannot be divided.
 */
export function* openDataset(
	text: string,
	{ language, ...options }: OpenOptions,
): Generator<OpenProgress, OpenedDataset> {
	yield { step: 'check', share: 0 };
	const parsed = parseJson(text);
	if (!parsed.ok) return { dataset: null, faults: [notJson(parsed)] };

	const { dataset: authored, faults } = yield* withProgress(
		'check',
		3 * recordsIn(parsed.value),
		checkInSteps(parsed.value, options),
	);
	if (!authored) return { dataset: null, faults };
	const chosen = authored.languages.includes(language) ? language : authored.languages[0];
	const dataset = yield* withProgress(
		'compile',
		authored.events.length,
		compileInSteps(authored, chosen ?? language, language),
	);
	return { dataset, faults };
}

/** Runs steps to the end, telling after each how many of about `total` are done. */
function* withProgress<T>(
	step: OpenProgress['step'],
	total: number,
	steps: Generator<void, T>,
): Generator<OpenProgress, T> {
	for (let done = 1; ; done++) {
		const next = steps.next();
		if (next.done) return next.value;
		yield { step, share: Math.min(1, done / Math.max(1, total)) };
	}
}

/** Records are read, checked, and events checked again by themselves. */
function recordsIn(document: unknown): number {
	if (!isJsonObject(document)) return 0;
	return Object.values(document).reduce<number>(
		(sum, list) => sum + (Array.isArray(list) ? list.length : 0),
		0,
	);
}

function notJson(error: {
	readonly message: string;
	readonly line: number | null;
	readonly column: number | null;
}): Fault {
	const place = error.line === null ? '' : ` at line ${error.line}, column ${error.column ?? 1}`;
	const fault = toFault(
		{
			code: 'not-json',
			path: [],
			message: `the file is not JSON: ${error.message}${place}`,
			remedy: 'correct the file, or open another',
		},
		{},
	);
	return error.line === null ? fault : { ...fault, line: error.line };
}
