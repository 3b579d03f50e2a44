import type { Language } from '../time/time-span.ts';

/** The folder of `data/` whose dataset the pages show. */
export const SITE_DATASET = 'pyongyang-moscow';

/** The pages, once per language. A new one is a line here and a folder in src/pages/. */
const PAGES = [
	{ folder: 'explore', path: '', loadsDataset: true },
	{ folder: 'about', path: 'about/', loadsDataset: false },
] as const;

/** Where each language's pages lie; the first is the one for readers of any other language. */
const LANGUAGES: readonly { readonly language: Language; readonly prefix: string }[] = [
	{ language: 'de', prefix: '' },
	{ language: 'en', prefix: 'en/' },
];

export interface Page {
	/** Folder in src/pages/ with `client.ts` and `prerender.ts`. */
	readonly folder: string;
	readonly language: Language;
	/** Address below the site's root, with a slash at its end: "", "en/about/". */
	readonly path: string;
	/** The way back to the root, relative, with a slash at its end: "./", "../../". */
	readonly root: string;
	/** Whether its script needs the compiled dataset, which then is preloaded. */
	readonly loadsDataset: boolean;
	/** This page by language, itself included; addresses relative to it. */
	readonly alternates: readonly { readonly hreflang: string; readonly href: string }[];
}

export const pageFolders: readonly string[] = PAGES.map(({ folder }) => folder);

/** The file of a page's folder that runs in the browser. */
export const clientModule = (folder: string): string => `src/pages/${folder}/client.ts`;

/** The file of a page's folder that renders it. */
export const prerenderModule = (folder: string): string => `src/pages/${folder}/prerender.ts`;

/** Every page of the site in every language. */
export const sitePages: readonly Page[] = PAGES.flatMap(({ folder, path, loadsDataset }) =>
	LANGUAGES.map(({ language, prefix }) => {
		const root = rootFrom(prefix + path);
		const alternates = LANGUAGES.map((other) => ({
			hreflang: other.language,
			href: root + other.prefix + path,
		}));
		const [first] = alternates;
		return {
			folder,
			language,
			path: prefix + path,
			root,
			loadsDataset,
			alternates: first ? [...alternates, { ...first, hreflang: 'x-default' }] : alternates,
		};
	}),
);

/** The relative way from a page to the site's root. */
function rootFrom(path: string): string {
	const depth = path.split('/').length - 1;
	return depth === 0 ? './' : '../'.repeat(depth);
}
