import type {
	CorrectionsMessages,
	PageMessages,
	SourcesMessages,
	SubpageMessages,
	WhatChangedMessages,
} from '../messages/pages.ts';
import { counted, digits, quoted, words } from './words.ts';

const subpage: SubpageMessages = {
	back: 'To the chronology',
	otherLanguage: 'Diese Seite auf Deutsch',
	pages: 'More pages',
};

const sources: SourcesMessages = {
	title: 'Sources',
	lead: (all, publishers) =>
		`${counted(all, 'source', 'sources')} from ${counted(publishers, 'publisher', 'publishers')}`,
	explanation:
		'Each is listed with the events that it supports and on whose word it rests itself. Ten articles that repeat one agency are one origin, not ten.',
	withoutScript: 'Searching and sorting need JavaScript. The list is complete.',
	tools: 'Search and sort',
	search: 'Search the sources',
	placeholder: 'Title, publisher, name …',
	clear: 'Clear the search',
	group: 'Groups',
	groupBy: { publisher: 'publisher', kind: 'kind', none: 'none' },
	sort: 'Order',
	sortBy: {
		publisher: 'publisher A–Z',
		oldest: 'oldest first',
		newest: 'newest first',
		events: 'number of events',
	},
	count: (shown, total) =>
		shown === total
			? counted(total, 'source', 'sources')
			: `${digits(shown)} of ${counted(total, 'source', 'sources')}`,
	none: (query) => `No source for ${quoted(query)}.`,
	showAll: 'Show all sources',
	all: 'All sources',
	kinds: {
		primary: 'Primary sources',
		agency: 'Agencies',
		news: 'News media',
		'state-media': 'State media',
		analysis: 'Analyses',
	},
	inGroup: (count) => counted(count, 'source', 'sources'),
	word: 'On whose word',
	by: (names) => `via ${names}`,
	unnamed: 'unnamed',
	record: 'the record itself',
	supports: (events) => `Supports ${counted(events, 'event', 'events')}`,
	citedBy: 'Cited by',
	unused: 'Supports no event directly',
	described: 'our description',
};

const corrections: CorrectionsMessages = {
	title: 'Corrections',
	lead: 'What was changed in the chronology, and when',
	rule: 'No status changes silently, and the id of an event stays, so that links stay valid.',
	list: 'Changes',
	about: 'Concerns',
	none: 'Nothing had to be corrected so far.',
	feed: 'Corrections as an Atom feed',
	feedExplanation: 'With a feed reader you learn of every correction:',
	report: 'Report an error',
	reportText:
		'Every event has “Report an error”. What helps most is a source that can be looked up.',
	reportLink: 'How we correct, and where reports go',
	feedTitle: (dataset) => `Corrections: ${dataset}`,
	entry: (day, events) =>
		events.length > 0 ? `Changed: ${words.list(events)}` : `Change of ${day}`,
};

const whatChanged: WhatChangedMessages = {
	title: 'What changed',
	lead: 'What became known between two days',
	withoutScript: 'Choosing other days needs JavaScript.',
	days: 'Two days',
	from: 'First day',
	to: 'Second day',
	compared: 'What was public at the end of each of the two days is compared.',
	between: (from, to) => `${from} to ${to}`,
	summary: (appeared, restatused, retitled) => {
		const parts = [
			...(appeared > 0 ? [`${counted(appeared, 'event', 'events')} became known`] : []),
			...(restatused > 0 ? [`${digits(restatused)} changed status`] : []),
			...(retitled > 0 ? [`${digits(retitled)} were told differently`] : []),
		];
		return parts.join(', ');
	},
	nothing:
		'In this time no event became known, and none changed its status or was told differently.',
	appeared: 'Became known',
	appearedNote: 'Nothing of these was public on the first day.',
	restatused: 'Changed status',
	restatusedNote: 'These were known before. Now they counted as something else.',
	retitled: 'Told differently',
	retitledNote: 'The same matter, under another title since.',
	happened: 'Date',
	then: 'then',
	titleBefore: 'Until then',
	incomplete: 'A day is missing here, or there is no such day. You still see the period before.',
	reversed: 'The second day lies before the first. You still see the period before.',
	onTimeline: (day) => `The chronology with what was known on ${day}`,
};

export const pages: PageMessages = { subpage, sources, corrections, whatChanged };
