import type { Language } from '../time/time-span.ts';
import type { OfflineMessages } from './messages/offline.ts';

/** Loads the texts about the site without network, in one language. */
export async function loadOfflineMessages(language: Language): Promise<OfflineMessages> {
	switch (language) {
		case 'de':
			return (await import('./de/offline.ts')).offline;
		case 'en':
			return (await import('./en/offline.ts')).offline;
	}
}
