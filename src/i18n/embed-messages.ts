import type { Language } from '../time/time-span.ts';
import * as de from './de/with-embed.ts';
import * as en from './en/with-embed.ts';
import type { Messages } from './messages.ts';
import type { EmbedMessages } from './messages/embed.ts';

/** All texts that an embed needs in its language. */
export interface EmbedTexts {
	readonly messages: Messages;
	readonly embed: EmbedMessages;
}

const TEXTS: Readonly<Record<Language, EmbedTexts>> = { de, en };

/** The texts of an embed, where both languages are at hand anyway; a reader's bundle has one. */
export function embedMessagesFor(language: Language): EmbedTexts {
	return TEXTS[language];
}
