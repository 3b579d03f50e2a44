import { render } from 'svelte/server';
import { pageMessagesFor } from '../../i18n/page-messages.ts';
import type { PageProps, Prerendered } from '../prerendered.ts';
import Sources from './Sources.svelte';

/** The page of all sources as HTML, readable without a script. */
export function prerender(props: PageProps): Prerendered {
	const { messages, pageMessages } = pageMessagesFor(props.language);
	const { title, explanation } = pageMessages.sources;
	return {
		head: { title: `${title} · ${props.dataset.title} · Sourceline`, description: explanation },
		body: render(Sources, { props: { ...props, messages, pageMessages } }).body,
	};
}
