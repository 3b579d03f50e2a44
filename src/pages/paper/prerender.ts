import { render } from 'svelte/server';
import { paperTextsFor } from '../../i18n/paper-messages.ts';
import type { PrerenderProps, Prerendered } from '../prerendered.ts';
import Paper from './Paper.svelte';

/** What can be printed as HTML: the sheets, and every tour with its steps, readable without a script. */
export function prerender({ dataset, tours, language, root }: PrerenderProps): Prerendered {
	const texts = paperTextsFor(language);
	const { pageTitle, lead } = texts.paper.desk;
	return {
		head: { title: pageTitle(dataset.title), description: lead },
		body: render(Paper, { props: { dataset, tours, language, root, ...texts } }).body,
	};
}
