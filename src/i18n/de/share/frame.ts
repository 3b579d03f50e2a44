import type { ShareFrameMessages } from '../../messages/share/frame.ts';

export const frame: ShareFrameMessages = {
	title: 'Teilen',
	ways: 'Art der Weitergabe',
	tabs: { link: 'Link', embed: 'Einbetten', picture: 'Bild', cite: 'Zitieren', data: 'Daten' },
	close: 'Schließen',
	failed: 'Das konnte nicht geladen werden. Prüfen Sie die Verbindung und versuchen Sie es erneut.',
	onlyFile:
		'Dieser Datensatz liegt nur als Datei bei Ihnen. Andere erreichen ihn nicht über einen Link.',
	copied: 'Kopiert.',
	copyFailed: 'Das Kopieren ist hier nicht erlaubt. Der Text zum Markieren:',
};
