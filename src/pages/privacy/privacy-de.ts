import type { PrivacyTexts } from './privacy-texts.ts';

export const PRIVACY_DE: PrivacyTexts = {
	title: 'Datenschutz',
	lead: 'In zwei Minuten, für Lehrkräfte und die Datenschutzbeauftragten der Schule',
	asOf: (updated) => `Stand der Daten: ${updated}`,
	answers: {
		account: {
			question: 'Braucht es ein Konto?',
			short: 'Nein.',
			text: 'Es gibt keine Anmeldung, es werden keine Namen verlangt, zu installieren ist nichts.',
		},
		personal: {
			question: 'Welche personenbezogenen Daten verarbeitet die Anwendung?',
			short: 'Keine.',
			text: 'Sie läuft ganz im Browser. Es gibt keine Cookies, keine Zugriffsstatistik, keine Werbung, keine Kennung für Person oder Gerät.',
		},
		server: {
			question: 'Was erfährt der Server, der die Seiten ausliefert?',
			short: 'Was jeder Webserver erfährt.',
			text: 'Beim Laden sind das IP-Adresse, Zeitpunkt, Angaben des Browsers und die Adresse der Seite. Darin kann die gewählte Ansicht stehen, auch Suchwörter, wenn jemand die Seite damit neu lädt oder einen solchen Link öffnet. Ob und wie lange das aufgezeichnet wird, bestimmt, wer diese Kopie der Website betreibt.',
		},
		others: {
			question: 'Sind Dritte beteiligt?',
			short: 'Nein.',
			text: 'Seiten, Schriften und Daten kommen alle vom selben Server. Nur wenn eine Adresse einen fremden Datensatz nennt, kann dieser von einem anderen Server kommen, den der Betreiber zugelassen hat; ein Hinweis auf der Seite sagt dann, dass der Datensatz nicht unserer ist.',
		},
		device: {
			question: 'Was bleibt auf dem Gerät?',
			short: 'Die Dateien dieser Website, sonst nichts.',
			text: 'Der Browser behält sie (rund 8 MB), damit der Unterricht ohne Netz läuft, dazu Seiten einzelner Ereignisse, die gelesen wurden. Löschen lassen sie sich in den Einstellungen des Browsers unter den Websitedaten; aus einem privaten Fenster bleibt nichts zurück.',
		},
		answers: {
			question: 'Was geschieht mit dem, was die Klasse antwortet?',
			short: 'Es verlässt das Gerät nicht.',
			text: 'Es steht allein im Arbeitsspeicher und ist weg, sobald die Seite geschlossen wird, es sei denn, jemand druckt es oder speichert es selbst als Datei. Auch eine Datei, die Sie öffnen, wird nicht übertragen. Der QR-Code für Geräte der Klasse entsteht auf Ihrem Gerät; auf jenen gilt dasselbe wie hier.',
		},
		links: {
			question: 'Wohin führen die Links zu den Quellen?',
			short: 'Auf fremde Seiten mit eigenen Regeln.',
			text: 'Aufgerufen werden sie erst, wenn jemand sie anklickt. Aktuelle Browser nennen ihnen dabei höchstens die Website, von der man kommt, nicht die einzelne Seite.',
		},
		embeds: {
			question: 'Gilt das auch für eingebettete Zeitstrahlen?',
			short: 'Ja, mit einem Unterschied.',
			text: 'Für die Leser eines Artikels ist der Server, der den Zeitstrahl ausliefert, ein Dritter: Er erhält ihre IP-Adresse. Das gehört in die Datenschutzhinweise des Artikels; einen Text dafür gibt es unter „Wie wir arbeiten“. Dateien für den Betrieb ohne Netz behält der Browser dort nicht.',
		},
		file: {
			question: 'Geht es ganz ohne Server?',
			short: 'Ja.',
			text: 'Alles gibt es auch als eine Datei, die vom USB-Stick läuft und von sich aus keine Anfrage stellt. Sie wird angeboten, wo der Unterricht beginnt.',
		},
		check: {
			question: 'Wie lässt sich das prüfen?',
			short: 'Im Browser, mit der Taste F12.',
			text: '„Netzwerk“ zeigt während einer Stunde nur Anfragen an die Adresse dieser Website; unter „Anwendung“ oder „Speicher“ liegen nur ihre Dateien. Oder Sie trennen das Netz: Der Unterricht läuft weiter.',
		},
	},
	inFile: {
		answers: {
			question: 'Was geschieht mit dem, was die Klasse antwortet?',
			short: 'Es verlässt das Gerät nicht.',
			text: 'Es steht allein im Arbeitsspeicher und ist weg, sobald die Seite geschlossen wird, es sei denn, jemand druckt es oder speichert es selbst als Datei. Auch eine Datei, die Sie öffnen, wird nicht übertragen. Ein QR-Code führt Geräte der Klasse auf die Website; was für sie gilt, steht dort.',
		},
		file: {
			question: 'Ist ein Server beteiligt?',
			short: 'Nein.',
			text: 'Seiten, Schriften und Daten stecken alle in dieser einen Datei. Von sich aus stellt sie keine Anfrage, und sie speichert nichts auf dem Gerät.',
		},
		check: {
			question: 'Wie lässt sich das prüfen?',
			short: 'Im Browser, mit der Taste F12.',
			text: '„Netzwerk“ zeigt während einer Stunde keine Anfrage an einen Server. Oder Sie trennen das Netz: Der Unterricht läuft weiter.',
		},
	},
	publisher: 'Herausgeber der Chronologie:',
	contact: 'Kontakt:',
	noContact:
		'Eine Adresse für Anfragen ist in dieser Kopie nicht hinterlegt; zuständig ist, wer sie betreibt.',
	closing:
		'Beschrieben ist, was die Anwendung tut. Ob sie im Unterricht eingesetzt wird, entscheidet die Schule nach ihren Regeln.',
};
