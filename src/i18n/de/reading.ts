import type { DetailMessages, ListMessages } from '../messages/reading.ts';
import { counted, digits } from './words.ts';

export const list: ListMessages = {
	title: 'Ereignisse',
	count: (shown, total) =>
		shown === total
			? counted(total, 'Ereignis', 'Ereignisse')
			: `${digits(shown)} von ${counted(total, 'Ereignis', 'Ereignissen')}`,
	countInSpan: (shown, total, span) => `${list.count(shown, total)}, ${span}`,
	sources: (sources, origins) =>
		`${counted(sources, 'Quelle', 'Quellen')}, ${counted(origins, 'Ursprung', 'Ursprünge')}`,
	empty: 'In diesem Zeitraum liegt kein Ereignis.',
	emptyFiltered: 'In diesem Zeitraum liegt kein Ereignis, das zu den Filtern passt.',
	first: (listed) => `Hier stehen die ersten ${listed} Ereignisse dieses Zeitraums.`,
	showAll: 'Alle Ereignisse zeigen',
};

export const detail: DetailMessages = {
	label: 'Ereignis',
	back: 'Zurück zur Liste',
	close: 'Schließen',
	previous: 'Voriges',
	next: 'Nächstes',
	previousTo: (title) => `Voriges Ereignis: ${title}`,
	nextTo: (title) => `Nächstes Ereignis: ${title}`,
	place: 'Ort',
	chapter: 'Kapitel',
	kind: 'Art',
	actors: 'Beteiligte',

	enlarge: 'Ganz öffnen',
	reduce: 'Verkleinern',

	trail: 'Wie sich der Kenntnisstand änderte',
	accounts: (count) => counted(count, 'Angabe', 'Angaben'),
	moreAccounts: (count, span) => `${counted(count, 'weitere Angabe', 'weitere Angaben')}, ${span}`,
	wholeTrail: (count) => `Alle ${counted(count, 'Angabe', 'Angaben')}`,
	editors: 'Einstufung der Redaktion',
	assessed: (judgement) => `Seitdem: ${judgement}`,
	via: (names) => `über ${names}`,
	statement: (title) => `Gesagt in: ${title}`,
	toldThen: 'So hieß es damals',

	figures: 'Die Zahlen im Vergleich',
	figuresBy: 'Wer',
	figuresOn: 'Wann',
	figuresSaid: 'Angabe',
	number: (min, max) => {
		if (min === null && max === null) return 'ohne Zahl';
		if (min === null) return `höchstens ${digits(max ?? 0)}`;
		if (max === null) return `mindestens ${digits(min)}`;
		return min === max ? digits(min) : `${digits(min)} bis ${digits(max)}`;
	},

	origins: 'Auf wessen Wort',
	originsLine: (sources, names, unknown) =>
		[
			counted(sources, 'Quelle', 'Quellen'),
			...(names.length > 0
				? [`${names.length === 1 ? 'Ursprung' : 'Ursprünge'}: ${names.join(', ')}`]
				: []),
			...(unknown > 0
				? [
						names.length > 0
							? `${digits(unknown)} unbekannt`
							: `${counted(unknown, 'Ursprung', 'Ursprünge')} unbekannt`,
					]
				: []),
		].join('; '),
	after: 'nach',
	originsNote: 'Berichte, die sich auf dieselbe Stelle stützen, zählen zusammen als ein Ursprung.',
	originsWhole: 'Welche Quelle auf wen zurückgeht',
	originUnknown: 'zählt nicht als Ursprung',

	sources: 'Quellen',
	moreSources: (count) => counted(count, 'weitere Quelle', 'weitere Quellen'),
	noAddress: 'Adresse nicht bekannt',
	undated: 'ohne Datum',
	described: 'eigene Beschreibung, kein Originaltitel',
	newTab: 'öffnet in neuem Tab',
	archived: (date) => `Archivfassung, ${date}`,
	by: (author) => `von ${author}`,
	citing: (names) => `nach ${names}`,
	passage: (at) => `Stelle: ${at}`,

	related: 'Zusammenhang',

	copyLink: 'Link kopieren',
	cite: 'Zitieren',
	copied: 'Link kopiert',
	copyFailed: 'Hier lässt sich nichts kopieren. Die Adresse zum Markieren:',

	changed: (day) => `Geändert ${day}`,

	report: 'Fehler melden',
	reportTo: (contact) =>
		`Bitte kopieren Sie den Text, ergänzen Sie ihn und senden Sie ihn an ${contact}.`,
	reportWithoutContact:
		'Für diese Ausgabe ist keine Anschrift hinterlegt. Bitte kopieren Sie den Text, ergänzen Sie ihn und senden Sie ihn an die Stelle, die diese Seite anbietet.',
	reportSubject: (title) => `Fehler in der Chronologie: ${title}`,
	reportText: ({ dataset, title, date, id, address, updated }) =>
		[
			`Chronologie: ${dataset}, Stand ${updated}`,
			`Ereignis: ${title} (${date})`,
			`Kennung: ${id}`,
			`Adresse: ${address}`,
			'',
			'Was ist falsch?',
			'',
			'',
			'Wo steht es richtig (Adresse oder Fundstelle)?',
			'',
			'',
		].join('\n'),
	reportCopy: 'Text kopieren',
	reportCopied: 'Text kopiert',
	reportCopyFailed: 'Hier lässt sich nichts kopieren. Der Text zum Markieren:',
};
