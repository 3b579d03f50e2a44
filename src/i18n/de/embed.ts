import type { EmbedMessages } from '../messages/embed.ts';
import { counted, digits, quoted, words } from './words.ts';

export const embed: EmbedMessages = {
	card: 'Gewähltes Ereignis',
	choose: (shown, span) =>
		`${counted(shown, 'Ereignis', 'Ereignisse')}, ${span}. Wählen Sie eines, um zu lesen, was geschah und wer es belegt.`,
	counts: (sources, origins) =>
		`${counted(sources, 'Quelle', 'Quellen')}, ${counted(origins, 'Ursprung', 'Ursprünge')}`,
	previous: 'Voriges',
	next: 'Nächstes',
	previousTo: (title) => `Voriges Ereignis: ${title}`,
	nextTo: (title) => `Nächstes Ereignis: ${title}`,
	list: 'Ereignisse',
	noAddress: 'ohne Adresse',
	newTab: 'neuer Tab',
	moreSources: (count) => counted(count, 'weitere Quelle', 'weitere Quellen'),
	sources: (title) => `Quellen zu ${quoted(title)}`,
	sourceLine: (publishers, others) =>
		publishers.length === 0
			? counted(others, 'Herausgeber', 'Herausgeber')
			: others > 0
				? `Quellen: ${publishers.join(', ')} und ${digits(others)} weitere`
				: `Quellen: ${words.list(publishers)}`,
	fullView: 'Vollansicht',
	fullViewOf: (title) => `Vollansicht: ${title} (neuer Tab)`,
	asOf: (day) => `Kenntnisstand vom ${day}: Gezeigt wird, was damals bekannt war.`,
	asOfLater: (day) => `Kenntnisstand vom ${day}. Was später bekannt wurde, ist blasser gezeichnet.`,
	corrected: (day) =>
		`Diese Ansicht wurde ${day} eingebettet. Gezeigte Ereignisse wurden seitdem berichtigt.`,
	corrections: 'Berichtigungen',
	withoutScript: 'Die Zeitachse braucht JavaScript. Hier stehen alle Ereignisse mit ihren Quellen.',
	opening: 'Der Datensatz wird geladen.',
	notOpened: (why) => `Der Datensatz wurde nicht geöffnet. ${why} Gezeigt wird unsere Chronologie.`,
	foreign: (title, publisher) =>
		`Dies ist nicht unser Datensatz, sondern ${quoted(title)} von ${publisher}.`,
	searchFailed: 'Die Suche konnte nicht geladen werden. Gezeigt werden alle Ereignisse.',
	zoneFailed: 'Die Zeitzone konnte nicht geladen werden.',
	notYetKnown: (day) => `Das Ereignis dieser Adresse war ${day} noch nicht bekannt.`,
	dismiss: 'Hinweis schließen',
	empty: 'Zu dieser Auswahl gibt es kein Ereignis.',
};
