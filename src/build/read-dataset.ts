import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { checkDataset, type CheckedDataset } from '../dataset/check-dataset.ts';
import { joinDataset } from '../dataset/join.ts';

/** The ids of the datasets in `data/` below `root`: the names of its folders with a dataset.json. */
export function datasetIds(root: string): readonly string[] {
	return readdirSync(join(root, 'data'), { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => name)
		.filter((name) => existsSync(join(root, 'data', name, 'dataset.json')))
		.sort();
}

/** The JSON files of a dataset's folder by their path in it, `events/kursk.json`. */
export function readDatasetFiles(folder: string): ReadonlyMap<string, string> {
	return new Map(
		readdirSync(folder, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
			.map(({ parentPath, name }) => join(parentPath, name))
			.sort()
			.map((path) => [relativePath(folder, path), readFileSync(path, 'utf8')]),
	);
}

/** The hosts of `data/blocked-hosts.json`. Throws when the file is not of its form. */
export function readBlockedHosts(root: string): readonly string[] {
	const { hosts } = JSON.parse(readFileSync(join(root, 'data/blocked-hosts.json'), 'utf8')) as {
		hosts?: unknown;
	};
	const isHost = (host: unknown): host is string =>
		typeof host === 'string' && /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host);
	if (!Array.isArray(hosts) || !hosts.every(isHost)) {
		throw new Error(
			'data/blocked-hosts.json: expected "hosts", a list of host names in lower case; correct it',
		);
	}
	return hosts;
}

/** A dataset of the project: the joined form as it stands in the files, and what the checks say. */
export interface ProjectDataset extends CheckedDataset {
	readonly id: string;
	/** The joined form, in which it is served; to be relied on only where there are no faults. */
	readonly document: unknown;
}

/**
 * Reads, joins and checks the dataset `id` in `data/` below `root`. Unknown fields are faults here,
 * as what stands under them would be lost. Files that are not JSON are the only faults where there
 * are any, since all references to what they hold would be faults too.
 */
export function readDataset(root: string, id: string): ProjectDataset {
	const folder = posix.join('data', id);
	const joined = joinDataset(readDatasetFiles(join(root, folder)), folder);
	if (joined.faults.some(({ code }) => code === 'not-json')) {
		return { id, document: joined.document, dataset: null, faults: joined.faults };
	}
	const checked = checkDataset(joined.document, {
		blockedHosts: readBlockedHosts(root),
		unknownFields: 'fault',
		locate: joined.locate,
	});
	return {
		id,
		document: joined.document,
		dataset: checked.dataset,
		faults: [...joined.faults, ...checked.faults],
	};
}

function relativePath(folder: string, path: string): string {
	return path.slice(folder.length + 1).replaceAll('\\', '/');
}
