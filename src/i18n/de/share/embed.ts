import type { ShareEmbedMessages } from '../../messages/share/embed.ts';

export const embed: ShareEmbedMessages = {
	intro:
		'Der Code zeigt in Ihrem Artikel, was Sie gerade sehen: Zeitraum, Filter, Ereignis und Kenntnisstand. Kopieren Sie ihn in ein HTML-Feld Ihres Redaktionssystems.',
	onlyFile:
		'Einbetten lässt sich nur, was eine Adresse hat. Legen Sie die Datei auf denselben Server wie diese Seite und öffnen Sie sie mit data= und ihrer Adresse.',

	options: 'Darstellung',
	title: 'Überschrift',
	titleHint: 'Bleibt das Feld leer, steht dort der Titel der Chronologie.',
	theme: 'Farben',
	themes: { auto: 'wie der Artikel', light: 'hell', dark: 'dunkel' },
	height: 'Höhe in Pixeln',
	heights: {
		low: (pixels) => `niedrig, ${pixels}`,
		usual: (pixels) => `üblich, ${pixels}`,
		high: (pixels) => `hoch, ${pixels}`,
	},
	cards: 'Unter dem Zeitstrahl das gewählte Ereignis mit Quellen zeigen',

	preview: 'Vorschau',
	previewFrame: 'Vorschau der Einbettung',
	width: 'Breite der Vorschau',
	widths: { phone: 'Telefon', column: 'Textspalte', wide: 'ganze Breite' },
	widthNote: (pixels, percent) =>
		percent === 100
			? `${pixels} Pixel breit, in Originalgröße.`
			: `${pixels} Pixel breit, hier auf ${percent} Prozent verkleinert. Im Artikel richtet sich die Breite nach der Spalte.`,

	kinds: 'Code für',
	kind: {
		frame: {
			name: 'iframe',
			when: 'Für jedes Redaktionssystem, das iframes annimmt. Braucht kein Skript. Die Höhe bleibt fest; aufgeklappte Quellen scrollen im Rahmen.',
		},
		script: {
			name: 'iframe mit Skript',
			when: 'Für Seiten, die Skripte erlauben. Der Rahmen wächst, wenn jemand die Quellen aufklappt.',
		},
		element: {
			name: 'HTML-Element',
			when: 'Für eigene Vorlagen. Die Angaben stehen als Attribute da, das Skript baut den Rahmen. Ohne Skript bleibt der Link.',
		},
		still: {
			name: 'Bild und Liste',
			when: 'Für Newsletter, Feeds und Systeme, die iframes entfernen. Die wichtigsten Ereignisse der Ansicht als Text, jedes mit Link.',
		},
		link: {
			name: 'nur der Link',
			when: 'Für Messenger, soziale Netze und Systeme, die aus einem Link selbst eine Vorschau machen.',
		},
	},
	code: 'Code',
	copy: 'Code kopieren',

	privacy: 'Was übertragen wird',
	transmitted: (host, dataHost) =>
		dataHost === null
			? `Wer den Artikel liest, lädt den Zeitstrahl von ${host}; dorthin gelangt wie bei jedem Seitenaufruf die IP-Adresse. Sonst nichts: keine Cookies, kein Speicher im Browser, keine Messung, kein dritter Anbieter. Aus welchem Artikel der Aufruf kommt, wird nicht mitgeteilt.`
			: `Wer den Artikel liest, lädt den Zeitstrahl von ${host} und seinen Datensatz von ${dataHost}; an beide gelangt wie bei jedem Seitenaufruf die IP-Adresse. Sonst nichts: keine Cookies, kein Speicher im Browser, keine Messung, kein weiterer Anbieter. Aus welchem Artikel der Aufruf kommt, wird nicht mitgeteilt.`,
	licence: 'Lizenz',
	give: (licence) => `Die Texte stehen unter ${licence}. Nennen Sie als Quelle:`,
	help: 'Hinweise für Redaktionen',

	open: (title) => `Zeitstrahl öffnen: ${title}`,
	inFull: '(Quellen, Textfassung)',
	imageAlt: (title) =>
		`Zeitstrahl: ${title}. Die wichtigsten Ereignisse stehen darunter als Liste.`,
	dated: (day) => `Stand ${day}`,
	knownOn: (day) => `Kenntnisstand vom ${day}`,
};
