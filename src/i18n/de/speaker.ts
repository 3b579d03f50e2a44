import type { SpeakerMessages } from '../messages/speaker.ts';
import { counted, digits } from './words.ts';

const steps = (count: number): string => counted(count, 'Schritt', 'Schritte');

export const speaker: SpeakerMessages = {
	window: {
		title: (lesson) => (lesson === null ? 'Notizen' : `Notizen · ${lesson}`),
		sees: 'Die Klasse sieht:',
		seen: {
			hidden: 'nur das Datum',
			told: 'das Ereignis',
			judge: 'die Angaben, um zu urteilen',
			question: 'die Frage',
			answer: 'Frage und mögliche Antwort',
			blank: 'einen schwarzen Bildschirm',
			covered: 'ein Fenster über dem Schritt',
		},
		statusHidden: 'für die Klasse verborgen',
		status: 'Status',
		notes: 'Notizen',
		noNotes: 'Zu diesem Schritt gibt es keine Notizen.',
		question: 'Frage an die Klasse',
		answer: 'Mögliche Antwort',
		next: 'Als Nächstes',
		last: 'Das ist der letzte Schritt.',
		steps: 'Alle Schritte',
		keys: 'Hier gelten dieselben Tasten wie in der Stunde: →\u00a0weiter, ←\u00a0zurück, B\u00a0schwarz, U\u00a0Status, Q\u00a0QR-Code, F\u00a0Vollbild.',
		seeking: 'Die Stunde wird gesucht …',
		closed:
			'Die Stunde ist beendet. Beginnt sie im selben Tab wieder, verbindet sich dieses Fenster von selbst.',
		lost: 'Die Stunde antwortet nicht. Sobald sie es wieder tut, geht es hier weiter.',
	},
	clock: {
		label: 'Zeit',
		now: 'Uhrzeit',
		elapsed: 'vergangen',
		left: 'übrig',
		over: 'über der Zeit',
		start: 'Starten',
		resume: 'Weiter',
		pause: 'Anhalten',
		reset: 'Zurücksetzen',
		minutes: 'Minuten',
		onTime: (due) => `Im Plan: jetzt Schritt ${digits(due)}`,
		behind: (count, due) => `${steps(count)} zurück; jetzt wäre Schritt ${digits(due)} dran`,
		ahead: (count, due) => `${steps(count)} voraus; jetzt wäre Schritt ${digits(due)} dran`,
		notStarted: 'Die Stoppuhr steht.',
		overTime: 'Die geplante Zeit ist um.',
	},
	dialog: {
		title: 'Notizen',
		blocked: 'Der Browser hat das Fenster mit den Notizen nicht geöffnet.',
		allow:
			'Erlauben Sie dieser Seite Pop-ups und versuchen Sie es noch einmal, oder drucken Sie die Notizen.',
		preview:
			'Hier stehen sie nicht, weil die Klasse mitliest. Die Druckvorschau zeigt sie: Schalten Sie vorher das Bild des Beamers aus.',
		print: 'Notizen drucken',
		again: 'Noch einmal versuchen',
		close: 'Schließen',
		gone: 'Das Fenster mit den Notizen ist geschlossen.',
		printed: (lesson) => `Notizen: ${lesson}`,
		minutes: (minutes) => counted(minutes, 'Minute', 'Minuten'),
		edition: (day) => `Stand ${day}`,
	},
	code: {
		button: 'QR-Code',
		key: 'dieser Schritt für die Geräte der Klasse',
		title: 'Dieser Schritt auf eurem Gerät',
		type: 'Code scannen oder Adresse eintippen:',
		code: 'QR-Code mit der Adresse dieses Schritts',
		fromFile:
			'Diese Stunde läuft aus einer Datei. Andere Geräte finden sie nicht: Eine Adresse gibt es nur, wenn sie aus dem Netz geöffnet wird.',
		tooLong: 'Die Adresse ist zu lang für einen QR-Code.',
		close: 'Schließen',
	},
};
