import type { Language } from '../time/time-span.ts';
import { texts as de } from './de/with-embed.ts';
import { texts as en } from './en/with-embed.ts';
import type { StageTexts } from './messages.ts';
import type { EmbedMessages } from './messages/embed.ts';

/** All texts that an embed needs in its language. */
export interface EmbedTexts {
	readonly stage: StageTexts;
	readonly embed: EmbedMessages;
}

const TEXTS: Readonly<Record<Language, EmbedTexts>> = { de, en };

/** The texts of an embed, where both languages are at hand anyway; a reader's bundle has one. */
export function embedMessagesFor(language: Language): EmbedTexts {
	return TEXTS[language];
}
