import type { ShareCiteMessages } from '../../messages/share/cite.ts';
import { headingInGerman } from '../../heading-quoting.ts';
import { counted, quoted } from '../words.ts';

export const cite: ShareCiteMessages = {
	intro:
		'Zitiert wird mit dem Stand der Chronologie, denn Ereignisse werden neu bewertet und Texte berichtigt.',
	what: 'Zitieren',
	language: 'Sprache',
	format: 'Format',
	event: 'dieses Ereignis',
	sources: (count) => (count === 1 ? 'seine Quelle' : `seine ${counted(count, '', 'Quellen')}`),
	chronology: 'die ganze Chronologie',
	formats: {
		text: 'Text',
		bibtex: 'BibTeX, für LaTeX',
		ris: 'RIS, für Citavi, EndNote, Zotero',
		csl: 'CSL-JSON, für Zotero und Pandoc',
	},
	citation: 'Quellenangabe',
	copy: 'Kopieren',
	download: (extension) => `Herunterladen (${extension})`,
	describedHint:
		'Wo die Überschrift einer Quelle nicht erfasst ist, steht in eckigen Klammern eine Beschreibung von uns. Sie ist kein Titel.',
	describedHintFields:
		'Wo die Überschrift einer Quelle nicht erfasst ist, fehlt der Titel; unsere Beschreibung steht als Zusammenfassung.',
	onDay: (day) => `Zitiert wird, was ${day} bekannt war. Die Adresse führt zu diesem Tag.`,
	sourcesOnDay: (day) => `Genannt sind die Quellen der Angaben, die ${day} bekannt waren.`,
	noEvent: 'Um ein Ereignis oder seine Quellen zu zitieren, öffnen Sie es zuerst.',
	otherLanguageFailed: (why) => `Die Texte in der anderen Sprache ließen sich nicht laden. ${why}`,

	page: ({ publisher, title, chronology, knownOn, updated, url, license }) => {
		const where = title === undefined ? [chronology] : [quoted(title), `in: ${chronology}`];
		const parts = [
			...where,
			...(knownOn === null ? [] : [`Kenntnisstand ${knownOn}`]),
			`Stand ${updated}`,
			...(url === null ? [] : [url]),
		];
		return `${publisher}: ${parts.join(', ')} (Lizenz: ${license}).`;
	},
	source: ({ authors, title, description, publisher, date, url }) => {
		const what = title === null ? `[Beschreibung: ${description ?? ''}]` : headingInGerman(title);
		const before = authors.length > 0 ? authors.join(', ') : publisher;
		const parts = [
			what,
			...(authors.length > 0 ? [publisher] : []),
			date ?? 'ohne Datum',
			...(url === null ? [] : [url]),
		];
		return `${before}: ${parts.join(', ')}`;
	},
	noteKnown: (day) => `Kenntnisstand ${day}.`,
	noteLicense: (license) => `Lizenz: ${license}.`,
	noteDescribed:
		'Die Überschrift der Seite ist nicht erfasst; die Beschreibung stammt von der Redaktion der Chronologie.',
	noteArchived: (url, day) => `Archiviert am ${day}: ${url}`,
};
