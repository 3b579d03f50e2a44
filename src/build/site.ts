import { eventPath, feedPath, pagePath, type PageName } from '../state/page-paths.ts';
import type { Language } from '../time/time-span.ts';

/** What starts the pages whose list is read before their script. */
export const BEGINNER = 'src/pages/begin-after-paint.ts';

/** The folder of `data/` whose dataset the pages show. */
export const SITE_DATASET = 'pyongyang-moscow';

/** The page on which lessons are told. */
export const PRESENT_FOLDER = 'present';

/** The pages that also load the tours. */
export const TOUR_FOLDERS: readonly PageFolder[] = [PRESENT_FOLDER, 'paper'];

/**
 * The pages, once per language. A new one is a line here, a folder in src/pages/ and its addresses in
 * `page-paths.ts`.
 */
const PAGES: readonly { readonly folder: PageName; readonly hydrated: boolean }[] = [
	{ folder: 'explore', hydrated: true },
	{ folder: 'about', hydrated: false },
	{ folder: 'privacy', hydrated: false },
	{ folder: 'sources', hydrated: true },
	{ folder: 'changes', hydrated: true },
	{ folder: 'corrections', hydrated: false },
	{ folder: 'events', hydrated: false },
	{ folder: 'embed', hydrated: true },
	{ folder: PRESENT_FOLDER, hydrated: true },
	{ folder: 'paper', hydrated: true },
];

/** The languages of the pages; the first is the one for readers of any other. */
export const LANGUAGES: readonly Language[] = ['de', 'en'];

/** A folder in src/pages/ with `client.ts` and `prerender.ts`: of one page, or of each event's. */
export type PageFolder = PageName | 'event';

export interface Page {
	readonly folder: PageFolder;
	/** Id of the event whose permanent page it is; null on all others. */
	readonly event: string | null;
	readonly language: Language;
	/** Address below the site's root, with a slash at its end: "", "en/about/". */
	readonly path: string;
	/** The way back to the root, relative, with a slash at its end: "./", "../../". */
	readonly root: string;
	/** Whether its script brings it to life; it needs the compiled dataset then, which is preloaded. */
	readonly hydrated: boolean;
	/** The bundle that its script belongs to; one shares nothing with another. */
	readonly bundle: Bundle;
	/** This page by language, itself included; addresses relative to it. */
	readonly alternates: readonly { readonly hreflang: string; readonly href: string }[];
	/** The Atom feed of corrections in this language, relative to the page. */
	readonly feed: string;
}

export const pageFolders: readonly PageFolder[] = [...PAGES.map(({ folder }) => folder), 'event'];

/** What articles load is to be as little as can be: a bundle of its own, with the texts of one language. */
export const EMBED_FOLDER = 'embed';

/** The bundles of scripts: that of the site, and one per language of what articles embed. */
export type Bundle = 'client' | `embed_${Language}`;
export const EMBED_BUNDLES = LANGUAGES.map((language) => [`embed_${language}`, language] as const);

/** The file of a page's folder that runs in the browser; an embed has one per language. */
export const clientModule = (folder: string, language: Language = 'de'): string =>
	`src/pages/${folder}/${folder === EMBED_FOLDER ? `client-${language}` : 'client'}.ts`;

/** The folders of the pages in the bundle of the site. */
export const siteFolders: readonly PageFolder[] = pageFolders.filter(
	(folder) => folder !== EMBED_FOLDER,
);

/** The folders of the pages that are only read. */
export const stillFolders: readonly PageFolder[] = [
	...PAGES.filter(({ hydrated }) => !hydrated).map(({ folder }) => folder),
	'event',
];

/**
 * The file in the folder of a page that is only read which brings the styles; `client.ts` brings them
 * where it also brings the components to life.
 */
export const stylesModule = (folder: string): string => `src/pages/${folder}/styles.ts`;

/** The file of a page's folder that renders it. */
export const prerenderModule = (folder: string): string => `src/pages/${folder}/prerender.ts`;

/** Every page of the site in every language, but for those of the events. */
export const sitePages: readonly Page[] = PAGES.flatMap((kind) =>
	inEachLanguage((language) => pagePath(kind.folder, language), { ...kind, event: null }),
);

/** The permanent pages of events, by their ids. */
export function eventPages(ids: readonly string[]): readonly Page[] {
	return ids.flatMap((event) =>
		inEachLanguage((language) => eventPath(event, language), {
			folder: 'event',
			event,
			hydrated: false,
		}),
	);
}

/**
 * The page at an address below the site's root, with a slash at its end. Any id is taken for an
 * event's.
 */
export function pageAt(path: string): Page | undefined {
	const [, id] = /(?:^|\/)e\/([\w.~-]+)\/$/.exec(path) ?? [];
	const pages = id === undefined ? sitePages : eventPages([id]);
	return pages.find((page) => page.path === path);
}

function inEachLanguage(
	pathIn: (language: Language) => string,
	kind: Pick<Page, 'folder' | 'event' | 'hydrated'>,
): readonly Page[] {
	return LANGUAGES.map((language) => {
		const path = pathIn(language);
		const root = rootFrom(path);
		const alternates = LANGUAGES.map((other) => ({ hreflang: other, href: root + pathIn(other) }));
		const [first] = alternates;
		return {
			...kind,
			language,
			path,
			root,
			bundle: kind.folder === EMBED_FOLDER ? `embed_${language}` : 'client',
			alternates: first ? [...alternates, { ...first, hreflang: 'x-default' }] : alternates,
			feed: root + feedPath(language),
		};
	});
}

/** The relative way from a page to the site's root. */
function rootFrom(path: string): string {
	const depth = path.split('/').length - 1;
	return depth === 0 ? './' : '../'.repeat(depth);
}
