import type { TimelineEvent } from '../dataset/compiled.ts';
import type { Item } from './item.ts';
import type { PlacedEvent } from './place-events.ts';

/**
 * A placed event as an item. Its label is measured when somebody asks for its width: most of many
 * events stand in clusters, and nobody does.
 *
 * @param labelOf width of an event's label, px
 */
export function stageItem(
	{ event, index, date, anchor }: PlacedEvent,
	lane: number,
	labelOf: (event: TimelineEvent) => number,
): Item {
	let label: number | undefined;
	return {
		index,
		lane,
		importance: event.importance,
		get label() {
			return (label ??= labelOf(event));
		},
		date,
		anchor,
	};
}
