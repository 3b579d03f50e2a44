import type { Language } from '../time/time-span.ts';
import type { OrderingMessages } from './messages/ordering.ts';

/** Loads what is said while very many events are put in order, in one language. */
export async function loadOrderingMessages(language: Language): Promise<OrderingMessages> {
	switch (language) {
		case 'de':
			return (await import('./de/ordering.ts')).ordering;
		case 'en':
			return (await import('./en/ordering.ts')).ordering;
	}
}
