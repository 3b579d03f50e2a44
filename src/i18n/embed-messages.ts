import type { Language } from '../time/time-span.ts';
import { embedLater as deLater } from './de/embed-later.ts';
import { texts as de } from './de/with-embed.ts';
import { embedLater as enLater } from './en/embed-later.ts';
import { texts as en } from './en/with-embed.ts';
import type { EmbedLaterMessages, EmbedTexts } from './messages/embed.ts';

const TEXTS: Readonly<Record<Language, EmbedTexts>> = { de, en };
const LATER: Readonly<Record<Language, EmbedLaterMessages>> = { de: deLater, en: enLater };

/** The texts of an embed, where both languages are at hand anyway; a reader's bundle has one. */
export function embedMessagesFor(language: Language): EmbedTexts {
	return TEXTS[language];
}

/** Those that a reader's browser loads when they are needed. */
export function embedLaterFor(language: Language): EmbedLaterMessages {
	return LATER[language];
}
