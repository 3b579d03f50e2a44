import { render } from 'svelte/server';
import { pageMessagesFor } from '../../i18n/page-messages.ts';
import type { PageProps, Prerendered } from '../prerendered.ts';
import Privacy from './Privacy.svelte';
import { PRIVACY_DE } from './privacy-de.ts';
import { PRIVACY_EN } from './privacy-en.ts';

/** The page on privacy; it is text alone and needs no script to be read. */
export function prerender(props: PageProps): Prerendered {
	const { title, lead } = props.language === 'en' ? PRIVACY_EN : PRIVACY_DE;
	return {
		head: { title: `${title} · ${props.dataset.title} · Sourceline`, description: lead },
		body: render(Privacy, { props: { ...props, ...pageMessagesFor(props.language) } }).body,
	};
}
