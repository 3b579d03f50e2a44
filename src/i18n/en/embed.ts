import type { EmbedMessages } from '../messages/embed.ts';
import { counted, digits, quoted, words } from './words.ts';

export const embed: EmbedMessages = {
	card: 'Selected event',
	choose: (shown, span) =>
		`${counted(shown, 'event', 'events')}, ${span}. Select one to read what happened and who reported it.`,
	counts: (sources, origins) =>
		`${counted(sources, 'source', 'sources')}, ${counted(origins, 'origin', 'origins')}`,
	previous: 'Previous',
	next: 'Next',
	previousTo: (title) => `Previous event: ${title}`,
	nextTo: (title) => `Next event: ${title}`,
	list: 'Events',
	noAddress: 'no address',
	newTab: 'new tab',
	moreSources: (count) => counted(count, 'more source', 'more sources'),
	sources: (title) => `Sources for ${quoted(title)}`,
	sourceLine: (publishers, others) =>
		publishers.length === 0
			? counted(others, 'publisher', 'publishers')
			: others > 0
				? `Sources: ${publishers.join(', ')} and ${digits(others)} more`
				: `Sources: ${words.list(publishers)}`,
	fullView: 'Full view',
	fullViewOf: (title) => `Full view: ${title} (new tab)`,
	asOf: (day) => `As of ${day}: what was known at the time.`,
	asOfLater: (day) => `As of ${day}. What became known later is drawn paler.`,
	corrected: (day) => `This view was embedded ${day}. Events in it have been corrected since.`,
	corrections: 'Corrections',
	withoutScript: 'The timeline needs JavaScript. All events are listed here with their sources.',
	opening: 'The dataset is loading.',
	notOpened: (why) => `The dataset was not opened. ${why} You see our chronology.`,
	foreign: (title, publisher) =>
		`This is not our dataset. It is ${quoted(title)}, published by ${publisher}.`,
	searchFailed: 'The search could not be loaded. All events are shown.',
	zoneFailed: 'The time zone could not be loaded.',
	notYetKnown: (day) => `The event of this address was not yet known ${day}.`,
	dismiss: 'Close the notice',
	empty: 'No event matches this selection.',
};
