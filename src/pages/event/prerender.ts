import { render } from 'svelte/server';
import { eventHeading } from '../../i18n/event-heading.ts';
import { judgementWords } from '../../i18n/judgement-words.ts';
import { pageMessagesFor } from '../../i18n/page-messages.ts';
import { permanentMessagesFor } from '../../i18n/permanent-messages.ts';
import type { Prerendered, PrerenderProps } from '../prerendered.ts';
import EventPage from './EventPage.svelte';

/** The permanent page of an event. Throws when the dataset has none with that id. */
export function prerender({ event: id, siteUrl, ...props }: PrerenderProps): Prerendered {
	const { dataset, language } = props;
	const event = dataset.events.find((one) => one.id === id);
	if (event === undefined) throw new Error(`the dataset has no event "${id}"`);
	const texts = pageMessagesFor(language);
	const { app, words } = texts.messages;
	const permanent = permanentMessagesFor(language);
	const date = eventHeading(event.date, { zone: dataset.zone, offset: null }, language);
	return {
		head: {
			title: app.pageTitleWithEvent(event.title, dataset.title),
			description: sentence(`${date}, ${judgementWords(event, words)}. ${event.summary}`.trim()),
		},
		body: render(EventPage, { props: { ...props, ...texts, permanent, event, siteUrl } }).body,
	};
}

/** Dates in words begin small: "ab Oktober 2024". */
const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
