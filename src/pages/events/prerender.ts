import { render } from 'svelte/server';
import { pageMessagesFor } from '../../i18n/page-messages.ts';
import { permanentMessagesFor } from '../../i18n/permanent-messages.ts';
import type { PageProps, Prerendered } from '../prerendered.ts';
import EventsPage from './EventsPage.svelte';

/** The list of all events with their permanent addresses; it needs no script to be read. */
export function prerender(props: PageProps): Prerendered {
	const { dataset, language } = props;
	const permanent = permanentMessagesFor(language);
	const { title, lead } = permanent.events;
	return {
		head: {
			title: `${title} · ${dataset.title} · Sourceline`,
			description: lead(dataset.events.length),
		},
		body: render(EventsPage, { props: { ...props, ...pageMessagesFor(language), permanent } }).body,
	};
}
