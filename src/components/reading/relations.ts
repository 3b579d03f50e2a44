import type { TimelineEvent } from '../../dataset/compiled.ts';
import { RELATIONS, type Relation } from '../../dataset/vocabulary.ts';

/** The events to which an event stands in one relation. */
export interface RelationGroup {
	readonly type: Relation;
	/** Whether the event shown names the others (`to`) or is named by them (`from`). */
	readonly direction: 'to' | 'from';
	readonly events: readonly TimelineEvent[];
}

/**
 * The relations of an event, its own and those that others have to it, each pair of events once and
 * in the event's own words where both name each other. Events in time order, as `events` has them.
 */
export function relationsOf(
	event: TimelineEvent,
	events: readonly TimelineEvent[],
): readonly RelationGroup[] {
	const own = new Map(event.related.map(({ id, type }) => [id, type]));
	const groups = (['to', 'from'] as const).flatMap((direction) =>
		RELATIONS.map((type): RelationGroup => {
			const stands = (other: TimelineEvent) =>
				direction === 'to'
					? own.get(other.id) === type
					: !own.has(other.id) && other.related.find(({ id }) => id === event.id)?.type === type;
			return {
				type,
				direction,
				events: events.filter((other) => other.id !== event.id && stands(other)),
			};
		}),
	);
	return groups.filter((group) => group.events.length > 0);
}
