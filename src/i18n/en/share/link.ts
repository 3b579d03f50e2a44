import type { ShareLinkMessages } from '../../messages/share/link.ts';

export const link: ShareLinkMessages = {
	event: 'This event',
	eventHint: 'The page of this event with all its sources. Its address does not change.',
	view: 'This view',
	viewHint: 'The time span, filters, event and day of knowledge that you see now.',
	viewHintWhole: 'The chronology as it opens.',
	paper: 'On paper',
	paperHint: 'Handout, worksheet, cards and poster of the events in this view, to print.',
	copy: 'Copy link',
	pass: 'Pass on …',
};
