import type { Component } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import type { TimelineEvent } from '../../dataset/compiled.ts';

/** How the list comes to the records of its events (`EventRecord.svelte`). */
export interface Records {
	/** What writes them, where that is there from the start: while prerendering. */
	readonly Writer: Component<{ readonly event: TimelineEvent }> | null;
	/** By event: an element that holds its record as it was prerendered. */
	readonly kept: ReadonlyMap<TimelineEvent, Element>;
}

/** Where nothing was prerendered. */
export const NO_RECORDS: Records = { Writer: null, kept: new Map() };

/**
 * Takes the records of events out of a prerendered page, before it is hydrated: to make their thousands
 * of elements anew would take longer than all else that the page does at its start.
 *
 * @param events as they were when the page was prerendered; any others are not told by its records
 */
export function takeRecords(page: ParentNode, events: readonly TimelineEvent[]): Records {
	const byId = new Map(events.map((event) => [event.id, event]));
	const kept = new Map<TimelineEvent, Element>();
	for (const record of page.querySelectorAll('li[data-event] > .full')) {
		const event = byId.get(record.parentElement?.dataset.event ?? '');
		if (event === undefined) continue;
		record.remove();
		kept.set(event, record);
	}
	return { Writer: null, kept };
}

/** Shows a kept record in an element, as long as that is there. */
export const holds =
	(record: Element): Attachment<HTMLElement> =>
	(holder) => {
		holder.append(...record.childNodes);
		return () => record.append(...holder.childNodes);
	};
