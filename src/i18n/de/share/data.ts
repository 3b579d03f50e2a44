import type { ShareDataMessages } from '../../messages/share/data.ts';

export const data: ShareDataMessages = {
	intro: 'Die gefilterten Ereignisse als Datei.',
};
