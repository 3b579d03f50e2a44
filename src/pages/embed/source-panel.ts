import type { Attachment } from 'svelte/attachments';

/** A fold that hides fewer is not worth its line. */
const SHOWN = 8;
const SPARE = 3;

/**
 * Shows the sources of an event in a panel, as the list of events in the page tells them
 * (`EmbedSources.svelte`): copied, so that a reader's browser need neither load nor make them. Those
 * pointed out come first; many are folded after the first.
 *
 * @param list reactive; holds the list
 * @param event id of the event
 * @param marked reactive; ids of the sources to be pointed out
 * @param more what unfolds so many more
 */
export const sourcePanel =
	(
		list: () => ParentNode | null,
		event: string,
		marked: () => ReadonlySet<string>,
		more: (count: number) => string,
	): Attachment<HTMLElement> =>
	(panel) => {
		const told = list()?.querySelector(`[data-event="${CSS.escape(event)}"] .sources`);
		if (!told) return;
		const part = (items: readonly Node[]) => {
			const copy = told.cloneNode();
			for (const item of items) copy.appendChild(item);
			return copy;
		};
		const first: HTMLElement[] = [];
		const others: HTMLElement[] = [];
		for (const source of told.querySelectorAll<HTMLElement>(':scope > li')) {
			const copy = source.cloneNode(true) as HTMLElement;
			const isMarked = marked().has(copy.dataset.source ?? '');
			copy.classList.toggle('marked', isMarked);
			(isMarked ? first : others).push(copy);
		}
		const ordered = [...first, ...others];
		const most = ordered.length > SHOWN + SPARE ? SHOWN : ordered.length;
		panel.replaceChildren(part(ordered.slice(0, most)));
		if (most < ordered.length) {
			const fold = document.createElement('details');
			const summary = document.createElement('summary');
			summary.textContent = more(ordered.length - most);
			fold.append(summary, part(ordered.slice(most)));
			panel.append(fold);
		}
		return () => panel.replaceChildren();
	};
