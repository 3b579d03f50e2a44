import type { Language } from '../time/time-span.ts';
import { texts as de } from './de/with-embed.ts';
import { texts as en } from './en/with-embed.ts';
import type { EmbedTexts } from './messages/embed.ts';

const TEXTS: Readonly<Record<Language, EmbedTexts>> = { de, en };

/** The texts of an embed, where both languages are at hand anyway; a reader's bundle has one. */
export function embedMessagesFor(language: Language): EmbedTexts {
	return TEXTS[language];
}
