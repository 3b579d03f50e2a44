import type { ShareDataMessages } from '../../messages/share/data.ts';
import { counted, digits } from '../words.ts';

export const data: ShareDataMessages = {
	taken: (taken, total) => `${digits(taken)} von ${counted(total, 'Ereignis', 'Ereignissen')}`,
	takenAll: (total) =>
		total === 1 ? 'Das einzige Ereignis' : `Alle ${counted(total, 'Ereignis', 'Ereignisse')}`,
	nothing: 'Filter und Suche lassen kein Ereignis übrig. Ändern Sie sie, um Daten mitzunehmen.',
	whatCounts: 'So, wie Filter und Suche sie auswählen; der Ausschnitt der Zeitachse zählt nicht.',
	onDay: (day) => `Die Datei enthält nur, was ${day} bekannt war, so, wie es damals galt.`,
	format: 'Format',
	events: {
		name: 'Ereignisse als Tabelle (CSV)',
		hint: 'Für Tabellenprogramme und Diagramme: eine Zeile je Ereignis, mit Status, Ursprüngen und Adresse. Excel öffnet sie über „Daten“, „Aus Text/CSV“.',
	},
	accounts: {
		name: 'Aussagen als Tabelle (CSV)',
		hint: 'Wer wann was gesagt hat: eine Zeile je Aussage, mit Quellen und ihren Adressen.',
	},
	json: {
		name: 'Datensatz (JSON)',
		hint: 'Alles, worauf die Ereignisse beruhen, in allen Sprachen. Lässt sich hier mit „Eigenen Datensatz öffnen“ wieder öffnen.',
	},
	calendar: {
		name: 'Kalender (ICS)',
		hint: 'Für Kalenderprogramme, zum Beispiel für Jahrestage: nur Ereignisse, deren Tage feststehen.',
	},
	inCalendar: (held, leftOut) =>
		leftOut === 0
			? `Alle Ereignisse haben feste Tage.`
			: `${counted(held, 'Ereignis hat', 'Ereignisse haben')} feste Tage. ${counted(leftOut, 'Ereignis bleibt', 'Ereignisse bleiben')} weg, denn dort ist ein Tag oder das Ende nicht genau bekannt.`,
	jsonOnDay:
		'Touren, Berichtigungen und Einführungstexte fehlen darin, denn sie wissen, was später kam.',
	download: 'Herunterladen',
	file: (name) => `Datei: ${name}`,
	license: (license) => `Texte unter der Lizenz ${license}. Nennen Sie Chronologie und Stand.`,
	done: (name) => `${name} ist heruntergeladen.`,
	failed: (why) => `Der Datensatz ließ sich nicht noch einmal lesen. ${why}`,

	calendarTitle: (title, status) => `${title} (${status})`,
	calendarStatus: (judgement) => `Status: ${judgement}`,
	calendarUpdated: (day) => `Stand ${day}`,
	calendarKnown: (day) => `Kenntnisstand ${day}`,
};
