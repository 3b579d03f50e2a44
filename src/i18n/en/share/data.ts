import type { ShareDataMessages } from '../../messages/share/data.ts';

export const data: ShareDataMessages = {
	intro: 'The filtered events as a file.',
};
