import { drawnDate } from '../../layout/date-signs.ts';
import { eventColumns, type EventColumns } from '../../layout/event-columns.ts';
import type { Item } from '../../layout/item.ts';
import { NO_LANE } from '../../layout/lane-index.ts';
import { ManyEvents } from '../../layout/many-events.ts';
import { toWallBy } from '../../layout/place-events.ts';
import type { ExploreState } from '../../state/explore-state.svelte.ts';
import type { IndexEvents } from './stage-view.svelte.ts';

/**
 * Makes the index of the events of a stage. Where they stand is found once for as long as the day of
 * knowledge and the zone are the same; filters and lanes make the lists anew.
 */
export function eventIndex(): IndexEvents {
	let known: { readonly of: readonly unknown[]; readonly columns: EventColumns } | null = null;

	const columnsOf = (explore: ExploreState): EventColumns => {
		const { events } = explore.dataset;
		const of = [events, explore.zone, explore.offsetAt];
		if (known?.of.every((part, i) => part === of[i])) return known.columns;
		const columns = eventColumns(events, (date) => explore.offsetOf(date) ?? 0);
		known = { of, columns };
		return columns;
	};

	return (explore, laneCount, { laneOf, passes, labelOf }) => {
		const { events } = explore.dataset;
		const columns = columnsOf(explore);
		const lanes = new Uint16Array(events.length).fill(NO_LANE);
		const importance = new Uint8Array(events.length);
		events.forEach((event, position) => {
			importance[position] = event.importance;
			if (passes(event)) lanes[position] = laneOf(event);
		});
		const itemOf = (position: number, lane: number, anchor: number): Item => {
			const event = events[position]!;
			const { date } = event;
			return {
				index: position,
				lane,
				importance: event.importance,
				label: labelOf(event),
				date: drawnDate(date.span, toWallBy(explore.offsetOf(date) ?? 0)),
				anchor,
			};
		};
		return new ManyEvents(columns, { lanes, importance, laneCount }, itemOf, explore.limits.whole);
	};
}
