import { render } from 'svelte/server';
import { messagesFor } from '../../i18n/index.ts';
import type { PageProps, Prerendered } from '../prerendered.ts';
import Explore from './Explore.svelte';

/** The whole chronology as HTML: every event with its sources, readable without a script. */
export function prerender(props: PageProps): Prerendered {
	const { title, description } = props.dataset;
	return {
		head: { title: `${title} · Sourceline`, description },
		body: render(Explore, { props: { ...props, messages: messagesFor(props.language) } }).body,
	};
}
