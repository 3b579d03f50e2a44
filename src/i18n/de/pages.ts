import type {
	CorrectionsMessages,
	PageMessages,
	SourcesMessages,
	SubpageMessages,
	WhatChangedMessages,
} from '../messages/pages.ts';
import { counted, digits, quoted, words } from './words.ts';

const subpage: SubpageMessages = {
	back: 'Zur Chronologie',
	otherLanguage: 'This page in English',
	pages: 'Weitere Seiten',
};

const sources: SourcesMessages = {
	title: 'Quellen',
	lead: (all, publishers) =>
		`${counted(all, 'Quelle', 'Quellen')} von ${digits(publishers)} Herausgebern`,
	explanation:
		'Zu jeder steht, welche Ereignisse sie stützt und auf wessen Wort sie selbst beruht. Zehn Artikel, die eine Agentur wiederholen, sind ein Ursprung und nicht zehn.',
	withoutScript: 'Suchen und Ordnen braucht JavaScript. Die Liste ist vollständig.',
	tools: 'Suchen und Ordnen',
	search: 'Quellen durchsuchen',
	placeholder: 'Titel, Herausgeber, Name …',
	clear: 'Suche leeren',
	group: 'Gruppen',
	groupBy: { publisher: 'Herausgeber', kind: 'Art', none: 'keine' },
	sort: 'Reihenfolge',
	sortBy: {
		publisher: 'Herausgeber A–Z',
		oldest: 'älteste zuerst',
		newest: 'neueste zuerst',
		events: 'Zahl der Ereignisse',
	},
	count: (shown, total) =>
		shown === total
			? counted(total, 'Quelle', 'Quellen')
			: `${digits(shown)} von ${counted(total, 'Quelle', 'Quellen')}`,
	none: (query) => `Keine Quelle zu ${quoted(query)}.`,
	showAll: 'Alle Quellen zeigen',
	all: 'Alle Quellen',
	kinds: {
		primary: 'Primärquellen',
		agency: 'Agenturen',
		news: 'Nachrichtenmedien',
		'state-media': 'Staatsmedien',
		analysis: 'Analysen',
	},
	inGroup: (count) => counted(count, 'Quelle', 'Quellen'),
	word: 'Auf wessen Wort',
	by: (names) => `über ${names}`,
	unnamed: 'ungenannt',
	record: 'das Dokument selbst',
	supports: (events) => `Stützt ${counted(events, 'Ereignis', 'Ereignisse')}`,
	citedBy: 'Zitiert von',
	unused: 'Stützt kein Ereignis unmittelbar',
	described: 'Beschreibung von uns',
};

const corrections: CorrectionsMessages = {
	title: 'Berichtigungen',
	lead: 'Was an der Chronologie geändert wurde und wann',
	rule: 'Kein Status ändert sich stillschweigend, und die Kennung eines Ereignisses bleibt, damit Links gültig bleiben.',
	list: 'Änderungen',
	about: 'Betrifft',
	none: 'Bisher war nichts zu berichtigen.',
	feed: 'Berichtigungen als Atom-Feed',
	feedExplanation: 'Mit einem Feedreader erfahren Sie von jeder Berichtigung:',
	report: 'Einen Fehler melden',
	reportText:
		'Bei jedem Ereignis steht „Fehler melden“. Am meisten hilft eine Quelle, die man nachlesen kann.',
	reportLink: 'Wie wir berichtigen und wohin Hinweise gehen',
	feedTitle: (dataset) => `Berichtigungen: ${dataset}`,
	entry: (day, events) =>
		events.length > 0 ? `Geändert: ${words.list(events)}` : `Änderung vom ${day}`,
};

const whatChanged: WhatChangedMessages = {
	title: 'Was sich änderte',
	lead: 'Was zwischen zwei Tagen bekannt wurde',
	withoutScript: 'Andere Tage zu wählen braucht JavaScript.',
	days: 'Zwei Tage',
	from: 'Erster Tag',
	to: 'Zweiter Tag',
	compared: 'Verglichen wird, was am Ende des einen und am Ende des anderen Tages öffentlich war.',
	between: (from, to) => `${from} bis ${to}`,
	summary: (appeared, restatused, retitled) => {
		const parts = [
			...(appeared > 0 ? [`${counted(appeared, 'Ereignis', 'Ereignisse')} neu bekannt`] : []),
			...(restatused > 0 ? [`${digits(restatused)} neu eingestuft`] : []),
			...(retitled > 0 ? [`${digits(retitled)} anders erzählt`] : []),
		];
		return parts.join(', ');
	},
	nothing:
		'In dieser Zeit wurde kein Ereignis bekannt, und keines wurde anders eingestuft oder erzählt.',
	appeared: 'Neu bekannt geworden',
	appearedNote: 'Davon war am ersten Tag öffentlich noch nichts bekannt.',
	restatused: 'Neu eingestuft',
	restatusedNote: 'Bekannt war das schon. Nun galt es als etwas anderes.',
	retitled: 'Anders erzählt',
	retitledNote: 'Dieselbe Sache, seither unter einem anderen Titel.',
	happened: 'Datum',
	then: 'dann',
	titleBefore: 'Bis dahin',
	incomplete: 'Hier fehlt ein Tag oder es gibt ihn nicht. Gezeigt wird weiter der vorige Zeitraum.',
	reversed: 'Der zweite Tag liegt vor dem ersten. Gezeigt wird weiter der vorige Zeitraum.',
	onTimeline: (day) => `Die Chronologie mit dem Wissen vom ${day}`,
};

export const pages: PageMessages = { subpage, sources, corrections, whatChanged };
