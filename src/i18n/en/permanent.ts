import type { PermanentMessages } from '../messages/permanent.ts';
import { counted, digits, quoted } from './words.ts';

export const permanent: PermanentMessages = {
	event: {
		showOnTimeline: 'Show on the timeline',
		saidMeaning: 'It is confirmed that this was said, not that it is true.',
		share: 'Share and cite',
		address: 'Permanent address',
		addressNote: 'It stays valid even if title or status change.',
		addressUnknown:
			'The address of this page is in the address bar of your browser. It stays valid even if title or status change.',
		cite: 'Cite',
		citation: ({ title, dataset, publisher, updated }) =>
			`${quoted(title)}, in: ${dataset}. ${publisher}, as of ${updated}.`,
		copyCitation: 'Copy citation',
		citationCopied: 'Citation copied',
		selected: 'Copying is not allowed here. The text is selected.',
		neighbours: 'Before and after',
	},
	events: {
		title: 'All events',
		lead: (events) =>
			`${counted(events, 'event', 'events')} in order of time, each with a page of its own at an address that stays`,
		search: 'Search the events',
		placeholder: 'Title, place, year …',
		count: (shown, total) =>
			shown === total
				? counted(total, 'event', 'events')
				: `${digits(shown)} of ${counted(total, 'event', 'events')}`,
		none: 'No event matches this.',
	},
	notFound: {
		title: 'There is no such page',
		lead: 'The address may be incomplete or mistyped.',
		unknownEvent: (id) => `There is no event ${id}.`,
		near: 'Perhaps one of these is meant:',
		placeholder: 'Title or year …',
		found: 'Found',
	},
	preview: {
		eventPicture: (title, date, status) =>
			`${title}, ${date}, ${status}. Below it, where the event stands on the timeline.`,
		timelinePicture: (title) => `Timeline with all events of the chronology ${quoted(title)}`,
		open: (title) => `Open the timeline: ${title}`,
		oembed: 'For embedding (oEmbed)',
	},
};
