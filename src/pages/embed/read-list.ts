import { webAddress } from '../../components/reading/web-address.ts';
import type { ListedSource, SourceBook } from './listed-source.ts';

/** What the prerendered list says, so that it need not be loaded a second time with the dataset. */
export interface ReadList {
	/** By id of the event. */
	readonly summaries: ReadonlyMap<string, string>;
	readonly sources: SourceBook;
}

/**
 * Reads the list of events with their sources that stands in the page (`EmbedList.svelte`): texts, and
 * addresses that are http(s). Nothing of it is taken as markup.
 */
export function readList(page: ParentNode): ReadList {
	const summaries = new Map<string, string>();
	for (const item of page.querySelectorAll<HTMLElement>('li[data-event]')) {
		const summary = item.querySelector('[data-summary]')?.textContent ?? '';
		summaries.set(item.dataset.event ?? '', summary);
	}
	const sources = new Map<string, ListedSource>();
	for (const item of page.querySelectorAll<HTMLElement>('li[data-source]')) {
		const id = item.dataset.source ?? '';
		if (sources.has(id)) continue;
		const textOf = (name: string) => item.querySelector(`[data-${name}]`)?.textContent ?? '';
		sources.set(id, {
			id,
			title: textOf('title'),
			lang: item.querySelector('[data-title]')?.getAttribute('lang') ?? undefined,
			url: webAddress(item.querySelector('a')?.getAttribute('href')),
			publisher: textOf('publisher'),
			facts: textOf('facts'),
		});
	}
	return { summaries, sources };
}
