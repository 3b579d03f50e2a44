import type { Attachment } from 'svelte/attachments';
import { isPlainClick } from './plain-click.ts';

/**
 * Opens the events of a list here that its links lead to, those too that still stand as they were
 * prerendered and know of no script.
 */
export const opensEvents =
	(open: (id: string) => void): Attachment<HTMLElement> =>
	(list) => {
		const click = (event: MouseEvent) => {
			if (!(event.target instanceof Element) || !isPlainClick(event)) return;
			const item = event.target.closest('h3 > a')?.closest<HTMLElement>('li[data-event]');
			const { event: id } = item?.dataset ?? {};
			if (id === undefined) return;
			event.preventDefault();
			open(id);
		};
		list.addEventListener('click', click);
		return () => list.removeEventListener('click', click);
	};
