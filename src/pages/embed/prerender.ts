import { render } from 'svelte/server';
import { embedLaterFor, embedMessagesFor } from '../../i18n/embed-messages.ts';
import { messagesFor } from '../../i18n/index.ts';
import type { PageProps, Prerendered } from '../prerendered.ts';
import Embed from './Embed.svelte';
import EmbedList from './EmbedList.svelte';
import { sourceBook } from './listed-source.ts';

/** The embed as HTML: its frame, and the list of events with their sources, readable without a script. */
export function prerender(props: PageProps): Prerendered {
	const texts = embedMessagesFor(props.language);
	const later = embedLaterFor(props.language);
	const { detail } = messagesFor(props.language);
	const { title, description } = props.dataset;
	const book = sourceBook(props.dataset, detail, props.language);
	return {
		head: { title, description },
		body: render(Embed, { props: { ...props, texts, later, book, list: EmbedList } }).body,
	};
}
