import type { Language } from '../time/time-span.ts';
import { file as de } from './de/file.ts';
import { file as en } from './en/file.ts';
import type { FileMessages } from './messages/file.ts';

/** The texts in and about the single file, which holds both languages. */
export function fileMessagesFor(language: Language): FileMessages {
	return language === 'en' ? en : de;
}
