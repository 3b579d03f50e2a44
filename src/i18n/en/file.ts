import type { FileMessages } from '../messages/file.ts';

const size = new Intl.NumberFormat('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

export const file: FileMessages = {
	title: 'Offline: everything in one file',
	what: (megabytes, day) =>
		`The timeline and all lessons in both languages (${megabytes}, as of ${day}). Save it to the computer or a USB stick and open it in the browser with a double click; it needs no network and no installation.`,
	download: 'Download the file',
	megabytes: (bytes) => `${size.format(bytes / 1e6)} MB`,

	opening: 'The timeline is being opened.',
	withoutScript:
		'The timeline and the lessons need JavaScript. Here are all events with their status and their sources.',
	otherList: 'List in English',
	failed:
		'This browser cannot open the timeline; it may be too old. Here are all events with their status and their sources.',
	noSite:
		'You are reading the timeline in a file, and this file knows no website to which a link could lead. Pass on the file itself.',
	status: 'Status',
	sources: 'Sources',
	noAddress: 'address not known',
	asOf: (day) => `As of ${day}`,
};
