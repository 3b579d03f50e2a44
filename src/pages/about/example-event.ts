import type { Dataset, TimelineEvent } from '../../dataset/compiled.ts';

/**
 * The event that shows best how an assessment changes: the one with the most of them, the weightier
 * and then the earlier among equals. Null where no assessment ever changed.
 */
export function exampleEvent({ events }: Dataset): TimelineEvent | null {
	const changed = events.filter(({ assessments }) => assessments.length > 1);
	const [best] = [...changed].sort(
		(a, b) => b.assessments.length - a.assessments.length || b.importance - a.importance,
	);
	return best ?? null;
}
