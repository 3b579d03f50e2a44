import type { Component } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import type { TimelineEvent } from '../../dataset/compiled.ts';
import type { EmbedLaterMessages } from '../../i18n/messages/embed.ts';
import type { SourceBook } from './listed-source.ts';

/** What lists events with their sources (`EmbedList.svelte`). */
export type ListOfEvents = Component<{
	readonly texts: EmbedLaterMessages;
	readonly events: readonly TimelineEvent[];
	readonly book: SourceBook;
}>;

/**
 * Puts the prerendered list of events into an element, with those of them that are shown, as long as
 * they are told there as they are told now.
 *
 * @param shown reactive; ids of events
 * @param chosen reactive; id of the one that is printed first
 */
export const keptList =
	(
		list: HTMLElement,
		shown: () => ReadonlySet<string>,
		chosen: () => string | null,
	): Attachment<HTMLElement> =>
	(holder) => {
		holder.append(list);
		for (const item of list.querySelectorAll<HTMLElement>(':scope > li')) {
			item.hidden = !shown().has(item.dataset.event ?? '');
			item.toggleAttribute('data-chosen', item.dataset.event === chosen());
		}
		return () => list.remove();
	};
