import type { DetailMessages, ListMessages } from '../messages/reading.ts';
import { counted, digits } from './words.ts';

export const list: ListMessages = {
	title: 'Events',
	count: (shown, total) =>
		shown === total
			? counted(total, 'event', 'events')
			: `${digits(shown)} of ${counted(total, 'event', 'events')}`,
	countInSpan: (shown, total, span) => `${list.count(shown, total)}, ${span}`,
	sources: (sources, origins) =>
		`${counted(sources, 'source', 'sources')}, ${counted(origins, 'origin', 'origins')}`,
	empty: 'No event lies in this period.',
	emptyFiltered: 'No event in this period matches the filters.',
	first: (listed) => `The list shows the first ${listed} events of this period.`,
	showAll: 'Show all events',
};

export const detail: DetailMessages = {
	label: 'Event',
	back: 'Back to the list',
	close: 'Close',
	previous: 'Previous',
	next: 'Next',
	previousTo: (title) => `Previous event: ${title}`,
	nextTo: (title) => `Next event: ${title}`,
	place: 'Place',
	chapter: 'Chapter',
	kind: 'Kind',
	actors: 'Involved',

	enlarge: 'Open fully',
	reduce: 'Make smaller',

	trail: 'How the state of knowledge changed',
	accounts: (count) => counted(count, 'account', 'accounts'),
	moreAccounts: (count, span) => `${counted(count, 'more account', 'more accounts')}, ${span}`,
	wholeTrail: (count) => `All ${counted(count, 'account', 'accounts')}`,
	editors: 'Editors’ assessment',
	assessed: (judgement) => `From then on: ${judgement}`,
	via: (names) => `through ${names}`,
	statement: (title) => `Said in: ${title}`,
	toldThen: 'As it was told then',

	figures: 'The figures compared',
	figuresBy: 'Who',
	figuresOn: 'When',
	figuresSaid: 'Figure',
	number: (min, max) => {
		if (min === null && max === null) return 'no number given';
		if (min === null) return `at most ${digits(max ?? 0)}`;
		if (max === null) return `at least ${digits(min)}`;
		return min === max ? digits(min) : `${digits(min)} to ${digits(max)}`;
	},

	origins: 'On whose word',
	originsLine: (sources, names, unknown) =>
		[
			counted(sources, 'source', 'sources'),
			...(names.length > 0
				? [`${names.length === 1 ? 'origin' : 'origins'}: ${names.join(', ')}`]
				: []),
			...(unknown > 0
				? [
						names.length > 0
							? `${digits(unknown)} unknown`
							: `${counted(unknown, 'origin', 'origins')} unknown`,
					]
				: []),
		].join('; '),
	after: 'citing',
	originsNote: 'Reports that rest on the same origin count as one.',
	originsWhole: 'Which source goes back to whom',
	originUnknown: 'does not count as an origin',

	sources: 'Sources',
	moreSources: (count) => counted(count, 'more source', 'more sources'),
	noAddress: 'address not known',
	undated: 'undated',
	described: 'our description, not its heading',
	newTab: 'opens in a new tab',
	archived: (date) => `archived copy, ${date}`,
	by: (author) => `by ${author}`,
	citing: (names) => `citing ${names}`,
	passage: (at) => `passage: ${at}`,

	related: 'Related events',

	copyLink: 'Copy link',
	cite: 'Cite',
	copied: 'Link copied',
	copyFailed: 'Copying is not possible here. The address to select:',

	changed: (day) => `Changed ${day}`,

	report: 'Report an error',
	reportTo: (contact) => `Please copy the text, complete it and send it to ${contact}.`,
	reportWithoutContact:
		'No contact is on record for this edition. Please copy the text, complete it and send it to whoever offers you this page.',
	reportSubject: (title) => `Error in the chronology: ${title}`,
	reportText: ({ dataset, title, date, id, address, updated }) =>
		[
			`Chronology: ${dataset}, as of ${updated}`,
			`Event: ${title} (${date})`,
			`Id: ${id}`,
			`Address: ${address}`,
			'',
			'What is wrong?',
			'',
			'',
			'Where can the correct version be found (address or reference)?',
			'',
			'',
		].join('\n'),
	reportCopy: 'Copy text',
	reportCopied: 'Text copied',
	reportCopyFailed: 'Copying is not possible here. The text to select:',
};
