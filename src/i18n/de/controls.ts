import type { FilterMessages, SearchMessages } from '../messages/controls.ts';
import type { StageControlMessages } from '../messages/timeline.ts';
import { stage } from './timeline.ts';
import { counted, digits, quoted } from './words.ts';

export const search: SearchMessages = {
	label: 'Suche',
	placeholder: 'Suchen …',
	clear: 'Suche leeren',
	loading: 'Die Suche wird geladen.',
	failed: 'Die Suche ließ sich nicht laden. Die Liste bleibt, wie sie war.',
	found: (count, query) => `${counted(count, 'Ereignis', 'Ereignisse')} zu ${quoted(query)}`,
	none: (query) => `Kein Ereignis zu ${quoted(query)}.`,
	hint: 'Gesucht wird in Titeln, Texten, Namen und Quellen; jedes Wort muss vorkommen.',
	previous: 'Voriger Treffer',
	next: 'Nächster Treffer',
	position: (at, count) => `Treffer ${digits(at)} von ${digits(count)}`,
	tally: (at, count) => (at === null ? digits(count) : `${digits(at)} / ${digits(count)}`),
	close: 'Suche schließen',
};

export const filters: FilterMessages = {
	title: 'Filter',
	on: 'Aktive Filter',
	active: (count) => `${digits(count)} Filter aktiv`,
	by: {
		chapters: 'Kapitel',
		actors: 'Akteur',
		kinds: 'Art',
		statuses: 'Status',
		sourceKinds: 'Art der Quelle',
	},
	option: (name, events) => `${name}, ${counted(events, 'Ereignis', 'Ereignisse')}`,
	remove: (name) => `Filter ${quoted(name)} aufheben`,
	reset: 'Zurücksetzen',
	empty: 'Kein Ereignis passt zu dieser Auswahl.',
	show: (events) => `${counted(events, 'Ereignis', 'Ereignisse')} zeigen`,
	allActors: (count) => `Alle ${digits(count)} Akteure`,
	fewerActors: 'Weniger Akteure',
	findActor: 'Akteur suchen',
	noActor: 'Kein Akteur heißt so.',
	view: 'Ansicht',
	close: 'Filter schließen',
};

export const stageControls: StageControlMessages = {
	...stage,
	goTo: 'Gehe zu',
	goToSubmit: 'Los',
	goToHint: 'Tag, Monat oder Jahr, zum Beispiel 19.6.2024',
	goToUnreadable: (typed) =>
		`${quoted(typed)} ist kein Datum, das sich lesen lässt. Möglich sind 19.6.2024, Juni 2024 oder 2024.`,
	goToOutside: (span) => `Die Chronologie umfasst ${span}.`,
	groupBy: 'Ordnen nach',
	zone: 'Zeitzone',
};
