import type { EmbedLaterMessages } from '../messages/embed.ts';
import { quoted } from './stage-words.ts';

export const embedLater: EmbedLaterMessages = {
	list: 'Ereignisse',
	noAddress: 'ohne Adresse',
	newTab: 'neuer Tab',
	asOf: (day) => `Kenntnisstand vom ${day}: Gezeigt wird, was damals bekannt war.`,
	asOfLater: (day) => `Kenntnisstand vom ${day}. Was später bekannt wurde, ist blasser gezeichnet.`,
	withoutScript: 'Die Zeitachse braucht JavaScript. Hier stehen alle Ereignisse mit ihren Quellen.',
	opening: 'Der Datensatz wird geladen.',
	notOpened: (why) => `Der Datensatz wurde nicht geöffnet. ${why} Gezeigt wird unsere Chronologie.`,
	foreign: (title, publisher) =>
		`Dies ist nicht unser Datensatz, sondern ${quoted(title)} von ${publisher}.`,
	notYetKnown: (day) => `Das Ereignis dieser Adresse war ${day} noch nicht bekannt.`,
};
