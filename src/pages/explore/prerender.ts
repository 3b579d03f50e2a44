import { render } from 'svelte/server';
import EventRecord from '../../components/reading/EventRecord.svelte';
import { messagesFor } from '../../i18n/index.ts';
import type { PageProps, Prerendered } from '../prerendered.ts';
import Explore from './Explore.svelte';

/** The whole chronology as HTML: every event with its sources, readable without a script. */
export function prerender(props: PageProps): Prerendered {
	const { title, description } = props.dataset;
	const messages = messagesFor(props.language);
	return {
		// The same words as the script gives the page, so that the tab does not change its name.
		head: { title: messages.app.pageTitle(title), description },
		body: render(Explore, { props: { ...props, messages, Record: EventRecord } }).body,
	};
}
