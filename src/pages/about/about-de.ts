import type { AboutTexts } from './about-texts.ts';

const count = (n: number): string => n.toLocaleString('de-DE');

export const ABOUT_DE: AboutTexts = {
	title: 'Über diese Chronologie',
	lead: 'Wie sie entsteht, worauf sie beruht und wo ihre Grenzen liegen.',
	contents: 'Inhalt',
	count,
	headings: {
		method: 'Methode: Gesagtes und Urteil getrennt',
		statuses: 'Wann welcher Status gilt',
		dates: 'Wie Datumsangaben gezeichnet sind',
		sources: 'Quellen und Ursprünge',
		unused: 'Was nicht verwendet wird',
		limits: 'Grenzen',
		corrections: 'Berichtigungen',
		licence: 'Lizenz',
		privacy: 'Datenschutz',
		newsrooms: 'Für Redaktionen',
		accessibility: 'Barrierefreiheit',
		imprint: 'Impressum',
	},
	method: {
		lead: [
			'Zu jedem Ereignis steht hier zweierlei, das sonst oft ineinanderfließt: was jemand gesagt hat und was die Redaktion daraus schließt.',
		],
		terms: [
			{
				term: 'Angaben',
				text: 'Was jemand gesagt hat: wer, an welchem Tag, mit welcher Haltung (etwa erklärt, bestätigt oder bestreitet) und in welchen Quellen es steht. Die Redaktion kommt darin nie zu Wort.',
			},
			{
				term: 'Einstufungen',
				text: 'Was die Redaktion urteilt: Von diesem Tag an gilt das Ereignis als berichtet, umstritten, bestätigt; auf welcher Grundlage und wegen welcher Angaben, steht dabei.',
			},
		],
		rest: [
			'So hat jedes Ereignis zwei Zeiten. Es geschieht an einem Tag, und bekannt wird es oft erst an einem anderen. Beide sind festgehalten. Ändert sich ein Status, bleibt der frühere mit seinem Datum stehen.',
			'Was geschah und was darüber gesagt wurde, sind zwei Ereignisse. Ein Dementi vor den Vereinten Nationen gilt als bestätigt, denn es ist dort ausgesprochen worden. Was es bestreitet, ist ein eigenes Ereignis mit eigenem Status.',
		],
		today: (updated) =>
			`„Heute“ meint überall den ${updated}, den Stand dieser Chronologie, und nicht den Tag, an dem Sie dies lesen.`,
		example: 'Ein Beispiel',
		exampleLead: 'So hat die Redaktion dieses Ereignis nacheinander eingestuft:',
	},
	statuses: {
		lead: [
			'Das Zeichen eines Ereignisses zeigt seinen Status und sonst nichts. Jeder Status hat eine eigene Form und ein eigenes Wort. Die Farbe steht für das Kapitel, nie für ein Urteil.',
		],
		columns: { status: 'Status', when: 'Wann er gilt' },
		confirmed: 'Drei Gründe für „bestätigt“',
		grounds: [
			{
				term: 'Zwei Ursprünge',
				text: 'Zwei Sprecher, die für verschiedene Seiten sprechen, sagen es, jeder aus eigener Kenntnis.',
			},
			{
				term: 'Die Primärquelle',
				text: 'Der Vertrag, der Beschluss, die Aufnahme liegt vor. Bei einer öffentlichen Äußerung genügt eine Quelle, die den Sprecher zitiert. Bestätigt ist dann, dass er es gesagt hat, nicht, dass es stimmt.',
			},
			{
				term: 'Eine beteiligte Seite selbst',
				text: 'Wer gehandelt hat, räumt es ein. Bei Besuchen und Unterzeichnungen genügt es, dass die Beteiligten sie melden.',
			},
		],
		rest: [
			'Was keinen dieser Gründe für sich hat, gilt höchstens als berichtet. Zahlen gelten nur dann als umstritten, wenn sie denselben Zeitraum meinen; Angaben von verschiedenen Tagen sind kein Widerspruch.',
		],
	},
	dates: {
		lead: [
			'Wie genau ein Datum bekannt ist, ob es unsicher ist und wie lange etwas dauerte, sieht nie gleich aus und steht immer neben dem Zeichen, nie darin.',
		],
		rest: [
			'Ein Tag ohne Uhrzeit ist überall derselbe Kalendertag. Nur Ereignisse mit Uhrzeit folgen der Zeitzone, die Sie wählen. Die Wörter neben dem Datum lassen keine Einschränkung weg. Erfasst sind sie in EDTF (ISO 8601-2).',
		],
	},
	sources: {
		lead: 'Gewählt wird in dieser Reihenfolge:',
		order: [
			'das Dokument selbst,',
			'die Agentur oder das Medium, das selbst berichtet, auf seiner eigenen Seite,',
			'ein namentlich bekanntes Medium, das eine genannte Agentur wiedergibt; dann ist vermerkt, von wem es die Nachricht hat.',
		],
		rest: [
			'Zehn Artikel, die eine Agentur wiederholen, sind ein Ursprung und nicht zehn. Deshalb wird jede Quelle bis zu der Person, der Stelle oder dem Dokument zurückverfolgt, von dem sie ihre Nachricht hat, und das wird gezählt. Ungenannte Gewährsleute zählen nicht; sie stehen als „unbekannt“ daneben.',
			'Staatsmedien wie KCNA und TASS sind als solche gekennzeichnet: Sie sprechen für ihren Staat. Umstrittenes bestätigen sie nicht, es sei denn, der eigene Staat räumt darin etwas ein.',
			'Ist die Überschrift einer Quelle nicht bekannt, steht eine Beschreibung von uns da und ist als solche gekennzeichnet. Ist keine Adresse bekannt, steht das dort anstelle eines Links.',
		],
		kinds: (all) => `Verzeichnet sind ${all} Quellen:`,
		all: 'Alle Quellen mit den Ereignissen, die sie stützen',
	},
	unused: {
		lead: 'Nicht als Quelle dienen, auch wenn sie leicht zu finden sind:',
		list: [
			{
				term: 'Beiträge in Foren und Kopien in sozialen Netzwerken',
				text: 'Urheber und Wortlaut lassen sich nicht prüfen.',
			},
			{
				term: 'Seiten, die fremde Artikel automatisch übernehmen',
				text: 'Sie fügen nichts hinzu, und auf ihr Datum ist kein Verlass.',
			},
			{
				term: 'Spiegelseiten der Propaganda',
				text: 'Sie verbergen, wer spricht. Staaten kommen mit ihren eigenen Medien zu Wort.',
			},
			{ term: 'Anonyme Kopien', text: 'Niemand steht für sie ein.' },
		],
	},
	limits: [
		(_, updated) =>
			`Der Inhalt reicht bis Februar 2026. Was danach geschah oder bekannt wurde, fehlt, auch wenn die Texte zuletzt am ${updated} bearbeitet wurden.`,
		({ all, english, korean, russian }) =>
			`Von ${count(all)} Quellen sind ${count(english)} englischsprachig, ${count(russian)} russisch und ${count(korean)} koreanisch. Was nur in koreanischen oder russischen Originalen steht, kann fehlen.`,
		() =>
			'Eine Adresse steht hier nur, wenn auf ihrer Seite Text zu sehen war, der die Angabe trägt. Manche Seiten waren nur in Teilen zu lesen.',
		() =>
			'Regierungen, Geheimdienste und Kriegsparteien verfolgen eigene Ziele. Wer spricht, steht da. Ob es stimmt, lässt sich nicht immer sagen.',
		() =>
			'Ein Status ist ein Urteil. Andere können anders urteilen; Grundlage und Angaben stehen deshalb bei jedem.',
		() => 'Die Chronologie ist eine Auswahl und kein vollständiges Verzeichnis.',
	],
	corrections: {
		lead: [
			'Was an der Chronologie geändert wurde, steht mit Datum auf einer eigenen Seite und in einem Feed. Kein Status ändert sich stillschweigend, und die Kennung eines Ereignisses bleibt, damit Links gültig bleiben.',
		],
		changes: 'Alle Berichtigungen',
		report: 'Einen Fehler melden',
		reportLead:
			'Bei jedem Ereignis steht „Fehler melden“; die Meldung nennt dann schon, worum es geht. Am meisten hilft eine Quelle, die man nachlesen kann.',
		contact: 'Adresse für Hinweise:',
		noContact:
			'Für diese Kopie ist keine Kontaktadresse hinterlegt. „Fehler melden“ kopiert deshalb einen fertigen Text, den Sie dem Betreiber der Seite schicken können, auf der Sie dies lesen.',
	},
	licence: {
		texts:
			'Die Texte der Chronologie (Titel, Zusammenfassungen, Erläuterungen, Einstufungen) dürfen Sie weitergeben und bearbeiten, auch gewerblich, wenn Sie die Herkunft nennen:',
		textsLink: 'Creative Commons Namensnennung 4.0 International (CC BY 4.0)',
		credit: 'Zum Beispiel so:',
		sources:
			'Überschriften, Namen und Adressen der Quellen gehören ihren Herausgebern; sie stehen hier, um sie zu zitieren.',
		code: 'Der Programmcode steht unter der MIT-Lizenz, die Schriften Source Serif 4 und Source Sans 3 unter der SIL Open Font License 1.1.',
		data: 'Alle Daten in einer Datei (JSON)',
	},
	privacy: {
		lead: 'Diese Website setzt keine Cookies und lädt nichts von anderen Servern, auch keine Schriften. Es gibt keine Konten, keine Zugriffsstatistik und keine Werbung.',
		kept: 'Damit sie ohne Netz läuft, behält Ihr Browser ihre Dateien; anderes speichert sie nicht.',
		all: 'Was Server, Gerät und Klasse betrifft, in zwei Minuten',
	},
	newsrooms: {
		lead: [
			'Unter „Teilen“, „Einbetten“ steht der Code für Ihren Artikel. Er zeigt die Ansicht, aus der Sie ihn kopieren, und kommt ohne Skript aus. Wo auch kein Rahmen erlaubt ist, in Newslettern etwa, gibt es ein Bild mit einer Liste der Ereignisse und Links.',
			'Der Code nennt den Tag, an dem er kopiert wurde. Wird danach ein Ereignis berichtigt, das er zeigt, so steht das in der Einbettung.',
			'Wer seine Leser zu keinem fremden Server schicken will, legt die Website auf einen eigenen: ein Ordner mit Dateien, am besten unter einer eigenen Subdomain. Wie das geht und welche Angaben der Server senden soll, steht in der README des Programmcodes.',
		],
		notice: 'Für Ihre Datenschutzhinweise können Sie übernehmen:',
		noticeText:
			'In diesen Artikel ist ein Zeitstrahl eingebettet. Der Server, der ihn ausliefert, erhält wie bei jedem Abruf Ihre IP-Adresse; aus welchem Artikel der Abruf kommt, wird ihm nicht mitgeteilt. Der Zeitstrahl setzt keine Cookies, speichert nichts in Ihrem Browser, misst nichts und lädt nichts von anderen Servern.',
	},
	accessibility: {
		goal: 'Ziel sind die Richtlinien WCAG 2.2 auf Stufe AA und damit die Anforderungen der EN 301 549 an Webinhalte. Grundlage dieser Erklärung ist eine Selbstbewertung.',
		offers: 'Was dafür getan ist',
		offerList: [
			'Alles, was die Zeitleiste zeigt, steht auch als Liste auf der Seite, mit allen Quellen, lesbar ohne Skript.',
			'Jede Funktion ist mit der Tastatur erreichbar; zu jeder Geste gibt es eine Schaltfläche.',
			'Ein Status ist an Form und Wort zu erkennen, nie allein an der Farbe.',
			'Die Seite folgt den Einstellungen für dunkle Darstellung, hohen Kontrast, eigene Farben und weniger Bewegung und lässt sich bis 320 Pixel Breite ohne Querrollen lesen.',
		],
		tested: 'Wie geprüft wird',
		testedText: [
			'Automatisch mit axe-core und mit eigenen Tests im Browser Chromium: Bedienung mit der Tastatur, Sichtbarkeit des Fokus, Größe der Schaltflächen, Kontrast der Zeichen, 320 Pixel Breite, weniger Bewegung, erzwungene Farben.',
		],
		gaps: 'Bekannte Mängel',
		gapList: [
			'Mit Screenreadern wie NVDA, VoiceOver und TalkBack und mit Menschen, die sie täglich benutzen, ist die Seite noch nicht geprüft. Auch eine Prüfung durch Dritte fehlt.',
			'Die Linien der Zeichnung sind für Screenreader ausgeblendet; ihr Inhalt steht in der Liste und im Namen jeder Schaltfläche.',
			'Es gibt keine Fassung in Leichter Sprache und keine in Gebärdensprache.',
			'Die verlinkten Quellen sind fremde Seiten; ob sie barrierefrei sind, liegt nicht bei uns.',
		],
		report: 'Barriere melden',
		reportLead:
			'Sind Sie auf eine Barriere gestoßen, die hier nicht steht? Dann melden Sie sie bitte.',
		dated: 'Diese Erklärung ist vom 22. November 2026.',
	},
	imprint: {
		publisher: 'Herausgeber:',
		none: 'Für diese Kopie ist kein Impressum hinterlegt. Verantwortlich ist, wer sie bereitstellt.',
	},
};
