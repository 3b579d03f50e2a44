import type { Language } from '../time/time-span.ts';

/** Where each page lies in each language, below the site's root, with a slash at its end. */
const PATHS = {
	explore: { de: '', en: 'en/' },
	about: { de: 'about/', en: 'en/about/' },
	sources: { de: 'quellen/', en: 'en/sources/' },
	corrections: { de: 'berichtigungen/', en: 'en/corrections/' },
	changes: { de: 'was-sich-aenderte/', en: 'en/what-changed/' },
	events: { de: 'e/', en: 'en/e/' },
	embed: { de: 'embed/', en: 'en/embed/' },
	present: { de: 'present/', en: 'en/present/' },
	privacy: { de: 'datenschutz/', en: 'en/privacy/' },
	paper: { de: 'papier/', en: 'en/paper/' },
} as const satisfies Record<string, Readonly<Record<Language, string>>>;

/** Everything in one file, to be opened without network; below the site's root. */
export const SINGLE_FILE = 'sourceline.html';

/** A page, by its folder in src/pages/. */
export type PageName = keyof typeof PATHS;

/** The address of a page below the site's root, for readers of a language. */
export function pagePath(page: PageName, language: Language): string {
	return PATHS[page][language];
}

/** The permanent address of an event below the site's root; it stays when titles change. */
export function eventPath(id: string, language: Language): string {
	return `${PATHS.events[language]}${encodeURIComponent(id)}/`;
}

/** The address of the Atom feed of corrections below the site's root. */
export function feedPath(language: Language): string {
	return `${pagePath('corrections', language)}feed.xml`;
}
