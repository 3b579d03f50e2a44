import type { Language } from '../../time/time-span.ts';

const names: Partial<Record<Language, Intl.DisplayNames>> = {};

/** The name of a language (BCP 47 tag) in another: "Koreanisch"; the tag where it has none. */
export function languageName(tag: string, language: Language): string {
	if (tag === '') return ''; // engines take it for the root of all languages
	const display = (names[language] ??= new Intl.DisplayNames(language, { type: 'language' }));
	try {
		return display.of(tag) ?? tag;
	} catch {
		return tag; // not a language tag: a foreign dataset may say anything
	}
}

/** A language tag for `lang`; undefined where a foreign dataset has something else in its place. */
export function langAttribute(tag: string): string | undefined {
	try {
		return Intl.getCanonicalLocales(tag)[0];
	} catch {
		return undefined;
	}
}
