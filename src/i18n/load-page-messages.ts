import type { Language } from '../time/time-span.ts';
import type { Messages } from './messages.ts';
import type { PageMessages } from './messages/pages.ts';

/** All texts that a page beside the timeline needs in its language. */
export interface SubpageTexts {
	readonly messages: Messages;
	readonly pageMessages: PageMessages;
}

/** Loads the texts of one language for the pages beside the timeline. */
export async function loadPageMessages(language: Language): Promise<SubpageTexts> {
	switch (language) {
		case 'de':
			return import('./de/with-pages.ts');
		case 'en':
			return import('./en/with-pages.ts');
	}
}
