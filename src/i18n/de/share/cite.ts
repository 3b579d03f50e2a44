import type { ShareCiteMessages } from '../../messages/share/cite.ts';

export const cite: ShareCiteMessages = {
	intro: 'So zitieren Sie das Ereignis oder die ganze Chronologie.',
};
