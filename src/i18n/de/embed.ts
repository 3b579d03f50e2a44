import type { EmbedMessages } from '../messages/embed.ts';
import { counted, digits, quoted, stageWords as words } from './stage-words.ts';

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
	sources: (title) => `Quellen zu ${quoted(title)}`,
	moreSources: (count) => counted(count, 'weitere Quelle', 'weitere Quellen'),
	sourceLine: (publishers, others) =>
		publishers.length === 0
			? counted(others, 'Herausgeber', 'Herausgeber')
			: others > 0
				? `Quellen: ${publishers.join(', ')} und ${digits(others)} weitere`
				: `Quellen: ${words.list(publishers)}`,
	fullView: 'Vollansicht',
	fullViewOf: (title) => `Vollansicht: ${title} (neuer Tab)`,
	corrected: (day) =>
		`Diese Ansicht wurde ${day} eingebettet. Gezeigte Ereignisse wurden seitdem berichtigt.`,
	corrections: 'Berichtigungen',
	searchFailed: 'Die Suche konnte nicht geladen werden. Gezeigt werden alle Ereignisse.',
	zoneFailed: 'Die Zeitzone konnte nicht geladen werden.',
	dismiss: 'Hinweis schließen',
	empty: 'Zu dieser Auswahl gibt es kein Ereignis.',
};
