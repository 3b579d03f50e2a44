import type { Filters } from '../../dataset/filter-facets.ts';

export interface SearchMessages {
	readonly label: string;
	readonly placeholder: string;
	readonly clear: string;
	readonly loading: string;
	readonly failed: string;
	readonly found: (count: number, query: string) => string;
	readonly none: (query: string) => string;
	readonly hint: string;
	readonly previous: string;
	readonly next: string;
	/** `at` counts from 1. */
	readonly position: (at: number, count: number) => string;
	/** Beside the field: "3 / 12", or "12" while none is selected; `at` counts from 1. */
	readonly tally: (at: number | null, count: number) => string;
	readonly close: string;
}

export interface FilterMessages {
	readonly title: string;
	/** Name of the line of the filters that are on. */
	readonly on: string;
	/** On the button, when some are on. */
	readonly active: (count: number) => string;
	readonly by: Readonly<Record<keyof Filters, string>>;
	/** Name of a choice with the number of events that it leaves. */
	readonly option: (name: string, events: number) => string;
	readonly remove: (name: string) => string;
	readonly reset: string;
	readonly empty: string;
	/** Closes the panel on a phone. */
	readonly show: (events: number) => string;
	readonly allActors: (count: number) => string;
	readonly fewerActors: string;
	/** Name of the field that narrows the list of actors. */
	readonly findActor: string;
	readonly noActor: string;
	/** Heading over lanes and time zone. */
	readonly view: string;
	readonly close: string;
}
