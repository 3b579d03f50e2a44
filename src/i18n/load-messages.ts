import type { Language } from '../time/time-span.ts';
import type { Messages } from './messages.ts';

/** Loads the interface texts of one language, so that readers do not get both. */
export async function loadMessages(language: Language): Promise<Messages> {
	switch (language) {
		case 'de':
			return (await import('./de.ts')).de;
		case 'en':
			return (await import('./en.ts')).en;
	}
}
