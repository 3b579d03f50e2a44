import type { Dataset } from '../../dataset/compiled.ts';
import type { Reading } from '../context.ts';

/** A dataset as it is read on a page of its own: as of today, by the clock of the dataset. */
export function settledReading(dataset: Dataset): Reading {
	const { zone } = dataset;
	const events = new Map(dataset.events.map((event) => [event.id, event]));
	return {
		whole: dataset,
		dataset,
		asOf: null,
		zone,
		offsetOf: ({ offsets }) => offsets?.[zone] ?? null,
		event: (id) => events.get(id) ?? null,
		inFull: true,
	};
}
