import type { EmbedMessages } from '../messages/embed.ts';
import { counted, digits, quoted, stageWords as words } from './stage-words.ts';

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
	sources: (title) => `Sources for ${quoted(title)}`,
	moreSources: (count) => counted(count, 'more source', 'more sources'),
	sourceLine: (publishers, others) =>
		publishers.length === 0
			? counted(others, 'publisher', 'publishers')
			: others > 0
				? `Sources: ${publishers.join(', ')} and ${digits(others)} more`
				: `Sources: ${words.list(publishers)}`,
	fullView: 'Full view',
	fullViewOf: (title) => `Full view: ${title} (new tab)`,
	corrected: (day) => `This view was embedded ${day}. Events in it have been corrected since.`,
	corrections: 'Corrections',
	searchFailed: 'The search could not be loaded. All events are shown.',
	zoneFailed: 'The time zone could not be loaded.',
	dismiss: 'Close the notice',
	empty: 'No event matches this selection.',
};
