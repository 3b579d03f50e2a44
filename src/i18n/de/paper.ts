import type { PaperMessages } from '../messages/paper.ts';
import { counted, digits, quoted } from './words.ts';

const events = (count: number): string => counted(count, 'Ereignis', 'Ereignisse');

export const paper: PaperMessages = {
	desk: {
		pageTitle: (dataset) => `Papier für den Unterricht · ${dataset}`,
		title: 'Papier für den Unterricht',
		lead: 'Handout, Arbeitsblatt, Karten, Lösungen, Verlaufsplan und Poster zu einer Geschichte: zum Drucken und Kopieren, auch in Graustufen lesbar.',
		withoutScript:
			'Die Blätter werden mit JavaScript gesetzt. Ohne JavaScript lassen sich die Stunden hier lesen und als Liste drucken.',
		story: 'Geschichte',
		sheets: 'Blätter',
		open: 'Blätter ansehen',
		openOf: (title) => `Blätter ansehen: ${title}`,
		picked: (count) => `Eigene Auswahl: ${events(count)}`,
		filtered: (count) => `Gefilterte Ereignisse: ${digits(count)}`,
		all: (count) => `Die ganze Zeitachse: ${events(count)}`,
		preview: 'Vorschau',
		making: 'Die Blätter werden gesetzt …',
		nothing: 'Kein Blatt ausgewählt.',
		noEvents: 'Zu dieser Auswahl gibt es kein Ereignis.',
		print: 'Drucken',
		extent: (a4, a3) =>
			[
				...(a4 > 0 ? [`${counted(a4, 'Seite', 'Seiten')} A4`] : []),
				...(a3 > 0 ? [`${counted(a3, 'Seite', 'Seiten')} A3 quer`] : []),
			].join(', '),
		hints: 'Hinweise zum Druck',
		hint: {
			pdf: 'Als PDF speichern: im Druckdialog als Drucker „Als PDF speichern“ wählen.',
			size: 'In Originalgröße (100 %) und ohne Kopf- und Fußzeilen des Browsers drucken.',
			poster:
				'Das Poster ist A3 quer. Ohne A3-Drucker als PDF speichern und im Copyshop drucken oder auf A4 verkleinern.',
			crowded:
				'So viele Ereignisse werden auf A3 sehr klein. Größer drucken (A1) oder weniger auswählen.',
			grey: 'Nichts hängt an der Farbe: Der Status steht als Zeichen und als Wort da.',
		},
		present: 'Im Unterricht zeigen',
	},
	kinds: {
		handout: {
			name: 'Handout',
			note: 'Alle Ereignisse mit Status, Stimmen und Quellen',
		},
		worksheet: {
			name: 'Arbeitsblatt',
			note: 'Tabelle zum Ausfüllen und Fragen mit Schreiblinien',
		},
		cards: {
			name: 'Karten',
			note: 'Zum Ausschneiden und Ordnen, ohne Datum',
		},
		solutions: {
			name: 'Lösungen',
			note: 'Reihenfolge der Karten, Status und Antworten',
		},
		outline: {
			name: 'Verlaufsplan',
			note: 'Ziele, Vorwissen, Phasen mit Minuten, Notizen',
		},
		poster: {
			name: 'Poster',
			note: 'Die Geschichte auf einer Zeitachse, A3 quer',
		},
	},
	frame: {
		version: (day) => `Stand: ${day}`,
		licence: (title, author, licence, deed) =>
			`${quoted(title)} von ${author}, lizenziert unter ${licence}${deed === null ? '' : ` (${deed})`}`,
		page: (page, pages) => `Seite ${digits(page)} von ${digits(pages)}`,
		pageName: (sheet, page, pages) => `${sheet}, Seite ${digits(page)} von ${digits(pages)}`,
		code: 'QR-Code mit der Adresse dieser Geschichte',
		scan: 'Am Bildschirm ansehen',
		noAddress: 'Diese Seite wurde aus einer Datei geöffnet und hat keine Adresse im Netz.',
		longAddress: 'Die Adresse ist für einen QR-Code zu lang.',
		foreign: (publisher) =>
			`Dieser Datensatz stammt nicht von Sourceline, sondern von ${publisher}.`,
	},
	sheet: {
		events: (count) => events(count),
		knownOn: (day) => `Kenntnisstand ${day}`,
		status: 'Status',
		today: 'Heute',
		now: 'heute',
		says: 'Wer sagt das?',
		sources: 'Quellen',
		noSources: 'keine Quelle',
		sourcesNote: 'Die Zahlen bei den Ereignissen verweisen auf diese Liste.',
		undated: 'ohne Datum',
		fields: { name: 'Name', class: 'Klasse', date: 'Datum' },
		task: 'Füllt die Tabelle aus. Nennt unter „Wie sicher?“ eines der Wörter und begründet eure Wahl.',
		table: {
			number: 'Nr.',
			event: 'Was geschah?',
			when: 'Wann?',
			who: 'Wer sagt das? Welche Quelle?',
			certain: 'Wie sicher?',
		},
		signs: 'Wie sicher?',
		questions: 'Fragen',
		ofStep: (step, title) => `Zu ${digits(step)}: ${title}`,
		cardsTask:
			'Schneidet die Karten aus und legt sie in die Reihenfolge, in der die Ereignisse geschahen. Begründet eure Reihenfolge. Die Buchstaben sagen nichts über die Zeit.',
		cardsTooFew:
			'Zum Ordnen braucht es mindestens drei Ereignisse, deren Titel kein Datum nennt. Was unbelegt, widerlegt, nicht eingetreten oder nicht bewertet ist, wird nicht geordnet.',
		order: 'Reihenfolge der Karten',
		orderNote: 'Bei „oder“ passt auch die umgekehrte Reihenfolge: Die Daten überschneiden sich.',
		place: 'Platz',
		card: 'Karte',
		tied: 'oder',
		statuses: 'Wie sicher war das damals, wie sicher ist es heute?',
		then: 'An diesem Tag',
		answers: 'Fragen und mögliche Antworten',
		noAnswer: 'Eine Antwort ist nicht vorgegeben.',
		aims: 'Ziele',
		prior: 'Vorwissen',
		course: 'Verlauf',
		suggestion:
			'Die Minuten sind ein Vorschlag, verteilt nach der Länge von Text, Frage und Antwort.',
		minutesShort: 'Min.',
		phase: 'Phase und Inhalt',
		impulse: 'Frage an die Klasse',
		notes: 'Hinweise',
		opening: 'Einstieg',
		openingText: 'Thema nennen, Vorwissen klären.',
		closing: 'Sicherung',
		closingText: 'Ergebnisse festhalten: Was ist bestätigt, was bleibt offen, auf wessen Wort?',
		material: 'Material',
		materials: [
			'Handout, Arbeitsblatt und Karten in Klassenstärke, Lösungen',
			'Scheren für die Karten',
			'Beamer oder Tafel mit Browser',
		],
	},
};
