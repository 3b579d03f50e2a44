import type { Language } from '../time/time-span.ts';
import type { ShareMessages } from './messages/share.ts';

/** Loads the texts of the share dialog in one language. */
export async function loadShareMessages(language: Language): Promise<ShareMessages> {
	switch (language) {
		case 'de':
			return (await import('./de/share.ts')).share;
		case 'en':
			return (await import('./en/share.ts')).share;
	}
}
