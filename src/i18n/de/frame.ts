import type {
	AppMessages,
	ErrorMessages,
	NoticeMessages,
	OpenMessages,
	PrintMessages,
} from '../messages/frame.ts';
import { counted, digits, quoted } from './words.ts';

const size = (events: number, sources: number) =>
	`${counted(events, 'Ereignis', 'Ereignisse')}, ${counted(sources, 'Quelle', 'Quellen')}`;

export const app: AppMessages = {
	chronology: (events, sources, updated) =>
		`Eine belegte Chronologie: ${size(events, sources)}. Stand ${updated}`,
	chronologyShort: size,
	pageTitle: (dataset) => `${dataset}: eine belegte Chronologie`,
	asOf: (day) => `Stand: ${day ?? 'heute'}`,
	pageTitleOnDay: (title, day) => `${title} · Kenntnisstand ${day}`,
	pageTitleWithEvent: (event, dataset) => `${event} · ${dataset}`,
	withoutScript:
		'Die Zeitachse zum Zoomen braucht JavaScript. Alle Ereignisse stehen mit ihren Quellen in dieser Liste.',
	skipToList: 'Zur Liste der Ereignisse',
	language: 'Sprache',
	languageName: { de: 'Deutsch', en: 'English' },
	theme: 'Darstellung',
	themeNow: (theme) => `Darstellung: ${theme}`,
	tools: 'Suche, Filter und Zoom',
	about: 'Wie wir arbeiten',
	pages: {
		sources: 'Quellen',
		changes: 'Was sich änderte',
		corrections: 'Berichtigungen',
		present: 'Präsentieren',
		privacy: 'Datenschutz',
	},
	share: 'Teilen',
	embed: 'Einbetten',
	download: 'Datensatz herunterladen',
	offline: 'Ohne Netz nutzen',
	openOwn: 'Eigenen Datensatz öffnen',
	close: 'Schließen',
};

export const open: OpenMessages = {
	title: 'Eigenen Datensatz öffnen',
	intro:
		'Öffnen Sie eine Datei im Format dieser Chronologie (JSON). Sie wird nur in Ihrem Browser gelesen und nirgendwohin übertragen.',
	choose: 'Datei auswählen',
	drop: 'Datei hier ablegen, um sie zu öffnen',
	reading: 'Der Datensatz wird gelesen.',
	checking: 'Der Datensatz wird geprüft.',
	progress: (share) => `${digits(Math.round(share * 100))} Prozent`,
	cancel: 'Abbrechen',
	banner: (title, publisher) =>
		`Dies ist nicht unser Datensatz, sondern ${quoted(title)} von ${publisher}. Für den Inhalt sind wir nicht verantwortlich.`,
	back: 'Zurück zu unserem Datensatz',
	opened: (events) => `${counted(events, 'Ereignis', 'Ereignisse')} geöffnet.`,
	faults: (count) => `${counted(count, 'Fehler', 'Fehler')} im Datensatz`,
	warnings: (count) => `${counted(count, 'Hinweis', 'Hinweise')} zum Datensatz`,
	faultsIntro:
		'Fehlerhafte Ereignisse werden nicht gezeigt. Die Einzelheiten sind auf Englisch, weil sie die Daten wörtlich wiedergeben.',
	noFaultList: 'Die Liste der Fehler ließ sich nicht laden.',
	faultAt: (path) => `bei ${path}`,
	fault: {
		'not-json': 'Kein gültiges JSON',
		shape: 'Falsche Form oder fehlende Angabe',
		'unknown-field': 'Unbekanntes Feld',
		'duplicate-key': 'Doppelter Schlüssel',
		'duplicate-id': 'Doppelte Kennung',
		'ambiguous-id': 'Mehrdeutige Kennung',
		'unknown-reference': 'Verweis ins Leere',
		'self-reference': 'Verweis auf sich selbst',
		'missing-text': 'Fehlende Übersetzung',
		order: 'Zeitangaben in falscher Reihenfolge',
		'blocked-host': 'Gesperrte Adresse',
		'cites-cycle': 'Quellen berufen sich im Kreis aufeinander',
		'no-address': 'Keine Quelle mit Adresse',
		'status-basis': 'Status und Grundlage passen nicht zusammen',
		basis: 'Grundlage nicht belegt',
		'assessment-too-early': 'Bewertung vor den Angaben, auf denen sie beruht',
		'date-ahead': 'Datum nach dem Tag, an dem es bekannt wurde',
		'overdue-plan': 'Angekündigt, und der Tag ist vorbei',
		'outdated-text': 'Veralteter Text',
		'after-updated': 'Datum nach dem Stand des Datensatzes',
		'step-too-early': 'Tourschritt an einem Tag, an dem das Ereignis noch nicht bekannt war',
		file: 'Datei fehlt oder liegt falsch',
		'left-out': 'Ausgelassen, weil etwas Benötigtes fehlerhaft ist',
	},
	nothingLeft: 'Kein Ereignis ist ohne Fehler.',
	noEvents: 'Der Datensatz enthält kein Ereignis.',
	noDataset: 'Die Datei lässt sich nicht als Datensatz lesen.',
	stays: 'Gezeigt wird weiter, was bisher zu sehen war.',
	failed: 'Der Datensatz ließ sich nicht öffnen.',
	failure: {
		badAddress: (address) =>
			`${quoted(address)} ist keine Adresse, die sich öffnen lässt. Sie muss mit http:// oder https:// beginnen oder auf dieser Website liegen.`,
		otherOrigin: (host) =>
			`Datensätze von ${host} öffnet diese Website nicht. Laden Sie die Datei herunter und öffnen Sie sie hier.`,
		notFound: (address) => `Unter ${address} liegt keine Datei. Prüfen Sie die Adresse.`,
		refused: (address, status) =>
			`Der Server gibt ${address} nicht heraus (HTTP ${status}). Laden Sie die Datei herunter und öffnen Sie sie hier.`,
		serverError: (address, status) =>
			`Der Server konnte ${address} nicht liefern (HTTP ${status}). Versuchen Sie es später noch einmal.`,
		unreachable: (host) => `${host} ist nicht zu erreichen. Prüfen Sie die Verbindung.`,
		unreachableElsewhere: (host) =>
			`${host} ist nicht zu erreichen oder erlaubt anderen Websites den Zugriff nicht (CORS). Laden Sie die Datei herunter und öffnen Sie sie hier.`,
		tooLarge: (limit) => `Die Datei ist größer als ${digits(limit)} MB, mehr wird nicht geöffnet.`,
		empty: 'Die Datei ist leer.',
		fileUnreadable: (name) =>
			`${quoted(name)} lässt sich nicht lesen. Vielleicht wurde die Datei verschoben oder geändert; wählen Sie sie noch einmal aus.`,
		notText: 'Das ist keine Textdatei. Erwartet wird JSON in UTF-8.',
		webPage: 'Unter der Adresse liegt eine Webseite und kein Datensatz. Erwartet wird JSON.',
		crashed: 'Das Lesen brach ab, vielleicht weil der Speicher nicht reicht.',
	},
};

