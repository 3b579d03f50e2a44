import type { Language } from '../time/time-span.ts';
import type { PageMessages } from './messages/pages.ts';

/** Loads the texts of the pages beside the timeline in one language. */
export async function loadPageMessages(language: Language): Promise<PageMessages> {
	switch (language) {
		case 'de':
			return (await import('./de/pages.ts')).pages;
		case 'en':
			return (await import('./en/pages.ts')).pages;
	}
}
