import type { PresentMessages } from '../messages/present.ts';
import { tasks } from './tasks.ts';
import { counted, digits, quoted, words } from './words.ts';

const events = (count: number): string => counted(count, 'Ereignis', 'Ereignisse');

export const present: PresentMessages = {
	lesson: {
		pageTitle: (dataset) => `Im Unterricht zeigen · ${dataset}`,
		title: 'Im Unterricht zeigen',
		lead: 'Eine Geschichte, Ereignis für Ereignis: groß genug für die letzte Reihe, mit Fragen an die Klasse und der Angabe, auf wessen Wort etwas beruht. Ohne Konto; nichts verlässt dieses Gerät.',
		withoutScript:
			'Zum Präsentieren braucht es JavaScript. Die Touren stehen hier mit allen Schritten zum Lesen und Drucken.',
		tours: 'Fertige Stunden',
		extent: (minutes, steps) =>
			[
				...(minutes === null ? [] : [counted(minutes, 'Minute', 'Minuten')]),
				counted(steps, 'Schritt', 'Schritte'),
			].join(', '),
		aims: 'Ziele',
		prior: 'Vorwissen',
		steps: 'Alle Schritte lesen',
		begin: 'Unterricht beginnen',
		beginWith: (title) => `Unterricht beginnen: ${title}`,

		left: 'Verlassener Unterricht',
		leftAt: (title, step, count) =>
			`${quoted(title)} wurde bei Schritt ${digits(step)} von ${digits(count)} verlassen.`,
		resume: (step) => `Weiter bei Schritt ${digits(step)}`,

		paper: 'Blätter drucken',
		paperOf: (title) => `Blätter drucken: ${title}`,

		own: 'Eigene Auswahl',
		ownAll: (count) =>
			count === 1
				? 'Das eine Ereignis der Zeitachse.'
				: `Alle ${digits(count)} Ereignisse der Zeitachse, der Reihe nach.`,
		ownFiltered: (count, total) =>
			`${digits(count)} von ${counted(total, 'Ereignis', 'Ereignissen')}, wie auf der Zeitachse gefiltert.`,
		ownPicked: (count) => `${events(count)}, von Hand ausgewählt.`,
		ownEmpty: 'Zu diesen Filtern gibt es kein Ereignis.',
		ownOnDay: (day) => `Gezeigt wird, was ${day} bekannt war.`,
		choose: 'Auf der Zeitachse auswählen',

		options: 'Erst selbst urteilen',
		predict: 'Vorhersagen lassen',
		predictNote: 'Jedes Ereignis bleibt verdeckt, bis Sie es aufdecken.',
		hideStatus: 'Status verbergen',
		hideStatusNote: 'Die Klasse urteilt nach den Angaben und vergleicht dann mit der Redaktion.',

		notKnown: (count, day) =>
			count === 1
				? `Ein ausgewähltes Ereignis war ${day} noch nicht bekannt und fehlt hier.`
				: `${digits(count)} ausgewählte Ereignisse waren ${day} noch nicht bekannt und fehlen hier.`,
		searchFailed: 'Die Suche ließ sich nicht laden. Gezeigt wird die Auswahl ohne sie.',
		opening: 'Der Datensatz wird geladen.',
		notOpened: (why) => `Der fremde Datensatz ließ sich nicht öffnen. ${why}`,
		foreign: (title, publisher) =>
			`Das ist nicht unser Datensatz: ${quoted(title)} von ${publisher}. Wir haben ihn nicht geprüft.`,
	},
	slide: {
		label: 'Ereignis',
		knownOn: (day) => `Kenntnisstand ${day}`,
		whose: 'Auf wessen Wort?',
		says: (names, others, verb) =>
			`${words.list([...names, ...(others > 0 ? [counted(others, 'weitere Stelle', 'weitere Stellen')] : [])])} ${verb}`,
		confirmsUnjudged: (speakers) => (speakers === 1 ? 'sagt, es stimme' : 'sagen, es stimme'),
		reportsUnjudged: (speakers) => (speakers === 1 ? 'meldet es' : 'melden es'),
		statusHidden: 'Status verborgen',
		judge: 'Wie sicher ist das? Urteilt nach dem, was ihr hier seht.',
		compared: 'Das Urteil der Klasse neben dem der Redaktion.',
		today: 'Heute',
		question: 'Frage',
		answer: 'Mögliche Antwort',
		whatNext: 'Was geschah danach?',
		whatThen: 'Was geschah damals?',
		whatNews: 'Was wurde danach bekannt?',
		guess: 'Vermutet, und sagt, worauf ihr euch stützt.',
		unknownThen: 'An diesem Tag war davon nichts bekannt.',
		spoken: (step, count, what) => `Schritt ${digits(step)} von ${digits(count)}: ${what}`,
		spokenBlank: 'Der Bildschirm ist schwarz.',
		together: (count, days) => `${events(count)} ${days}, Übersicht öffnen`,
	},
	controls: {
		label: 'Steuerung',
		back: 'Zurück',
		on: 'Weiter',
		reveal: 'Aufdecken',
		position: (step, count) => `${digits(step)} von ${digits(count)}`,
		progress: 'Fortschritt',
		notes: 'Notizen',
		hideStatus: 'Status verbergen',
		showStatus: 'Status zeigen',
		blank: 'Schwarz',
		wake: 'Weiter zeigen',
		overview: 'Übersicht',
		fullScreen: 'Vollbild',
		leaveFullScreen: 'Vollbild verlassen',
		keys: 'Tasten',
		end: 'Ende',
		readOn: 'Weiterlesen',
	},
	grid: {
		title: 'Übersicht',
		goTo: 'Zu Schritt',
		go: 'Gehen',
		steps: 'Schritte',
		hidden: 'noch verdeckt',
		close: 'Schließen',
	},
	keys: {
		title: 'Tasten',
		close: 'Schließen',
		clicker:
			'Presenter und Fernbedienungen senden dieselben Tasten: Bild auf, Bild ab, Punkt, F5 und Esc.',
		key: {
			pageUp: 'Bild auf',
			pageDown: 'Bild ab',
			space: 'Leertaste',
			home: 'Pos 1',
			end: 'Ende',
			escape: 'Esc',
		},
		on: 'weiter',
		back: 'zurück',
		step: 'ein ganzer Schritt zurück oder weiter',
		ends: 'erster und letzter Schritt',
		blank: 'Bildschirm schwarz und wieder zurück',
		notes: 'Notizen in einem eigenen Fenster',
		status: 'Status zeigen oder verbergen',
		overview: 'Übersicht aller Schritte',
		goTo: 'zu einem Schritt gehen',
		fullScreen: 'Vollbild',
		help: 'diese Liste',
		start: 'beginnen oder weiter zeigen',
		leave: 'Vollbild, dann Übersicht, dann Unterricht verlassen',
		touch: 'Mit Finger oder Stift: nach links wischen geht weiter, nach rechts zurück.',
	},
	tasks,
	pick: {
		add: 'In die Auswahl',
		remove: 'Aus der Auswahl nehmen',
		count: (count) => `Auswahl: ${events(count)}`,
		present: 'Auswahl präsentieren',
		title: 'Auswahl für den Unterricht',
		order: 'Ordnen',
		byTime: 'Nach der Zeit ordnen',
		earlier: (title) => `Nach oben: ${title}`,
		later: (title) => `Nach unten: ${title}`,
		take: (title) => `Aus der Auswahl nehmen: ${title}`,
		clear: 'Auswahl leeren',
		close: 'Schließen',
		added: (title, count) => `In der Auswahl: ${title}. Jetzt ${events(count)}.`,
		removed: (title, count) => `Nicht mehr in der Auswahl: ${title}. Jetzt ${events(count)}.`,
	},
};
