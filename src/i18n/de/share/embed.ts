import type { ShareEmbedMessages } from '../../messages/share/embed.ts';

export const embed: ShareEmbedMessages = {
	intro: 'Fügen Sie diesen Code in einen Artikel ein.',
};
