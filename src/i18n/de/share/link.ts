import type { ShareLinkMessages } from '../../messages/share/link.ts';

export const link: ShareLinkMessages = {
	event: 'Dieses Ereignis',
	eventHint: 'Die Seite dieses Ereignisses mit allen Quellen. Ihre Adresse ändert sich nicht.',
	view: 'Diese Ansicht',
	viewHint: 'Zeitraum, Filter, Ereignis und Kenntnisstand, wie Sie sie gerade sehen.',
	viewHintWhole: 'Die Chronologie, wie sie sich öffnet.',
	paper: 'Auf Papier',
	paperHint:
		'Handout, Arbeitsblatt, Karten und Poster zu den Ereignissen dieser Ansicht, zum Drucken.',
	copy: 'Link kopieren',
	pass: 'Weitergeben …',
};
