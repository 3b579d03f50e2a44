import type { FilterMessages, SearchMessages } from '../messages/controls.ts';
import type { StageControlMessages } from '../messages/timeline.ts';
import { stage } from './timeline.ts';
import { counted, digits, quoted } from './words.ts';

export const search: SearchMessages = {
	label: 'Search',
	placeholder: 'Search…',
	clear: 'Clear search',
	loading: 'Search is loading.',
	failed: 'Search could not be loaded. The list stays as it was.',
	found: (count, query) => `${counted(count, 'event', 'events')} for ${quoted(query)}`,
	none: (query) => `No event for ${quoted(query)}.`,
	hint: 'Searches titles, texts, names and sources; every word must occur.',
	previous: 'Previous result',
	next: 'Next result',
	position: (at, count) => `Result ${digits(at)} of ${digits(count)}`,
	tally: (at, count) => (at === null ? digits(count) : `${digits(at)} / ${digits(count)}`),
	close: 'Close search',
};

export const filters: FilterMessages = {
	title: 'Filters',
	on: 'Active filters',
	active: (count) => `${counted(count, 'filter', 'filters')} on`,
	by: {
		chapters: 'Chapter',
		actors: 'Actor',
		kinds: 'Kind',
		statuses: 'Status',
		sourceKinds: 'Kind of source',
	},
	option: (name, events) => `${name}, ${counted(events, 'event', 'events')}`,
	remove: (name) => `Remove filter ${quoted(name)}`,
	reset: 'Reset',
	empty: 'No event matches this selection.',
	show: (events) => `Show ${counted(events, 'event', 'events')}`,
	allActors: (count) => `All ${digits(count)} actors`,
	fewerActors: 'Fewer actors',
	findActor: 'Find an actor',
	noActor: 'No actor has that name.',
	view: 'View',
	close: 'Close filters',
};

export const stageControls: StageControlMessages = {
	...stage,
	goTo: 'Go to',
	goToSubmit: 'Go',
	goToHint: 'Day, month or year, for example 19 June 2024',
	goToUnreadable: (typed) =>
		`${quoted(typed)} cannot be read as a date. Try 19 June 2024, June 2024 or 2024.`,
	goToOutside: (span) => `The chronology covers ${span}.`,
	groupBy: 'Arrange by',
	zone: 'Time zone',
};
