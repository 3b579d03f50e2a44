import type { ShareDataMessages } from '../../messages/share/data.ts';
import { counted, digits } from '../words.ts';

export const data: ShareDataMessages = {
	taken: (taken, total) => `${digits(taken)} of ${counted(total, 'event', 'events')}`,
	takenAll: (total) =>
		total === 1 ? 'The only event' : `All ${counted(total, 'event', 'events')}`,
	nothing: 'Filters and search leave no event. Change them to take data along.',
	whatCounts:
		'As filters and search select them; the visible part of the time axis does not count.',
	onDay: (day) => `The file holds only what was known ${day}, as it stood then.`,
	format: 'Format',
	events: {
		name: 'Events as a table (CSV)',
		hint: 'For spreadsheets and charts: one row per event, with status, origins and address.',
	},
	accounts: {
		name: 'Accounts as a table (CSV)',
		hint: 'Who said what, and when: one row per account, with sources and their addresses.',
	},
	json: {
		name: 'Dataset (JSON)',
		hint: 'All that the events rest on, in every language. “Open your own dataset” opens it here again.',
	},
	calendar: {
		name: 'Calendar (ICS)',
		hint: 'For calendar apps, for anniversaries say: only events whose days are certain.',
	},
	inCalendar: (held, leftOut) =>
		leftOut === 0
			? 'The days of all events are certain.'
			: `The days of ${counted(held, 'event', 'events')} are certain. ${counted(leftOut, 'event is', 'events are')} left out, as a day or the end is not known exactly.`,
	jsonOnDay:
		'Tours, corrections and introductory texts are left out, since they know what came later.',
	download: 'Download',
	file: (name) => `File: ${name}`,
	license: (license) => `Texts under the licence ${license}. Name the chronology and its version.`,
	done: (name) => `${name} has been downloaded.`,
	failed: (why) => `The dataset could not be read again. ${why}`,

	calendarTitle: (title, status) => `${title} (${status})`,
	calendarStatus: (judgement) => `Status: ${judgement}`,
	calendarUpdated: (day) => `Version of ${day}`,
	calendarKnown: (day) => `As known on ${day}`,
};
