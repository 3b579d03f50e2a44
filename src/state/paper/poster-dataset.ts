import type { Dataset } from '../../dataset/compiled.ts';
import type { EpochMs } from '../../time/units.ts';
import type { Story } from '../story.ts';

/** A dataset with the events of a story alone, under its title, for a poster. */
export function posterDataset(whole: Dataset, { steps, title }: Story): Dataset {
	const told = new Set(steps.map(({ event }) => event));
	return { ...whole, title, events: whole.events.filter(({ id }) => told.has(id)) };
}

/** The day whose knowledge a poster of the story shows: a tour tells of many, and ends today. */
export const posterDay = ({ kind, steps }: Story): EpochMs | null =>
	kind === 'tour' ? null : (steps[0]?.asOf ?? null);
