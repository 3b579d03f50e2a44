import type {
	KeyMessages,
	LegendMessages,
	OverviewMessages,
	StageMessages,
} from '../messages/timeline.ts';
import { sentence } from '../quoting.ts';
import { counted, digits, quoted, stageWords as words } from './stage-words.ts';

export const stage: StageMessages = {
	label: 'Timeline',
	zoom: 'Zoom',
	zoomIn: 'Zoom in',
	zoomOut: 'Zoom out',
	all: 'All',
	allLabel: 'Show all events',
	hintWheel: 'Ctrl + scroll to zoom',
	hintWheelMac: '⌘ + scroll to zoom',
	earlierIn: (count, lane) =>
		`Show ${counted(count, 'earlier event', 'earlier events')} in ${quoted(lane)}`,
	laterIn: (count, lane) =>
		`Show ${counted(count, 'later event', 'later events')} in ${quoted(lane)}`,
	count: digits,
	cluster: (count, span, later) =>
		`${counted(count, 'event', 'events')} ${span}${later ? `, ${words.later}` : ''}, zoom in`,
	more: (count) => `and ${digits(count)} more`,
	mark: ({ date, title, status, sources }) =>
		`${date}: ${sentence(title)} Status: ${status}. ${counted(sources, 'source', 'sources')}.`,
	era: (title, span) => `${title}, ${span}`,
	inView: (span, shown, total) =>
		`${span}: ${digits(shown)} of ${counted(total, 'event', 'events')}`,
};

export const overview: OverviewMessages = {
	label: 'Overview',
	window: 'Visible period',
	start: 'Start of the visible period',
	end: 'End of the visible period',
};

export const legend: LegendMessages = {
	title: 'How to read this',
	glyphs: 'The symbol shows how well established an event is today',
	dates: 'What surrounds the symbol shows how precisely its date is known',
	dateSigns: {
		bracket: { sign: 'bracket', says: 'some time within it; over a day: the hour is not known' },
		dotted: { sign: 'dotted', says: 'the date is uncertain' },
		dashed: { sign: 'dashed', says: 'the date is approximate' },
		bar: { sign: 'bar', says: 'this is how long it lasted' },
		arrow: { sign: 'arrow', says: 'it is still going on' },
		torn: { sign: 'frayed', says: 'its end is unknown' },
		points: { sign: 'joined points', says: 'it was one of these days' },
	},
	rest: 'Also',
	cluster: 'A number stands for events that lie close together. Click it to zoom in.',
	edge: '‹ 6 at the edge of a row: that many events lie before. Click it to go there.',
	era: 'Coloured area: a period into which the events fall.',
	outline: 'Hollow shape at the foot of a row: something had happened and was not public yet.',
	more: 'How we work',
};

export const keys: KeyMessages = {
	title: 'Keys',
	note: 'The keys work while the timeline is selected.',
	actions: {
		previousNext: {
			keys: [
				{ cap: '←', name: 'Left arrow' },
				{ cap: '→', name: 'Right arrow' },
			],
			does: 'Previous, next event',
		},
		lane: {
			keys: [
				{ cap: '↑', name: 'Up arrow' },
				{ cap: '↓', name: 'Down arrow' },
			],
			does: 'Row above, below',
		},
		firstLast: {
			keys: [
				{ cap: 'Home', name: 'Home' },
				{ cap: 'End', name: 'End' },
			],
			does: 'First, last event',
		},
		open: { keys: [{ cap: 'Enter', name: 'Enter' }], does: 'Open the event' },
		back: { keys: [{ cap: 'Esc', name: 'Escape' }], does: 'Back' },
		zoomIn: { keys: [{ cap: '+', name: 'Plus' }], does: 'Zoom in' },
		zoomOut: { keys: [{ cap: '−', name: 'Minus' }], does: 'Zoom out' },
		all: { keys: [{ cap: '0', name: 'Zero' }], does: 'Show all events' },
		screen: {
			keys: [
				{ cap: 'PgUp', name: 'Page up' },
				{ cap: 'PgDn', name: 'Page down' },
			],
			does: 'One screen earlier, later',
		},
		search: { keys: [{ cap: '/', name: 'Slash' }], does: 'Search' },
		fullScreen: { keys: [{ cap: 'F', name: 'F' }], does: 'Full screen on, off' },
		help: { keys: [{ cap: '?', name: 'Question mark' }], does: 'This list' },
	},
	pointer: 'Mouse and fingers',
	gestures: [
		'Drag to move along the axis, or scroll while holding Shift.',
		'Hold Ctrl or ⌘ and scroll to zoom, or use two fingers.',
		'Double-click to zoom in; on a number or a coloured area, to see all of it.',
		'Hold Shift and drag to zoom to the area you mark.',
	],
	close: 'Close',
};
