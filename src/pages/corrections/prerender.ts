import { render } from 'svelte/server';
import { pageMessagesFor } from '../../i18n/page-messages.ts';
import type { PageProps, Prerendered } from '../prerendered.ts';
import Corrections from './Corrections.svelte';

/** The page of corrections; it is text alone and needs no script to be read. */
export function prerender(props: PageProps): Prerendered {
	const { messages, pageMessages } = pageMessagesFor(props.language);
	const { title, lead } = pageMessages.corrections;
	return {
		head: { title: `${title} · ${props.dataset.title} · Sourceline`, description: lead },
		body: render(Corrections, { props: { ...props, messages, pageMessages } }).body,
	};
}
