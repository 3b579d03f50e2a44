import { isoOf } from '../../../dataset/calendar-day.ts';
import type { Dataset } from '../../../dataset/compiled.ts';
import type { View } from '../../../state/view.ts';

/** More filters than these make a name that nobody reads. */
const MOST_FILTERS = 3;

/**
 * The name of a file of what a view takes from a dataset, without its extension:
 * `pyongyang-moscow-2026-11-22-kursk`, with the edition, the day of knowledge and the filters.
 */
export function fileName(
	{ id, updated }: Pick<Dataset, 'id' | 'updated'>,
	{ filters, query, asOf }: Pick<View, 'filters' | 'query' | 'asOf'>,
	what: readonly string[] = [],
): string {
	const { chapters, actors, kinds, statuses, sourceKinds } = filters;
	const chosen = [...chapters, ...actors, ...kinds, ...statuses, ...sourceKinds];
	const few = chosen.length > MOST_FILTERS ? ['selection'] : chosen;
	const parts = [
		id,
		updated,
		...(asOf === null ? [] : ['as-of', isoOf(asOf)]),
		...few,
		...(query === '' ? [] : ['search']),
		...what,
	];
	// A foreign dataset's ids are checked; a name with a path in it would still be none.
	return parts.join('-').replace(/[^\p{L}\p{N}._-]+/gu, '-');
}
