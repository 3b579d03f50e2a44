import type { ShareCiteMessages } from '../../messages/share/cite.ts';

export const cite: ShareCiteMessages = {
	intro: 'How to cite the event or the whole chronology.',
};
