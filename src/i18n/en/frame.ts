import type {
	AppMessages,
	ErrorMessages,
	NoticeMessages,
	OpenMessages,
	PrintMessages,
} from '../messages/frame.ts';
import { counted, digits, quoted } from './words.ts';

const size = (events: number, sources: number) =>
	`${counted(events, 'event', 'events')}, ${counted(sources, 'source', 'sources')}`;

export const app: AppMessages = {
	chronology: (events, sources, updated) =>
		`A sourced chronology: ${size(events, sources)}. As of ${updated}`,
	chronologyShort: size,
	pageTitle: (dataset) => `${dataset}: a sourced chronology`,
	asOf: (day) => `As of ${day ?? 'today'}`,
	pageTitleOnDay: (title, day) => `${title} · What was known ${day}`,
	pageTitleWithEvent: (event, dataset) => `${event} · ${dataset}`,
	withoutScript:
		'The zoomable timeline needs JavaScript. This list has all events with their sources.',
	skipToList: 'Skip to the list of events',
	language: 'Language',
	languageName: { de: 'Deutsch', en: 'English' },
	theme: 'Appearance',
	themeNow: (theme) => `Appearance: ${theme}`,
	tools: 'Search, filters and zoom',
	about: 'How we work',
	pages: {
		sources: 'Sources',
		changes: 'What changed',
		corrections: 'Corrections',
		present: 'Present',
		privacy: 'Privacy',
	},
	share: 'Share',
	embed: 'Embed',
	download: 'Download the dataset',
	offline: 'Use offline',
	openOwn: 'Open your own dataset',
	close: 'Close',
};

export const open: OpenMessages = {
	title: 'Open your own dataset',
	intro:
		'Open a file in the format of this chronology (JSON). It is read in your browser only and sent nowhere.',
	choose: 'Choose a file',
	drop: 'Drop the file here to open it',
	reading: 'The dataset is being read.',
	checking: 'The dataset is being checked.',
	progress: (share) => `${digits(Math.round(share * 100))} per cent`,
	cancel: 'Cancel',
	banner: (title, publisher) =>
		`This is not our dataset but ${quoted(title)} by ${publisher}. We are not responsible for its content.`,
	back: 'Back to our dataset',
	opened: (events) => `${counted(events, 'event', 'events')} opened.`,
	faults: (count) => `${counted(count, 'fault', 'faults')} in the dataset`,
	warnings: (count) => `${counted(count, 'remark', 'remarks')} on the dataset`,
	faultsIntro: 'Events with faults are not shown.',
	noFaultList: 'The list of faults could not be loaded.',
	faultAt: (path) => `at ${path}`,
	fault: {
		'not-json': 'Not valid JSON',
		shape: 'Wrong form or missing value',
		'unknown-field': 'Unknown field',
		'duplicate-key': 'Duplicate key',
		'duplicate-id': 'Duplicate id',
		'ambiguous-id': 'Ambiguous id',
		'unknown-reference': 'Reference to nothing',
		'self-reference': 'Reference to itself',
		'missing-text': 'Missing translation',
		order: 'Dates out of order',
		'blocked-host': 'Blocked address',
		'cites-cycle': 'Sources cite each other in a circle',
		'no-address': 'No source with an address',
		'status-basis': 'Status and basis do not go together',
		basis: 'Basis not borne out',
		'assessment-too-early': 'Assessed before the accounts it rests on',
		'date-ahead': 'Dated after the day it became known',
		'overdue-plan': 'Announced, and the day has passed',
		'outdated-text': 'Outdated text',
		'after-updated': 'Dated after the dataset',
		'step-too-early': 'Step of a tour on a day when its event was not known yet',
		file: 'File missing or misplaced',
		'left-out': 'Left out because something it needs is faulty',
	},
	nothingLeft: 'No event is free of faults.',
	noEvents: 'The dataset has no events.',
	noDataset: 'The file cannot be read as a dataset.',
	stays: 'You still see what you saw before.',
	failed: 'The dataset could not be opened.',
	failure: {
		badAddress: (address) =>
			`${quoted(address)} is not an address that can be opened. It must begin with http:// or https:// or lie on this website.`,
		otherOrigin: (host) =>
			`This website does not open datasets from ${host}. Download the file and open it here.`,
		notFound: (address) => `There is no file at ${address}. Check the address.`,
		refused: (address, status) =>
			`The server does not hand out ${address} (HTTP ${status}). Download the file and open it here.`,
		serverError: (address, status) =>
			`The server could not deliver ${address} (HTTP ${status}). Try again later.`,
		unreachable: (host) => `${host} cannot be reached. Check the connection.`,
		unreachableElsewhere: (host) =>
			`${host} cannot be reached or does not let other websites read its files (CORS). Download the file and open it here.`,
		tooLarge: (limit) =>
			`The file is larger than ${digits(limit)} MB, the most that can be opened.`,
		empty: 'The file is empty.',
		fileUnreadable: (name) =>
			`${quoted(name)} cannot be read. It may have been moved or changed; choose it again.`,
		notText: 'This is not a text file. JSON in UTF-8 was expected.',
		webPage: 'The address leads to a web page, not to a dataset. JSON was expected.',
		crashed: 'Reading broke off, perhaps for want of memory.',
	},
};

export const notices: NoticeMessages = {
	unknown: (part) => `${quoted(part)} in the address is not known here and is ignored.`,
	notADate: (part) =>
		`${quoted(part)} in the address is not a date like 2024-06-19 or 2024-06-19T14:30 and is ignored.`,
	halfSpan: (part) =>
		`${quoted(part)} in the address is ignored: a period needs both “from” and “to”.`,
	reversed: (part) => `${quoted(part)} in the address is ignored: it ends before it begins.`,
	afterToday: (part) =>
		`${quoted(part)} in the address is ignored: the dataset does not reach that day.`,
	notYetKnown: (day) =>
		`The event of this address was not yet known ${day}. It appears once you choose a later day.`,
	repeated: (part) => `${quoted(part)} in the address is ignored: it was given before.`,
	dismiss: 'Close the notice',
};

export const print: PrintMessages = {
	address: (url) => `Address: ${url}`,
	license: (license) => `Texts under the licence ${license}`,
	knownOn: (day) => `What was known ${day}`,
	filtered: (shown, total) => `Selection: ${digits(shown)} of ${counted(total, 'event', 'events')}`,
};

export const errors: ErrorMessages = {
	data: 'The timeline could not load its data. The list on this page is complete.',
	panel: 'This could not be loaded. Please open it again.',
	pick: 'The selection for the lesson could not be loaded. Please reload the page.',
	zones: 'The time zone could not be loaded. The times stay as they are.',
	retry: 'Try again',
};
