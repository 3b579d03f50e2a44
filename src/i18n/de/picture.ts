import type { PictureMessages } from '../messages/picture.ts';
import { sentence } from '../quoting.ts';
import { counted, digits, quoted } from './words.ts';

export const picture: PictureMessages = {
	events: (shown, total) =>
		shown === total
			? counted(total, 'Ereignis', 'Ereignisse')
			: `${digits(shown)} von ${counted(total, 'Ereignis', 'Ereignissen')}`,
	allEvents: (events, sources) =>
		`${counted(events, 'Ereignis', 'Ereignisse')}, ${counted(sources, 'Quelle', 'Quellen')}`,
	selection: (parts) => `Auswahl: ${parts.join('; ')}`,
	facet: (name, values) => `${name} ${values.join(', ')}`,
	search: (query) => `Suche nach ${quoted(query)}`,
	knownOn: (day) => `Kenntnisstand ${day}`,
	later: 'blass und gestrichelt: später bekannt geworden',
	edges: (before, after) =>
		[
			...(before > 0 ? [`${digits(before)} davor`] : []),
			...(after > 0 ? [`${digits(after)} danach`] : []),
		].join(', '),
	empty: 'In diesem Zeitraum liegt kein Ereignis.',
	signs: {
		bracket: 'irgendwann in dieser Zeit',
		dotted: 'Datum unsicher',
		dashed: 'Datum ungefähr',
		bar: 'so lange dauerte es',
		arrow: 'dauert an',
		torn: 'Ende unbekannt',
		points: 'an einem dieser Tage',
	},
	cluster: 'so viele Ereignisse dicht beieinander',
	outline: 'geschehen, aber nicht öffentlich',
	numbered: 'bestätigt, mit Nummer in der Liste',
	numberedOpen: 'nicht bestätigt',
	sources: (names, others) =>
		`Quellen: ${names.join(', ')}${others > 0 ? ` und ${digits(others)} weitere` : ''}`,
	updated: (day) => `Stand ${day}`,
	foreign: (publisher) =>
		`Dieser Datensatz stammt nicht von Sourceline, sondern von ${publisher}. Für den Inhalt ist Sourceline nicht verantwortlich.`,
	sourceCount: (count) => counted(count, 'Quelle', 'Quellen'),
	altView: ({ title, span, shown, day, events }) =>
		[
			`Zeitachse ${quoted(title)}, ${span}, ${counted(shown, 'Ereignis', 'Ereignisse')}${day === null ? '' : `, Kenntnisstand ${day}`}.`,
			...(events.length > 0 ? [`Darunter: ${sentence(events.join('; '))}`] : []),
		].join(' '),
	altPoster: ({ title, span, events, day }) =>
		`Die ganze Zeitachse ${quoted(title)}, ${span}${day === null ? '' : `, Kenntnisstand ${day}`}: ${counted(events, 'Ereignis', 'Ereignisse')}, nummeriert auf der Achse und darunter aufgelistet.`,
	altEvent: ({ dataset, date, title, status }) =>
		`${date}: ${sentence(title)} Status: ${status}. Aus der Chronologie ${quoted(dataset)}.`,
	altCover: (title, span, events) =>
		`Die Chronologie ${quoted(title)} auf einen Blick: ${counted(events, 'Ereignis', 'Ereignisse')}, ${span}.`,
};
