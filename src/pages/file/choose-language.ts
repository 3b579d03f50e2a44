import type { Language } from '../../time/time-span.ts';

/**
 * The language for readers who asked for none: the first of theirs in which there are texts. The file
 * has no address of its own for each language, as the site does.
 *
 * @param preferred BCP 47 tags, the best first
 */
export function chooseLanguage(preferred: readonly string[]): Language {
	for (const tag of preferred) {
		const [language] = tag.toLowerCase().split('-');
		if (language === 'de' || language === 'en') return language;
	}
	return 'de';
}
