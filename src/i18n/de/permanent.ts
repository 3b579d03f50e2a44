import type { PermanentMessages } from '../messages/permanent.ts';
import { counted, digits, quoted } from './words.ts';

export const permanent: PermanentMessages = {
	event: {
		showOnTimeline: 'Im Zeitstrahl zeigen',
		saidMeaning: 'Bestätigt ist, dass es so gesagt wurde, nicht, dass es stimmt.',
		share: 'Teilen und zitieren',
		address: 'Dauerhafte Adresse',
		addressNote: 'Sie bleibt gültig, auch wenn sich Titel oder Status ändern.',
		addressUnknown:
			'Die Adresse dieser Seite steht in der Adresszeile des Browsers. Sie bleibt gültig, auch wenn sich Titel oder Status ändern.',
		cite: 'Zitieren',
		citation: ({ title, dataset, publisher, updated }) =>
			`${quoted(title)}, in: ${dataset}. ${publisher}, Stand ${updated}.`,
		copyCitation: 'Zitat kopieren',
		citationCopied: 'Zitat kopiert',
		selected: 'Kopieren ist hier nicht erlaubt. Der Text ist markiert.',
		neighbours: 'Davor und danach',
	},
	events: {
		title: 'Alle Ereignisse',
		lead: (events) =>
			`${counted(events, 'Ereignis', 'Ereignisse')} in zeitlicher Folge, jedes mit eigener Seite unter einer Adresse, die bleibt`,
		search: 'Ereignisse durchsuchen',
		placeholder: 'Titel, Ort, Jahr …',
		count: (shown, total) =>
			shown === total
				? counted(total, 'Ereignis', 'Ereignisse')
				: `${digits(shown)} von ${counted(total, 'Ereignis', 'Ereignissen')}`,
		none: 'Dazu gibt es kein Ereignis.',
	},
	notFound: {
		title: 'Diese Seite gibt es nicht',
		lead: 'Vielleicht ist die Adresse unvollständig oder enthält einen Tippfehler.',
		unknownEvent: (id) => `Ein Ereignis ${id} gibt es nicht.`,
		near: 'Vielleicht ist eines von diesen gemeint:',
		placeholder: 'Titel oder Jahr …',
		found: 'Gefunden',
	},
	preview: {
		eventPicture: (title, date, status) =>
			`${title}, ${date}, ${status}. Darunter die Stelle des Ereignisses im Zeitstrahl.`,
		timelinePicture: (title) => `Zeitstrahl mit allen Ereignissen der Chronologie ${quoted(title)}`,
		open: (title) => `Zeitstrahl öffnen: ${title}`,
		oembed: 'Zum Einbetten (oEmbed)',
	},
};
