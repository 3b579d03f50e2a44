import { render } from 'svelte/server';
import { pageMessagesFor } from '../../i18n/page-messages.ts';
import type { PageProps, Prerendered } from '../prerendered.ts';
import WhatChanged from './WhatChanged.svelte';

/** What changed in the month in which most did, as HTML; other days need a script. */
export function prerender(props: PageProps): Prerendered {
	const { messages, pageMessages } = pageMessagesFor(props.language);
	const { title, lead } = pageMessages.whatChanged;
	return {
		head: { title: `${title} · ${props.dataset.title} · Sourceline`, description: lead },
		body: render(WhatChanged, { props: { ...props, messages, pageMessages } }).body,
	};
}
