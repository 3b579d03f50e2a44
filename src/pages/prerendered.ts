import type { Tour } from '../dataset/compiled-tour.ts';
import type { Dataset } from '../dataset/compiled.ts';
import type { SubpageTexts } from '../i18n/load-page-messages.ts';
import type { Language } from '../time/time-span.ts';

/** What every page is made from, in the build as in the browser: the props of its root component. */
export interface PageProps {
	/** The dataset in the page's language. */
	readonly dataset: Dataset;
	readonly language: Language;
	/** Relative address of the site's root, with a slash at its end: "./", "../", "../../". */
	readonly root: string;
	/** Size of the single file, bytes; null or absent where there is none to offer. */
	readonly fileBytes?: number | null;
}

/** The props of a page beside the timeline. */
export interface SubpageProps extends PageProps, SubpageTexts {
	/** Drawn in the single file, which no server delivers and no browser keeps. */
	readonly inFile?: boolean;
}

/** What a page is prerendered from. */
export interface PrerenderProps extends PageProps {
	/** Id of the event, on the permanent page of one. */
	readonly event: string | null;
	/** Where the site will lie, with a slash at its end; null where the build does not know. */
	readonly siteUrl: string | null;
	readonly tours: readonly Tour[];
}

/** A page as HTML, without the document around it (`build/document.ts`). */
export interface Prerendered {
	readonly head: {
		readonly title: string;
		/** One or two sentences for search engines and previews. */
		readonly description: string;
	};
	/** The root component's HTML as `render` of `svelte/server` gives it, for `hydrate`. */
	readonly body: string;
}

/** What the module `prerender.ts` of each page's folder exports. */
export interface PrerenderModule {
	readonly prerender: (props: PrerenderProps) => Prerendered;
}
