import type { FileMessages } from '../messages/file.ts';

const size = new Intl.NumberFormat('de', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

export const file: FileMessages = {
	title: 'Ohne Netz: alles in einer Datei',
	what: (megabytes, day) =>
		`Die Zeitachse und alle Stunden in beiden Sprachen (${megabytes}, Stand ${day}). Auf den Rechner oder einen USB-Stick laden und mit Doppelklick im Browser öffnen; Netz und Installation braucht es nicht.`,
	download: 'Datei herunterladen',
	megabytes: (bytes) => `${size.format(bytes / 1e6)} MB`,

	opening: 'Die Zeitachse wird geöffnet.',
	withoutScript:
		'Zeitachse und Unterricht brauchen JavaScript. Hier stehen alle Ereignisse mit ihrem Status und ihren Quellen.',
	otherList: 'Liste auf Deutsch',
	failed:
		'Dieser Browser kann die Zeitachse nicht öffnen; vielleicht ist er zu alt. Hier stehen alle Ereignisse mit ihrem Status und ihren Quellen.',
	noSite:
		'Sie lesen die Zeitachse in einer Datei, und diese Datei kennt keine Website, auf die ein Link führen könnte. Geben Sie die Datei selbst weiter.',
	status: 'Status',
	sources: 'Quellen',
	noAddress: 'Adresse nicht bekannt',
	asOf: (day) => `Stand ${day}`,
};
