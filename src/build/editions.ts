import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { joinDataset } from '../dataset/join.ts';
import { isJsonObject } from '../dataset/json-value.ts';
import type { AuthoredDataset } from '../dataset/schema.ts';
import { datasetIds, readDataset, readDatasetFiles } from './read-dataset.ts';

/*
 * "As of" is the date that a dataset gives for itself. So that no change reaches readers under an old
 * date, `data/editions.json` records of each dataset its content as a digest, with that date.
 */

/** A dataset's content as it was published under a date. */
export interface Edition {
	/** The head's `updated`, an ISO date. */
	readonly updated: string;
	/** Of the joined content: the same however the files are formatted or end their lines. */
	readonly digest: string;
}

/** What a dataset says of itself, with its edition. */
export interface CurrentEdition extends Edition {
	readonly id: string;
	/** The days under `changes`. */
	readonly changed: readonly string[];
}

const FILE = 'data/editions.json';
const COMMAND = 'npm run edition';

/** A digest of a JSON value; the order of keys in an object does not matter, that of a list does. */
export function digestOf(value: unknown): string {
	const text = JSON.stringify(value, (_, part: unknown) =>
		isJsonObject(part)
			? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
			: part,
	);
	return `sha256-${createHash('sha256').update(text).digest('hex')}`;
}

/**
 * Why a dataset is not the edition that was recorded, and what to do; null if it is.
 *
 * @param recorded undefined where none is
 */
export function editionFault(
	{ id, updated, digest }: CurrentEdition,
	recorded: Edition | undefined,
): string | null {
	if (!recorded) return `data/${id}: no edition is recorded; run ${COMMAND}`;
	if (recorded.digest === digest && recorded.updated === updated) return null;
	const change =
		recorded.updated === updated
			? `changed since its edition of ${updated}, and "updated" did not`
			: `changed since its edition of ${recorded.updated}`;
	return (
		`data/${id}: ${change}; set "updated" in dataset.json to the day of the change, ` +
		`say under "changes" what changed, then run ${COMMAND}`
	);
}

/**
 * Why the dataset as it stands must not be recorded as an edition, and what to do; null if it may.
 *
 * @param today ISO date; several changes of one day make one edition
 */
export function refusal(
	{ id, updated, changed }: CurrentEdition,
	recorded: Edition | undefined,
	today: string,
): string | null {
	const at = `data/${id}/dataset.json`;
	if (updated > today) return `${at}: "updated" is ${updated}, after today; set it to ${today}`;
	if (recorded && updated <= recorded.updated && updated !== today) {
		return (
			`${at}: "updated" is ${updated}, but that edition is recorded and the content changed; ` +
			`set it to ${today}`
		);
	}
	if (!changed.includes(updated)) {
		return `${at}: nothing under "changes" is of ${updated}; say there what changed`;
	}
	return null;
}

/** Every dataset in data/ below `root` as it stands, unchecked: the head's fields may be missing. */
export function currentEditions(root: string): readonly CurrentEdition[] {
	return datasetIds(root).map((id) => {
		const folder = posix.join('data', id);
		const { document } = joinDataset(readDatasetFiles(join(root, folder)), folder);
		const { updated = '', changes = [] } = document as Partial<AuthoredDataset>;
		return { id, updated, digest: digestOf(document), changed: changes.map(({ on }) => on) };
	});
}

/** The editions recorded in data/ below `root`, by id of their dataset. */
export function recordedEditions(root: string): Readonly<Record<string, Edition>> {
	const { editions } = JSON.parse(readFileSync(join(root, FILE), 'utf8')) as {
		readonly editions: Readonly<Record<string, Edition>>;
	};
	return editions;
}

/**
 * Records every dataset as it stands, unless one must not be: then nothing is written. Throws on a
 * dataset with faults.
 *
 * @returns true if all are recorded
 */
export function recordEditions(
	root: string,
	today: string,
	print: (line: string) => void,
): boolean {
	for (const id of datasetIds(root)) {
		if (readDataset(root, id).faults.some(({ severity }) => severity === 'fault')) {
			throw new Error(`data/${id} has faults; npm run check:data names them`);
		}
	}
	const recorded = recordedEditions(root);
	const current = currentEditions(root);
	const refused = current.flatMap((one) =>
		editionFault(one, recorded[one.id]) ? (refusal(one, recorded[one.id], today) ?? []) : [],
	);
	for (const line of refused) print(line);
	if (refused.length > 0) return false;
	const { about } = JSON.parse(readFileSync(join(root, FILE), 'utf8')) as {
		readonly about: string;
	};
	const editions = Object.fromEntries(
		current.map(({ id, updated, digest }) => [id, { updated, digest }]),
	);
	writeFileSync(join(root, FILE), `${JSON.stringify({ about, editions }, null, 2)}\n`);
	for (const { id, updated } of current) print(`data/${id}: edition of ${updated} recorded`);
	return true;
}
