import type { ShareEmbedMessages } from '../../messages/share/embed.ts';

export const embed: ShareEmbedMessages = {
	intro: 'Paste this code into an article.',
};
