import type { Language } from '../time/time-span.ts';
import type { NoticeMessages, OpenMessages } from './messages/frame.ts';
import type { DetailMessages } from './messages/reading.ts';

/** Texts that an embed needs only where something about it is odd. */
export interface OddMessages {
	readonly notices: NoticeMessages;
	readonly open: OpenMessages;
	readonly detail: DetailMessages;
}

/** Loads what is told where an address is not understood, or names a dataset that is not ours. */
export async function loadOddMessages(language: Language): Promise<OddMessages> {
	switch (language) {
		case 'de': {
			const [frame, reading] = await Promise.all([
				import('./de/frame.ts'),
				import('./de/reading.ts'),
			]);
			return { ...frame, ...reading };
		}
		case 'en': {
			const [frame, reading] = await Promise.all([
				import('./en/frame.ts'),
				import('./en/reading.ts'),
			]);
			return { ...frame, ...reading };
		}
	}
}
