import { createHash } from 'node:crypto';
import { compileDataset } from '../dataset/compile.ts';
import { compileTours } from '../dataset/compile-tours.ts';
import type { Tour } from '../dataset/compiled-tour.ts';
import type { Dataset } from '../dataset/compiled.ts';
import type { AuthoredDataset } from '../dataset/schema.ts';
import { slimDataset } from '../dataset/slim-dataset.ts';
import type { BuildSettings } from './build-settings.ts';
import { faultLine } from './check-data.ts';
import { datasetIds, readDataset } from './read-dataset.ts';

/** A dataset of the site in the forms in which readers get it. */
export interface SiteDataset {
	readonly id: string;
	/** The joined authoring form. */
	readonly joinedJson: string;
	/** The ids of its events. */
	readonly eventIds: readonly string[];
	/** By language. */
	readonly compiled: ReadonlyMap<string, CompiledFile>;
	/** By language, as embeds load it (`slim-dataset.ts`). */
	readonly slim: ReadonlyMap<string, DataFile>;
	/** Its tours by language, as the page for lessons loads them. */
	readonly tours: ReadonlyMap<string, ToursFile>;
}

/** What the browser loads of a dataset. */
export interface DataFile {
	/** Address below the site's root; it changes with the content, so it may be cached for ever. */
	readonly fileName: string;
	readonly json: string;
}

/** A compiled dataset as a file. */
export interface CompiledFile extends DataFile {
	/** What the JSON holds, as a browser reads it. */
	readonly dataset: Dataset;
}

/** Tours as a file. */
export interface ToursFile extends DataFile {
	/** What the JSON holds, as a browser reads it. */
	readonly tours: readonly Tour[];
}

/** A dataset in one language, as a browser reads it. Throws when it has no texts in it. */
export function datasetIn({ id, compiled }: SiteDataset, language: string): Dataset {
	const found = compiled.get(language);
	if (found === undefined) throw new Error(`${id} has no texts in "${language}"`);
	return found.dataset;
}

/** A dataset in data/ did not pass its checks. The message lists every fault, one a line. */
export class DatasetFaults extends Error {
	override readonly name = 'DatasetFaults';

	constructor(lines: readonly string[]) {
		super(`data/ has faults and must not reach readers:\n${lines.join('\n')}`);
		// Where it was thrown helps nobody who corrects a dataset, and Vite would print it.
		this.stack = `${this.name}: ${this.message}`;
	}
}

/**
 * Reads, checks and compiles every dataset in data/ below `root`. Throws `DatasetFaults` with the
 * faults of all of them if there is any; warnings pass.
 */
export function readSiteDatasets(root: string, settings: BuildSettings): SiteDataset[] {
	const read = datasetIds(root).map((id) => readDataset(root, id));
	const faults = read
		.flatMap((dataset) => dataset.faults)
		.filter(({ severity, code }) => severity === 'fault' && code !== 'left-out');
	if (faults.length > 0) throw new DatasetFaults(faults.map(faultLine));
	return read.flatMap(({ dataset }) => (dataset ? [siteDataset(dataset, settings)] : []));
}

/** A checked dataset with what the build's settings say of its publisher, which itself goes first. */
export function siteDataset(dataset: AuthoredDataset, settings: BuildSettings): SiteDataset {
	const { contact, imprint } = settings;
	const set = { ...(contact && { contact }), ...(imprint && { imprint }) };
	const authored = { ...dataset, publisher: { ...set, ...dataset.publisher } };
	const { id } = authored;
	const compiled = authored.languages.map(
		(language) => [language, compileDataset(authored, language)] as const,
	);
	return {
		id,
		eventIds: authored.events.map((event) => event.id),
		joinedJson: `${JSON.stringify(authored, null, '\t')}\n`,
		compiled: new Map(
			compiled.map(([language, whole]) => {
				const file = dataFile(`${id}.${language}`, whole);
				return [language, { ...file, dataset: JSON.parse(file.json) as Dataset }];
			}),
		),
		slim: new Map(
			compiled.map(([language, whole]) => [
				language,
				dataFile(`${id}.${language}.slim`, slimDataset(whole)),
			]),
		),
		tours: new Map(
			authored.languages.map((language) => {
				const file = dataFile(`${id}.${language}.tours`, compileTours(authored, language));
				return [language, { ...file, tours: JSON.parse(file.json) as readonly Tour[] }];
			}),
		),
	};
}

function dataFile(name: string, content: unknown): DataFile {
	const json = JSON.stringify(content);
	const hash = createHash('sha256').update(json).digest('base64url').slice(0, 8);
	return { fileName: `assets/${name}.${hash}.json`, json };
}
