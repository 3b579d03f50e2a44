import type { OfflineMessages } from '../messages/offline.ts';

export const offline: OfflineMessages = {
	version: {
		ready: 'Eine neue Fassung liegt bereit.',
		reload: 'Neu laden',
		later: 'Später',
	},
	lesson: {
		ready: 'Ohne Netz bereit, auf diesem Gerät.',
		loading: 'Wird für den Unterricht ohne Netz geladen …',
		incomplete: 'Noch nicht vollständig geladen; mit Netz neu laden.',
		none: 'Dieser Browser speichert die Seite nicht (ein privates Fenster oder kein https); der Unterricht braucht hier Netz. Ohne Netz läuft er aus der Datei weiter unten.',
	},
	noNetwork: {
		title: 'Kein Netz',
		text: 'Diese Seite war ohne Verbindung nicht zu laden. Zeitachse, Quellen und Unterricht sind auf diesem Gerät gespeichert.',
		again: 'Noch einmal versuchen',
		timeline: 'Zur Chronologie',
		lessons: 'Zum Unterricht',
	},
};
