import { render } from 'svelte/server';
import { pageMessagesFor } from '../../i18n/page-messages.ts';
import type { PageProps, Prerendered } from '../prerendered.ts';
import About from './About.svelte';

/** The About page; it is text alone and needs no script to be read. */
export function prerender(props: PageProps): Prerendered {
	const { title, description } = props.dataset;
	const about = props.language === 'en' ? 'About' : 'Über';
	return {
		head: { title: `${about} · ${title} · Sourceline`, description },
		body: render(About, { props: { ...props, ...pageMessagesFor(props.language) } }).body,
	};
}
