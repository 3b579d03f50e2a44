import type { SharePictureMessages } from '../../messages/share/picture.ts';

export const picture: SharePictureMessages = {
	intro:
		'Das Bild wird aus den Daten gezeichnet. Quellen, Lizenz, Stand und Adresse stehen darunter.',
	what: 'Ausschnitt',
	view: 'Diese Ansicht',
	poster: 'Ganze Zeitachse als Poster',
	format: 'Format',
	png: (width) => `PNG, ${width} px breit`,
	svg: 'SVG',
	theme: 'Farben',
	hints: {
		png: 'Für Artikel, Folien und Nachrichten.',
		svg: 'In jeder Größe scharf. Die Schriften liegen in der Datei.',
		poster: 'Querformat wie DIN A3; gut zu lesen ab DIN A2.',
	},
	size: (width, height) => `${width} × ${height} Pixel`,
	drawing: 'Das Bild wird gezeichnet.',
	failed: 'Das Bild ließ sich nicht zeichnen. Versuchen Sie es mit SVG.',
	download: 'Bild herunterladen',
	alt: 'Bildbeschreibung',
	altHint: 'Alternativtext für Menschen, die das Bild nicht sehen.',
	copyAlt: 'Beschreibung kopieren',
	noAddress:
		'Diesen Datensatz haben nur Sie. Das Bild nennt daher keine Adresse und sagt, dass er nicht von uns stammt.',
};
