import type * as v from 'valibot';
import small from '../../tests/fixtures/small.json' with { type: 'json' };
import { checkDataset, type CheckOptions } from './check-dataset.ts';
import { faultText, type Fault } from './fault.ts';
import type { JoinedFile } from './schema.ts';

/** A dataset in the joined form that tests may change. */
export type Sample = v.InferOutput<typeof JoinedFile>;
export type SampleEvent = Sample['events'][number];
export type SampleAccount = SampleEvent['accounts'][number];

/** A fresh copy of the small sound dataset, a slice of the real one. */
export function sample(): Sample {
	return structuredClone(small) as Sample;
}

/** The event with this id in a sample. Throws when there is none. */
export function eventOf(dataset: Sample, id: string): SampleEvent {
	return found(dataset.events, id);
}

/** The account with this id in an event. Throws when there is none. */
export function accountOf(event: SampleEvent, id: string): SampleAccount {
	return found(event.accounts, id);
}

/** The record with this id in a list. Throws when there is none. */
export function found<T extends { readonly id: string }>(list: readonly T[], id: string): T {
	const record = list.find((one) => one.id === id);
	if (!record) throw new Error(`the sample has no "${id}"`);
	return record;
}

/** What the checks say of the sample after a change. */
export function faultsAfter(
	change: (dataset: Sample) => void,
	options: CheckOptions = {},
): readonly Fault[] {
	const dataset = sample();
	change(dataset);
	return checkDataset(dataset, options).faults;
}

/** The faults as lines, `path: message; remedy`, for comparison. */
export function linesAfter(
	change: (dataset: Sample) => void,
	options: CheckOptions = {},
): readonly string[] {
	return faultsAfter(change, options).map((fault) => `${fault.path}: ${faultText(fault)}`);
}

/** The authoring files of a sample, as an editor would write them. */
export function filesOf(dataset: Sample): Map<string, string> {
	const { chapters, eras, actors, places, sources, events, tours, ...head } = dataset;
	const files: Record<string, unknown> = {
		'dataset.json': { head, chapters, eras },
		'actors.json': actors,
		'places.json': places,
		'sources.json': sources,
		'tours.json': tours,
		...Object.fromEntries(
			chapters.map(({ id }) => [
				`events/${id}.json`,
				events.filter((event) => event.chapter === id),
			]),
		),
	};
	return new Map(
		Object.entries(files).map(([file, value]) => [file, JSON.stringify(value, null, 2)]),
	);
}
