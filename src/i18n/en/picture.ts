import type { PictureMessages } from '../messages/picture.ts';
import { sentence } from '../quoting.ts';
import { counted, digits, quoted } from './words.ts';

export const picture: PictureMessages = {
	events: (shown, total) =>
		shown === total
			? counted(total, 'event', 'events')
			: `${digits(shown)} of ${counted(total, 'event', 'events')}`,
	allEvents: (events, sources) =>
		`${counted(events, 'event', 'events')}, ${counted(sources, 'source', 'sources')}`,
	selection: (parts) => `Selection: ${parts.join('; ')}`,
	facet: (name, values) => `${name} ${values.join(', ')}`,
	search: (query) => `search for ${quoted(query)}`,
	knownOn: (day) => `As known ${day}`,
	later: 'pale and dashed: became known later',
	edges: (before, after) =>
		[
			...(before > 0 ? [`${digits(before)} before`] : []),
			...(after > 0 ? [`${digits(after)} after`] : []),
		].join(', '),
	empty: 'No event lies in this time.',
	signs: {
		bracket: 'some time in here',
		dotted: 'date uncertain',
		dashed: 'date approximate',
		bar: 'lasted this long',
		arrow: 'still going on',
		torn: 'end unknown',
		points: 'on one of these days',
	},
	cluster: 'so many events close together',
	outline: 'happened, but not public',
	numbered: 'confirmed, with its number in the list',
	numberedOpen: 'not confirmed',
	sources: (names, others) =>
		`Sources: ${names.join(', ')}${others > 0 ? ` and ${digits(others)} more` : ''}`,
	updated: (day) => `As of ${day}`,
	foreign: (publisher) =>
		`This dataset is not Sourceline’s but comes from ${publisher}. Sourceline is not responsible for its content.`,
	sourceCount: (count) => counted(count, 'source', 'sources'),
	altView: ({ title, span, shown, day, events }) =>
		[
			`Timeline ${quoted(title)}, ${span}, ${counted(shown, 'event', 'events')}${day === null ? '' : `, as known ${day}`}.`,
			...(events.length > 0 ? [`Among them: ${sentence(events.join('; '))}`] : []),
		].join(' '),
	altPoster: ({ title, span, events, day }) =>
		`The whole timeline ${quoted(title)}, ${span}${day === null ? '' : `, as known ${day}`}: ${counted(events, 'event', 'events')}, numbered on the axis and listed below.`,
	altEvent: ({ dataset, date, title, status }) =>
		`${date}: ${sentence(title)} Status: ${status}. From the chronology ${quoted(dataset)}.`,
	altCover: (title, span, events) =>
		`The chronology ${quoted(title)} at a glance: ${counted(events, 'event', 'events')}, ${span}.`,
};