export const notices: NoticeMessages = {
	unknown: (part) => `${quoted(part)} in der Adresse ist hier nicht bekannt und bleibt unbeachtet.`,
	notADate: (part) =>
		`${quoted(part)} in der Adresse ist kein Datum wie 2024-06-19 oder 2024-06-19T14:30 und bleibt unbeachtet.`,
	halfSpan: (part) =>
		`${quoted(part)} in der Adresse bleibt unbeachtet: Ein Zeitraum braucht „from“ und „to“.`,
	reversed: (part) =>
		`${quoted(part)} in der Adresse bleibt unbeachtet: Das Ende liegt vor dem Anfang.`,
	afterToday: (part) =>
		`${quoted(part)} in der Adresse bleibt unbeachtet: Der Datensatz reicht nicht bis zu diesem Tag.`,
	notYetKnown: (day) =>
		`Das Ereignis dieser Adresse war ${day} noch nicht bekannt. Es erscheint, sobald Sie einen späteren Tag wählen.`,
	repeated: (part) =>
		`${quoted(part)} in der Adresse bleibt unbeachtet: Die Angabe steht schon davor.`,
	dismiss: 'Hinweis schließen',
};

export const print: PrintMessages = {
	address: (url) => `Adresse: ${url}`,
	license: (license) => `Texte unter der Lizenz ${license}`,
	knownOn: (day) => `Kenntnisstand ${day}`,
	filtered: (shown, total) =>
		`Auswahl: ${digits(shown)} von ${counted(total, 'Ereignis', 'Ereignissen')}`,
};

export const errors: ErrorMessages = {
	data: 'Die Zeitachse konnte ihre Daten nicht laden. Die Liste auf dieser Seite ist vollständig.',
	panel: 'Das ließ sich nicht laden. Bitte noch einmal öffnen.',
	pick: 'Die Auswahl für den Unterricht ließ sich nicht laden. Bitte die Seite neu laden.',
	zones: 'Die Zeitzone ließ sich nicht laden. Die Uhrzeiten bleiben, wie sie sind.',
	retry: 'Noch einmal versuchen',
};
