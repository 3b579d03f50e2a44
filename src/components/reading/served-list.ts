import type { Component } from 'svelte';
import type { TimelineEvent } from '../../dataset/compiled.ts';
import type { PlacedEvent } from '../../layout/place-events.ts';

/** Writes out an event in full, for paper (`EventRecord.svelte`). */
export type RecordWriter = Component<{ readonly event: TimelineEvent }>;

/** What the list told when it was prerendered. */
export interface ServedList {
	/** In their order. */
	readonly events: readonly PlacedEvent[];
	/** Where its links lead, but for the id of the event. */
	readonly href: string;
}
