import type { Language } from './time-span.ts';

/** The language in which dates are worded for readers of a language, given as BCP 47 tag. */
export function wordingLanguage(tag: string): Language {
	return /^de\b/i.test(tag) ? 'de' : 'en';
}
