import type { Tour } from '../dataset/compiled-tour.ts';
import type { Dataset } from '../dataset/compiled.ts';
import type { Language } from '../time/time-span.ts';

/** What a prerendered document says about itself. */
export interface PageContext {
	/** The element that holds the prerendered component. */
	readonly target: HTMLElement;
	readonly language: Language;
	/** Relative address of the site's root, with a slash at its end. */
	readonly root: string;
	/** Absolute address of the compiled dataset; null on pages that need none. */
	readonly datasetUrl: string | null;
	/** Absolute address of the whole dataset, where `datasetUrl` is that of a slim form; else null. */
	readonly wholeUrl: string | null;
	/** Origins beside our own from which `data=` may open a dataset; the policy allows no others. */
	readonly dataOrigins: readonly string[];
	/** Size of the single file, bytes; null where there is none to offer. */
	readonly fileBytes: number | null;
	/** What to tell where the page cannot start: its texts may be what could not be loaded. */
	readonly failure: { readonly text: string; readonly retry: string };
	/** Absolute addresses of this page by language, its own included. */
	readonly alternates: ReadonlyMap<string, string>;
}

/** Reads what `build/document.ts` wrote. Throws when the document is not one of ours. */
export function readPageContext(document: Document): PageContext {
	const target = document.getElementById('app');
	if (target === null) throw new Error('the document has no element #app; it is not a built page');
	const dataset = document.querySelector<HTMLLinkElement>('link[data-dataset]');
	const { whole, fileBytes } = target.dataset;
	const alternates = document.querySelectorAll<HTMLLinkElement>('link[rel=alternate][hreflang]');
	return {
		target,
		language: document.documentElement.lang === 'en' ? 'en' : 'de',
		root: target.dataset.root ?? './',
		datasetUrl: dataset?.href ?? null,
		wholeUrl: whole === undefined ? null : new URL(whole, document.baseURI).href,
		dataOrigins: target.dataset.origins?.split(' ') ?? [],
		fileBytes: fileBytes === undefined ? null : Number(fileBytes),
		failure: { text: target.dataset.failed ?? '', retry: target.dataset.retry ?? '' },
		// What is told to search engines may name another host than the one that the reader is on.
		alternates: new Map(
			[...alternates].map(({ hreflang, href, dataset: { here } }) => [
				hreflang,
				here === undefined ? href : new URL(here, document.baseURI).href,
			]),
		),
	};
}

/**
 * Fetches the compiled dataset that the document preloads. Rejects when it cannot be had; the
 * prerendered list then stays as it is.
 */
export async function loadDataset({ datasetUrl }: PageContext): Promise<Dataset> {
	if (datasetUrl === null) throw new Error('the page names no dataset');
	const response = await fetch(datasetUrl);
	if (!response.ok) throw new Error(`${datasetUrl}: expected a dataset, got ${response.status}`);
	return (await response.json()) as Dataset;
}

/** Fetches the tours that the document preloads. Rejects when they cannot be had. */
export async function loadTours(document: Document): Promise<readonly Tour[]> {
	const { href } = document.querySelector<HTMLLinkElement>('link[data-tours]') ?? {};
	if (href === undefined) throw new Error('the page names no tours');
	const response = await fetch(href);
	if (!response.ok) throw new Error(`${href}: expected tours, got ${response.status}`);
	return (await response.json()) as readonly Tour[];
}
