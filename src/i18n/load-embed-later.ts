import type { Language } from '../time/time-span.ts';
import type { EmbedLaterMessages } from './messages/embed.ts';

/** Loads what an embed says of another day and of another's dataset. */
export async function loadEmbedLater(language: Language): Promise<EmbedLaterMessages> {
	switch (language) {
		case 'de':
			return (await import('./de/embed-later.ts')).embedLater;
		case 'en':
			return (await import('./en/embed-later.ts')).embedLater;
	}
}
