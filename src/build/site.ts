import { feedPath, pagePath, type PageName } from '../state/page-paths.ts';
import type { Language } from '../time/time-span.ts';

/** The folder of `data/` whose dataset the pages show. */
export const SITE_DATASET = 'pyongyang-moscow';

/**
 * The pages, once per language. A new one is a line here, a folder in src/pages/ and its addresses in
 * `page-paths.ts`.
 */
const PAGES: readonly { readonly folder: PageName; readonly loadsDataset: boolean }[] = [
	{ folder: 'explore', loadsDataset: true },
	{ folder: 'about', loadsDataset: false },
	{ folder: 'sources', loadsDataset: true },
	{ folder: 'changes', loadsDataset: true },
	{ folder: 'corrections', loadsDataset: false },
];

/** The languages of the pages; the first is the one for readers of any other. */
export const LANGUAGES: readonly Language[] = ['de', 'en'];

export interface Page {
	/** Folder in src/pages/ with `client.ts` and `prerender.ts`. */
	readonly folder: PageName;
	readonly language: Language;
	/** Address below the site's root, with a slash at its end: "", "en/about/". */
	readonly path: string;
	/** The way back to the root, relative, with a slash at its end: "./", "../../". */
	readonly root: string;
	/** Whether its script needs the compiled dataset, which then is preloaded. */
	readonly loadsDataset: boolean;
	/** This page by language, itself included; addresses relative to it. */
	readonly alternates: readonly { readonly hreflang: string; readonly href: string }[];
	/** The Atom feed of corrections in this language, relative to the page. */
	readonly feed: string;
}

export const pageFolders: readonly string[] = PAGES.map(({ folder }) => folder);

/** The file of a page's folder that runs in the browser. */
export const clientModule = (folder: string): string => `src/pages/${folder}/client.ts`;

/** The file of a page's folder that renders it. */
export const prerenderModule = (folder: string): string => `src/pages/${folder}/prerender.ts`;

/** Every page of the site in every language. */
export const sitePages: readonly Page[] = PAGES.flatMap(({ folder, loadsDataset }) =>
	LANGUAGES.map((language) => {
		const path = pagePath(folder, language);
		const root = rootFrom(path);
		const alternates = LANGUAGES.map((other) => ({
			hreflang: other,
			href: root + pagePath(folder, other),
		}));
		const [first] = alternates;
		return {
			folder,
			language,
			path,
			root,
			loadsDataset,
			alternates: first ? [...alternates, { ...first, hreflang: 'x-default' }] : alternates,
			feed: root + feedPath(language),
		};
	}),
);

/** The relative way from a page to the site's root. */
function rootFrom(path: string): string {
	const depth = path.split('/').length - 1;
	return depth === 0 ? './' : '../'.repeat(depth);
}
