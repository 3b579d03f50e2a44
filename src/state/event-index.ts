import type { Language } from '../time/time-span.ts';

/** Where the index of events lies, below the site's root. */
export const EVENT_INDEX = 'e/events.json';

/** An event as the page for unknown addresses finds it, in each language. */
export interface IndexedEvent {
	readonly id: string;
	readonly title: Readonly<Record<Language, string>>;
	/** As it stands alone. */
	readonly date: Readonly<Record<Language, string>>;
}

/** The events in time order. */
export interface EventIndex {
	readonly events: readonly IndexedEvent[];
}
