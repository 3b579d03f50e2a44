import type { Language } from '../time/time-span.ts';
import type { AsOfMessages } from './messages/as-of.ts';

/** Loads the texts on the knowledge of a day in one language; no drawing waits for them. */
export async function loadAsOfMessages(language: Language): Promise<AsOfMessages> {
	switch (language) {
		case 'de':
			return (await import('./de/as-of.ts')).asOf;
		case 'en':
			return (await import('./en/as-of.ts')).asOf;
	}
}
