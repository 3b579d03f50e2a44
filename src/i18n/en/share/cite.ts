import type { ShareCiteMessages } from '../../messages/share/cite.ts';
import { headingInEnglish } from '../../heading-quoting.ts';
import { counted, quoted } from '../words.ts';

export const cite: ShareCiteMessages = {
	intro:
		'A citation names the version of the chronology, since events are judged anew and texts corrected.',
	what: 'Cite',
	language: 'Language',
	format: 'Format',
	event: 'this event',
	sources: (count) => (count === 1 ? 'its source' : `its ${counted(count, '', 'sources')}`),
	chronology: 'the whole chronology',
	formats: {
		text: 'Text',
		bibtex: 'BibTeX, for LaTeX',
		ris: 'RIS, for Citavi, EndNote, Zotero',
		csl: 'CSL-JSON, for Zotero and Pandoc',
	},
	citation: 'Citation',
	copy: 'Copy',
	download: (extension) => `Download (${extension})`,
	describedHint:
		'Where the heading of a source is not recorded, a description of ours stands in square brackets. It is not a title.',
	describedHintFields:
		'Where the heading of a source is not recorded, there is no title; our description stands as the abstract.',
	onDay: (day) => `The citation holds what was known ${day}. Its address leads to that day.`,
	sourcesOnDay: (day) => `These are the sources of the accounts known ${day}.`,
	noEvent: 'To cite an event or its sources, open it first.',
	otherLanguageFailed: (why) => `The texts in the other language could not be loaded. ${why}`,

	page: ({ publisher, title, chronology, knownOn, updated, url, license }) => {
		const where = title === undefined ? [chronology] : [quoted(title), `in ${chronology}`];
		const parts = [
			publisher,
			...where,
			...(knownOn === null ? [] : [`as known on ${knownOn}`]),
			`version of ${updated}`,
			...(url === null ? [] : [url]),
		];
		return `${parts.join(', ')} (licence: ${license}).`;
	},
	source: ({ authors, title, description, publisher, date, url }) =>
		[
			...(authors.length > 0 ? [authors.join(', ')] : [publisher]),
			title === null ? `[description: ${description ?? ''}]` : headingInEnglish(title),
			...(authors.length > 0 ? [publisher] : []),
			date ?? 'undated',
			...(url === null ? [] : [url]),
		].join(', '),
	noteKnown: (day) => `As known on ${day}.`,
	noteLicense: (license) => `Licence: ${license}.`,
	noteDescribed:
		'The heading of the page is not recorded; the description is by the editors of the chronology.',
	noteArchived: (url, day) => `Archived on ${day}: ${url}`,
};
